import type { FC } from 'hono/jsx';
import type { Case } from '../../cases/index.ts';
import { lineages } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
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
      <h2 id="positions">Positions</h2>
      <p>What somebody said and what somebody did stand apart; how members voted comes from the record.</p>
      <section class="table-wrap" tabindex={0} aria-label="Positions by actor">
        <table>
          <caption>Statements and actions by actor</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col" class="figure">
                Statements
              </th>
              <th scope="col" class="figure">
                Actions
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
          All members on{' '}
          {own.map(({ id, title }, at) => (
            <>
              {at > 0 && '; '}
              <a href={lineagePath(id)}>{title}</a>
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
};
