import type { FC } from 'hono/jsx';
import { formatTally } from '../../record/index.ts';
import { BallotWord, DecisionLink } from './ballot-marks.tsx';
import type { BallotCast } from './recorded-votes.ts';

/** Ballots of one member, a row each. */
export const VotesTable: FC<{
  readonly ballots: readonly BallotCast[];
  readonly caption: string;
}> = ({ ballots, caption }) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Ballot</th>
          <th scope="col">Decision</th>
          <th scope="col">On what</th>
          <th scope="col">Tally</th>
        </tr>
      </thead>
      <tbody>
        {ballots.map(({ decision, ballot }) => (
          <tr>
            <td class="date">{decision.heldOn ?? 'no date'}</td>
            <td>
              <BallotWord ballot={ballot} />
            </td>
            <td class="symbol">
              <DecisionLink decision={decision} />
            </td>
            <td>{decision.title}</td>
            <td class="figure">{decision.tally ? formatTally(decision.tally) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
