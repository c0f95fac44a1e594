import type { FC } from 'hono/jsx';
import { formatTally, type Lineage, lineages, type OpenRecord } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { DecisionLink } from '../votes/ballot-marks.tsx';
import { recordedVotes } from '../votes/recorded-votes.ts';

/** Questions that recur in the Assembly's plenary. */
export const assemblyLineages = (): readonly Lineage[] =>
  lineages().filter(({ bodies }) => bodies.includes('GA'));

export const nextVotePath = (lineage: string): string => `/forecast?lineage=${lineage}`;

/** Each recurring question with its last recorded vote in the plenary, and a way to the forecast of the next. */
export const NextPart: FC<{ readonly record: OpenRecord }> = ({ record }) => (
  <section id="next" aria-labelledby="next-title">
    <h2 id="next-title">{say('The next vote on a recurring question')}</h2>
    <p>
      {say(
        'What every member would say in the Assembly if it came to a recorded vote today. Most texts are adopted without one, and nothing here says whether a vote will be asked for.',
      )}
    </p>
    <section class="table-wrap" tabindex={0} aria-label={say('Recurring questions')}>
      <table>
        <caption class="visually-hidden">{say('Recurring questions of the Assembly')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Question')}</th>
            <th scope="col">{say('Last recorded vote')}</th>
            <th scope="col" class="figure">
              {say('Tally')}
            </th>
            <th scope="col">{say('Next')}</th>
          </tr>
        </thead>
        <tbody>
          {assemblyLineages().map(({ id, title }) => {
            const last = lastVote(record, id);
            return (
              <tr>
                <th scope="row">{last ? <a href={lineagePath(id)}>{title}</a> : title}</th>
                <td class="date">
                  {last ? (
                    <>
                      {last.heldOn} <DecisionLink decision={last} />
                    </>
                  ) : (
                    <span class="soft">{say('none in the record')}</span>
                  )}
                </td>
                <td class="figure">{last?.tally ? formatTally(last.tally) : ''}</td>
                <td>
                  <a href={nextVotePath(id)}>
                    <Said
                      text="Forecast<rest> of the next vote: {question}</rest>"
                      with={{
                        question: title,
                        rest: (inside) => <span class="visually-hidden">{inside}</span>,
                      }}
                    />
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  </section>
);

const lastVote = (record: OpenRecord, lineage: string) =>
  recordedVotes(record).findLast(
    ({ decision }) =>
      decision.lineage === lineage &&
      decision.body === 'GA' &&
      (decision.kind === 'resolution' || decision.kind === 'decision'),
  )?.decision;
