import type { FC } from 'hono/jsx';
import { presumed } from '../../../answers/index.ts';
import { outcomeSentence, type WhatIf } from '../../../procedure/index.ts';
import { type Decision, formatTally } from '../../../record/index.ts';
import { decisionPath } from '../../address/addresses.ts';
import { memberName } from '../../language/member-name.ts';
import { Said } from '../../language/said.tsx';
import { say } from '../../language/say.ts';
import { Provisions } from '../meaning-part.tsx';
import { nameOf } from '../name-of.ts';
import type { Answered } from './answered.ts';
import { Choose } from './choose.tsx';
import { type Asked, chosen, whatIfPath } from './flips.ts';
import { TallyStrip } from './tally-strip.tsx';
import { Turns } from './turns.tsx';

export interface WhatIfPartProps {
  readonly decision: Decision;
  readonly asked: Asked;
  readonly answer: WhatIf;
  /** Whether members can be chosen where the page is read. */
  readonly isWithChoice: boolean;
}

/** All that changes when a member is chosen: the outcome, the changes, the members, what would turn it. */
export const WhatIfPart: FC<WhatIfPartProps> = ({ decision, asked, answer, isWithChoice }) => (
  <div id="what-if">
    {asked.problems.map((problem) => (
      <p class="notice">{problem}</p>
    ))}
    {answer.ok ? (
      <Reckoned decision={decision} asked={asked} answer={answer} isWithChoice={isWithChoice} />
    ) : (
      <p class="notice">
        {answer.problem} <a href={whatIfPath(decision.id, { changes: [] })}>{say('Begin again')}</a>
      </p>
    )}
  </div>
);

interface ReckonedProps extends WhatIfPartProps {
  readonly answer: Answered;
}

const Reckoned: FC<ReckonedProps> = ({ decision, asked, answer, isWithChoice }) => {
  const { ruling, otherwise, after, turns } = answer;
  const { id, heldOn } = decision;
  return (
    <>
      <p class="lead" role="status">
        {thenSentence(answer, decision)}
      </p>
      <BeforeAfter decision={decision} answer={answer} />
      {otherwise && (
        <p>
          {say('It is not known which majority was required. Under {majority}: {result}.', {
            majority: ruling.otherwise?.name.toLowerCase(),
            result: otherwise.result,
          })}{' '}
          {outcomeSentence(otherwise, heldOn)}
        </p>
      )}
      <Changes decision={decision} asked={asked} answer={answer} />
      {isWithChoice && decision.listed > 0 && <Choose decision={decision} asked={asked} answer={answer} />}
      <h2>{say('What would turn it')}</h2>
      <Turns turns={turns} decision={decision} adopted={after.result === 'adopted'} />
      <h2>{say('The rule')}</h2>
      <p>
        {capital(ruling.majority.name)}
        {presumed(ruling.certainty)}. {ruling.because}
      </p>
      <Provisions provisions={ruling.provisions} />
      <p>
        <a href={decisionPath(id)}>{say('Back to {decision}', { decision: nameOf(decision) })}</a>
      </p>
    </>
  );
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const BeforeAfter: FC<{ readonly decision: Decision; readonly answer: Answered }> = ({
  decision,
  answer: { before, after, tally, changed },
}) => {
  const figures = decision.tally ?? tally;
  return (
    <dl class="before-after">
      <dt>
        <Said
          text="As it was: <b>{result}</b>, {tally}"
          with={{ b: bold, result: before.result, tally: formatTally(figures) }}
        />
      </dt>
      <dd>
        <TallyStrip tally={figures} needed={before.needed} label={say('As it was')} />
      </dd>
      {changed.length > 0 && (
        <>
          <dt>
            <Said
              text="Then: <b>{result}</b>, {tally}"
              with={{ b: bold, result: after.result, tally: formatTally(tally) }}
            />
          </dt>
          <dd>
            <TallyStrip tally={tally} needed={after.needed} label={say('Then')} />
          </dd>
        </>
      )}
    </dl>
  );
};

const bold = (inside: unknown) => <b>{inside}</b>;

/** "With two other ballots it would be rejected, not adopted. 66 of the …" */
export function thenSentence({ before, after, changed }: Answered, { heldOn }: Decision): string {
  const ballots = changed.length;
  const outcome = outcomeSentence(after, heldOn);
  if (ballots === 0)
    return say('As it was: {outcome} Choose members to see what else could have been.', { outcome });
  if (before.result === after.result)
    return say(
      '{ballots, plural, one {With one other ballot} other {With # other ballots}} the result stays: {result}. {outcome}',
      { ballots, result: after.result, outcome },
    );
  return say(
    '{ballots, plural, one {With one other ballot} other {With # other ballots}} the result turns from {before} to {after}. {outcome}',
    { ballots, before: before.result, after: after.result, outcome },
  );
}

const Changes: FC<{ readonly decision: Decision; readonly asked: Asked; readonly answer: Answered }> = ({
  decision: { id, heldOn, roll },
  asked,
  answer: { changed },
}) =>
  changed.length === 0 ? null : (
    <p class="changes">
      {changed.map(({ member, from, to }) => (
        <a
          class="change"
          href={whatIfPath(id, { changes: chosen(roll, { ...asked, to }, [member]), to: asked.to })}
          data-swaps="what-if"
          data-key={`undo-${member}`}
        >
          {memberName(member, heldOn)}{' '}
          <span class={`ballot ${from ?? 'absent'}`}>{from ?? say('not listed')}</span> →{' '}
          <span class={`ballot ${to}`}>{to}</span> <span aria-hidden="true">×</span>
          <span class="visually-hidden">{say(': take back')}</span>
        </a>
      ))}
      <a href={whatIfPath(id, { changes: [], to: asked.to })} data-swaps="what-if" data-key="undo-all">
        {say('Take all back')}
      </a>
    </p>
  );
