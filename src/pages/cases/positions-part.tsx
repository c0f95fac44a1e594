import type { FC } from 'hono/jsx';
import type { Case } from '../../cases/index.ts';
import { type Lineage, lineages } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { ActorLink } from './fact.tsx';
import { entriesOf } from './once-a-day.ts';

/** Who said and did how much, with the way to each; and the questions on which all members voted. */
export const PositionsPart: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const entries = entriesOf(site, found).filter(({ kind }) => kind === 'statement' || kind === 'action');
  const actors = [...new Set([found.state, ...entries.flatMap((entry) => entry.actors)])];
  const own = lineages().filter(({ id }) => found.lineages?.includes(id));
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{say('Positions')}</h2>
      <p>
        {say(
          'What somebody said and what somebody did stand apart; how members voted comes from the record.',
        )}
      </p>
      <section class="table-wrap" tabindex={0} aria-label={say('Positions by actor')}>
        <table>
          <caption>{say('Statements and actions by actor')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Actor')}</th>
              <th scope="col" class="figure">
                {say('Statements')}
              </th>
              <th scope="col" class="figure">
                {say('Actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => {
              const of = entries.filter((entry) => entry.actors.includes(actor));
              return (
                <tr>
                  <th scope="row">
                    <ActorLink found={found} actor={actor} />
                  </th>
                  <td class="figure">{of.filter(({ kind }) => kind === 'statement').length}</td>
                  <td class="figure">{of.filter(({ kind }) => kind === 'action').length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {own.length > 0 && (
        <p>
          <Said text="All members on {questions}." with={{ questions: <Questions asked={own} /> }} />
        </p>
      )}
    </section>
  );
};

const Questions: FC<{ readonly asked: readonly Lineage[] }> = ({ asked }) => (
  <>
    {asked.map(({ id, title }, at) => (
      <>
        {at > 0 && '; '}
        <a href={lineagePath(id)}>{title}</a>
      </>
    ))}
  </>
);
