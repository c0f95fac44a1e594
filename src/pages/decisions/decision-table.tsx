import type { FC } from 'hono/jsx';
import { outcomeWord } from '../../answers/index.ts';
import { ballotOrder, type DecisionSummary, formatTally, spellDate, type Tally } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { say } from '../language/say.ts';

/** Decisions a line each: what it was, where and when, what became of it. */
export const DecisionTable: FC<{
  readonly decisions: readonly DecisionSummary[];
  readonly caption: string;
}> = ({ decisions, caption }) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table class="decisions">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Decision')}</th>
          <th scope="col">{say('Body')}</th>
          <th scope="col">{say('Day')}</th>
          <th scope="col">{say('Outcome')}</th>
          <th scope="col" class="figure">
            {say('Yes-no-abstain')}
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr>
            <th scope="row">
              <a href={decisionPath(decision.id)}>{decision.id}</a>
              <br />
              {decision.title}
            </th>
            <td>{bodyName(decision.body)}</td>
            <td class="day">{decision.heldOn ? spellDate(decision.heldOn) : say('not known')}</td>
            <td>{outcomeWord(decision) ?? say('not stated')}</td>
            <td class="figure">
              {decision.tally && decision.method !== 'without-vote' ? (
                <>
                  {formatTally(decision.tally)}
                  <TallyMark tally={decision.tally} />
                </>
              ) : (
                <span class="soft">{decision.method === 'without-vote' ? say('without a vote') : ''}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** The tally as a bar the size of a word. The figures stand beside it, so that it says nothing to those who cannot see it. */
const TallyMark: FC<{ readonly tally: Tally }> = ({ tally }) => (
  <span class="tally-mark" aria-hidden="true">
    {ballotOrder.map((ballot) => {
      const count = tally[ballot] ?? 0;
      return count > 0 && <i class={ballot} style={`flex-grow:${count}`} />;
    })}
  </span>
);
