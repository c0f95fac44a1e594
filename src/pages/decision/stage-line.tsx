import type { FC } from 'hono/jsx';
import type { Stage, Stages } from '../../procedure/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';

/** The way of a proposal, a step each: known, or said to be unknown; the decision of the page is not a link. */
export const StageLine: FC<{ readonly stages: Stages; readonly here: string }> = ({ stages, here }) => (
  <ol class="stages">
    {stages.stages.map((stage) => (
      <li
        class={stage.known ? undefined : 'unknown'}
        aria-current={stage.decision === here ? 'step' : undefined}
      >
        <StageStep stage={stage} here={here} />
      </li>
    ))}
  </ol>
);

const StageStep: FC<{ readonly stage: Stage; readonly here: string }> = ({ stage, here }) => {
  const { said, decision, symbol, heldOn, tally } = stage;
  const figures = [heldOn && spellDate(heldOn), tally && formatTally(tally)].filter(Boolean).join(', ');
  return (
    <>
      {decision && decision !== here ? (
        <a href={decisionPath(decision)}>{symbol ?? decision}</a>
      ) : (
        symbol && <b>{symbol}</b>
      )}
      {figures && <span class="soft"> {figures}</span>}
      <p>{said}</p>
    </>
  );
};
