import type { FC } from 'hono/jsx';
import { formatTally, type Lineage, lineages, type OpenRecord } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { DecisionLink } from '../votes/ballot-marks.tsx';
import { recordedVotes } from '../votes/recorded-votes.ts';

/** Questions that recur in the Assembly's plenary. */
export const assemblyLineages = (): readonly Lineage[] =>
  lineages().filter(({ bodies }) => bodies.includes('GA'));

export const nextVotePath = (lineage: string): string => `/forecast?lineage=${lineage}`;

/** Each recurring question with its last recorded vote in the plenary, and a way to the forecast of the next. */
export const NextPart: FC<{ readonly record: OpenRecord }> = ({ record }) => (
  <section id="next" aria-labelledby="next-title">
    <h2 id="next-title">The next vote on a recurring question</h2>
    <p>
      What every member would say in the Assembly if it came to a recorded vote today. Most texts are adopted
      without one, and nothing here says whether a vote will be asked for.
    </p>
    <section class="table-wrap" tabindex={0} aria-label="Recurring questions">
      <table>
        <caption class="visually-hidden">Recurring questions of the Assembly</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Last recorded vote</th>
            <th scope="col" class="figure">
              Tally
            </th>
            <th scope="col">Next</th>
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
                    <span class="soft">none in the record</span>
                  )}
                </td>
                <td class="figure">{last?.tally ? formatTally(last.tally) : ''}</td>
                <td>
                  <a href={nextVotePath(id)}>
                    Forecast<span class="visually-hidden"> of the next vote: {title}</span>
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
