import type { FC } from 'hono/jsx';
import { formatTally } from '../../record/index.ts';
import { say } from '../language/say.ts';
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
          <th scope="col">{say('Date')}</th>
          <th scope="col">{say('Ballot')}</th>
          <th scope="col">{say('Decision')}</th>
          <th scope="col">{say('On what')}</th>
          <th scope="col">{say('Tally')}</th>
        </tr>
      </thead>
      <tbody>
        {ballots.map(({ decision, ballot }) => (
          <tr>
            <td class="date">{decision.heldOn ?? say('no date')}</td>
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
