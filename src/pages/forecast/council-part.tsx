import type { FC } from 'hono/jsx';
import { formatNumber, listed } from '../../answers/index.ts';
import type { CouncilAnswer, CouncilForecast } from '../../forecast/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { percent } from './percent.ts';

/** What the Council would do with a draft: two figures that must be read together, each seat, and what they rest on. */
export const CouncilPart: FC<{ readonly answer: CouncilAnswer }> = ({ answer }) =>
  answer.kind === 'too-few' ? (
    <p>
      <Said
        text="The record has too little to learn from: {found} {what}, {needed} needed. A larger record, brought by <code>sync</code> or <code>import</code>, answers it."
        with={{
          found: formatNumber(answer.found),
          what: answer.of,
          needed: answer.needed,
          code: (inside) => <code>{inside}</code>,
        }}
      />
    </p>
  ) : (
    <Forecast forecast={answer} />
  );

const Forecast: FC<{ readonly forecast: CouncilForecast }> = ({ forecast }) => {
  const { draft, veto, needed, enough, seats, asBefore, basis } = forecast;
  return (
    <>
      <p class="lead">
        {say('{draft}, if it were put to the vote on {day}: a veto {veto}, at least {needed} yes {enough}.', {
          draft: draft.title,
          day: spellDate(draft.heldOn),
          veto: percent(veto),
          needed,
          enough: percent(enough),
        })}
      </p>
      {asBefore.votes > 0 && (
        <p>
          {votedNo(forecast)}{' '}
          {say(
            'The first figure leans on all drafts that were put to a vote; those that sponsors held back for fear of a veto are not among them. Neither should be quoted alone.',
          )}
        </p>
      )}
      <section class="table-wrap" tabindex={0} aria-label={say('Chances of each seat')}>
        <table>
          <caption>{say('Chances of each seat of the Council')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Member')}</th>
              <th scope="col">{say('Seat')}</th>
              <th scope="col" class="figure">
                {say('Yes')}
              </th>
              <th scope="col" class="figure">
                {say('No')}
              </th>
              <th scope="col" class="figure">
                {say('Abstain')}
              </th>
              <th scope="col">{say('Its ballots on what this rests on')}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map(({ member, seat, probability: { yes, no, abstain }, ballots }) => (
              <tr>
                <th scope="row">
                  <a href={memberPath(member)}>{memberName(member, draft.heldOn)}</a>
                </th>
                <td>{seat}</td>
                <td class="figure">{percent(yes)}</td>
                <td class="figure">{percent(no)}</td>
                <td class="figure">{percent(abstain)}</td>
                <td>
                  {ballots.slice(0, 4).map(({ decision, ballot }, at) => (
                    <>
                      {at > 0 && ', '}
                      {ballot} <a href={decisionPath(decision)}>{decision}</a>
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3>{say('What it rests on')}</h3>
      <ul>
        {basis.nearest.map(({ decision: { id, heldOn, tally, outcome }, against }) => (
          <li>
            <a href={decisionPath(id)}>{id}</a>
            {[heldOn && spellDate(heldOn), outcome, tally && formatTally(tally)]
              .filter(Boolean)
              .map((each) => `, ${each}`)}
            {against.length > 0 &&
              `; ${say('{members} against', { members: listed(against.map((code) => memberName(code, heldOn))) })}`}
          </li>
        ))}
      </ul>
      <p class="soft">
        {say(
          'Learnt from {drafts} adopted resolutions and vetoed drafts since 1970, {vetoed} of them vetoed. It knows a draft by its agenda item and question, not by its text, and gives all elected members the same chances.',
          { drafts: formatNumber(basis.drafts), vetoed: basis.vetoed },
        )}
      </p>
    </>
  );
};

function votedNo({ draft, asBefore: { against, votes, by } }: CouncilForecast): string {
  const members = listed(by.map(({ member, no }) => `${memberName(member, draft.heldOn)} ${no}`));
  return by.length > 0
    ? say(
        'If the permanent members vote as before: in {against} of the {votes} votes on the questions it belongs to, one or more of them voted no ({members}).',
        { against, votes, members },
      )
    : say(
        'If the permanent members vote as before: in {against} of the {votes} votes on the questions it belongs to, one or more of them voted no.',
        { against, votes },
      );
}
