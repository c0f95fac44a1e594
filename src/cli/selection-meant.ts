import { type Selection, type SelectionQuery, select } from '../analysis/index.ts';
import { decisionMeant } from '../answers/index.ts';
import { lineages, type OpenRecord, type ProposalKind } from '../record/index.ts';
import type { Body } from '../symbols/index.ts';
import { firstDay, lastDay } from './arguments.ts';

/** What `selectionOptions` reads. */
export interface SelectionOptions {
  readonly body?: readonly Body[];
  readonly from?: string;
  readonly to?: string;
  readonly years?: { readonly from: string; readonly to: string };
  readonly lineage?: string;
  readonly topic?: string;
  readonly kind?: readonly ProposalKind[];
  readonly decisions?: string;
  /** True where no share is given. */
  readonly divided?: number | true;
  readonly withConsensus?: boolean;
}

export type SelectionMeant =
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'none'; readonly message: string };

/** A vote with less than four fifths of yes among the cast is called divided where no share is given. */
const usualDivision = 0.8;

/** The decisions that a person's options ask for, or a sentence on which of them cannot be. */
export function selectionMeant(
  record: OpenRecord,
  options: SelectionOptions,
  more: Pick<SelectionQuery, 'rolls'> = {},
): SelectionMeant {
  const ids = options.decisions === undefined ? undefined : idsMeant(record, options.decisions);
  if (ids && 'message' in ids) return { kind: 'none', message: ids.message };
  const { body, from, to, years, topic, kind, divided, withConsensus } = options;
  const selected = select(record, {
    bodies: body,
    kinds: kind,
    from: from ? firstDay(from) : years?.from,
    to: to ? lastDay(to) : years?.to,
    lineage: options.lineage === undefined ? undefined : lineageMeant(options.lineage),
    topic,
    ids: ids?.ids,
    dividedBelow: divided === true ? usualDivision : divided,
    withoutVote: withConsensus ? 'counted' : undefined,
    ...more,
  });
  return selected.ok
    ? { kind: 'selection', selection: selected.selection }
    : { kind: 'none', message: selected.problem };
}

/** "dprk" is `dprk-human-rights`: the id, else the question on human rights of that name, else what was written. */
export function lineageMeant(written: string): string {
  const known = lineages().map(({ id }) => id);
  const wanted = written.trim().toLowerCase();
  return [wanted, `${wanted}-human-rights`].find((id) => known.includes(id)) ?? wanted;
}

function idsMeant(
  record: OpenRecord,
  written: string,
): { readonly ids: readonly string[] } | { readonly message: string } {
  const meant = written.split(',').map((each) => decisionMeant(record, each.trim()));
  const missing = meant.find((each) => each.kind === 'none');
  if (missing?.kind === 'none') return { message: missing.message };
  return { ids: meant.flatMap((each) => (each.kind === 'decision' ? [each.decision.id] : [])) };
}
