import type { Margins } from '../../analysis/index.ts';
import type { MarginsJson } from '../../json/index.ts';
import { summaryJson } from './decision.ts';
import { selectionJson } from './selection.ts';

/** Majorities in context as JSON. */
export const marginsJson = ({
  selection,
  share,
  participation,
  trend,
  margins,
}: Margins): Omit<MarginsJson, 'record'> => ({
  selection: selectionJson(selection),
  share,
  participation,
  trend,
  margins: margins.map((each) => ({
    decision: summaryJson(each.decision),
    margin: each.margin,
    share: each.share,
    participation: each.participation,
    ranks: each.ranks,
  })),
});
