import type { DecisionJson, SummaryJson } from '../../json/index.ts';
import { ballots, type Decision, type DecisionSummary } from '../../record/index.ts';

/** A decision without its roll, as the JSON of every command writes it; `date` is the day it was held on. */
export function summaryJson(decision: DecisionSummary): SummaryJson {
  const { id, symbol, draft, body, heldOn, session, title, kind, method, outcome, tally, meeting } = decision;
  const { lineage, belongsTo, becomes, note, listed, complete } = decision;
  return {
    ...{ id, symbol, draft, body, date: heldOn, session, title, kind, method, outcome, tally, meeting },
    ...{ lineage, belongsTo, becomes, note, listed, complete },
  };
}

/** A decision with its roll, sources and neighbours. */
export function decisionJson(decision: Decision): DecisionJson {
  return {
    ...summaryJson(decision),
    ballots: Object.fromEntries([...ballots(decision.roll)].map(({ member, ballot }) => [member, ballot])),
    sponsors: [...decision.sponsors],
    reports: [...decision.reports],
    agenda: [...decision.agenda],
    subjects: [...decision.subjects],
    before: [...decision.before],
    after: [...decision.after],
    parts: [...decision.parts],
    sources: decision.sources.map(({ heldOn, ...source }) => ({ ...source, date: heldOn })),
    conflicts: decision.conflicts.map(({ decision: _, ...conflict }) => conflict),
    flags: [...decision.flags],
  };
}
