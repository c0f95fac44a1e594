import type { WhatIfJson } from '../../json/index.ts';
import { turnSentence, type WhatIf } from '../../procedure/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { summaryJson } from './decision.ts';
import { outcomeJson, rulingJson } from './meaning.ts';

/** An answer to "what if" as `--json` gives it; `decision` is left out for an imagined draft. */
export function whatIfJson(
  answer: Extract<WhatIf, { readonly ok: true }>,
  record: WhatIfJson['record'],
  asked: { readonly decision?: DecisionSummary | undefined; readonly heldOn?: string | undefined },
): WhatIfJson {
  const { ruling, before, after, otherwise, tally, changed, turns } = answer;
  const { decision, heldOn } = asked;
  return {
    record,
    decision: decision && summaryJson(decision),
    ruling: rulingJson(ruling),
    before: outcomeJson(before, heldOn),
    after: outcomeJson(after, heldOn),
    otherwise: otherwise && outcomeJson(otherwise, heldOn),
    tally,
    changed: changed.map((each) => ({ ...each })),
    turns: turns.map((turn) => ({
      members: turn.members,
      sentence: turnSentence(turn, heldOn),
      moves: turn.moves.map(({ who, ...move }) => ({ ...move, who: who && [...who] })),
    })),
  };
}
