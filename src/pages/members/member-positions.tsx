import type { FC } from 'hono/jsx';
import type { MemberCode } from '../../members/index.ts';
import { lineages } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { BallotStrip, BallotWord, ballotCounts, DecisionLink } from '../votes/ballot-marks.tsx';
import { type BallotCast, ballotsBy } from '../votes/recorded-votes.ts';

/** How a member voted on a recurring question, whole texts of all bodies that took it up. */
export interface LineageBallots {
  readonly id: string;
  readonly title: string;
  /** In order of date; at least one. */
  readonly ballots: readonly BallotCast[];
}

/** The recurring questions on which a member is listed, in the order of the list of lineages. */
export function ballotsByLineage(site: Site, code: MemberCode): readonly LineageBallots[] {
  const whole = ballotsBy(site.record, code).filter(
    ({ decision: { lineage, kind } }) => lineage && kind !== 'amendment' && kind !== 'paragraph',
  );
  return lineages().flatMap(({ id, title }) => {
    const ballots = whole.filter(({ decision }) => decision.lineage === id);
    return ballots.length > 0 ? [{ id, title, ballots }] : [];
  });
}

/** Each recurring question with the latest ballot, and the ballots over the years. */
export const MemberPositions: FC<{ readonly site: Site; readonly code: MemberCode }> = ({ site, code }) => {
  const all = ballotsByLineage(site, code);
  return (
    <>
      <h2 id="positions">{say('How it votes on recurring questions')}</h2>
      {all.length === 0 ? (
        <p>{say('The record lists it on no vote of a recurring question.')}</p>
      ) : (
        <section class="table-wrap" tabindex={0} aria-label={say('Ballots on recurring questions')}>
          <table class="positions">
            <caption class="visually-hidden">
              {say('Ballots on recurring questions, the latest and over the years')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say('Question')}</th>
                <th scope="col">{say('Latest')}</th>
                <th scope="col">{say('Over the years, oldest first')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, title, ballots }) => {
                const latest = ballots.at(-1);
                return (
                  <tr>
                    <th scope="row">
                      <a href={lineagePath(id)}>{title}</a>
                    </th>
                    <td class="latest">
                      <BallotWord ballot={latest?.ballot} />
                      {latest && (
                        <span class="soft">
                          {latest.decision.heldOn?.slice(0, 4)} <DecisionLink decision={latest.decision} />
                        </span>
                      )}
                    </td>
                    <td>
                      <BallotStrip ballots={ballots} />
                      <span class="soft">{ballotCounts(ballots)}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
};
