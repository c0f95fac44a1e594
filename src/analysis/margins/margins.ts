import type { DecisionSummary, OpenRecord } from '../../record/index.ts';
import type { Estimate } from '../estimate.ts';
import { meanOver } from '../mean.ts';
import type { Selection } from '../selection/selection.ts';
import { type Margin, marginOf } from './margin.ts';
import { type Rank, ranksAmong } from './rank.ts';
import { trendOf } from './trend.ts';

/** A majority with its place among others: of the selection, of its lineage in that body, of the body, and of its year there. */
export interface RankedMargin extends Margin {
  readonly ranks: {
    readonly selection?: Rank | undefined;
    readonly lineage?: Rank | undefined;
    readonly body?: Rank | undefined;
    readonly year?: Rank | undefined;
  };
}

/** Majorities of a selection in context. */
export interface Margins {
  readonly selection: Selection;
  /** In order of date; decisions without figures are left out. */
  readonly margins: readonly RankedMargin[];
  /** Mean share of yes among the votes cast, and of those who took part. `n` counts decisions. */
  readonly share: Estimate;
  readonly participation: Estimate;
  /** Change of the share of yes, a year. `n` counts years. */
  readonly trend: Estimate;
}

/** Majorities of a selection, ranked within it and within all recorded votes of the record. */
export function marginsOf(record: OpenRecord, selection: Selection): Margins {
  const all = record.decisions({ methods: ['recorded'] });
  const within = ranksAmong(selection.decisions);
  const byBody = ranksBy(all, ({ body }) => body);
  const byYear = ranksBy(all, ({ body, heldOn }) => heldOn && `${body} ${heldOn.slice(0, 4)}`);
  const byLineage = ranksBy(all, ({ body, lineage }) => lineage && `${body} ${lineage}`);
  const margins = selection.decisions.flatMap((decision) => {
    const margin = marginOf(decision);
    const { id } = decision;
    const ranks = {
      selection: within.get(id),
      lineage: byLineage.get(id),
      body: byBody.get(id),
      year: byYear.get(id),
    };
    return margin ? [{ ...margin, ranks }] : [];
  });
  return {
    selection,
    margins,
    share: meanOver(
      margins.flatMap(({ share }) => share ?? []),
      1,
    ),
    participation: meanOver(
      margins.flatMap(({ participation }) => participation ?? []),
      1,
    ),
    trend: trendOf(margins),
  };
}

/** Ranks of every decision among those of its kind; none for decisions that are of no kind. */
function ranksBy(
  decisions: readonly DecisionSummary[],
  kindOf: (decision: DecisionSummary) => string | undefined,
): ReadonlyMap<string, Rank> {
  const kinds = new Map<string, DecisionSummary[]>();
  for (const decision of decisions) {
    const kind = kindOf(decision);
    if (!kind) continue;
    const of = kinds.get(kind);
    if (of) of.push(decision);
    else kinds.set(kind, [decision]);
  }
  return new Map([...kinds.values()].flatMap((of) => [...ranksAmong(of)]));
}
