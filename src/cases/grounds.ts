import type { Mark, OpenRecord } from '../record/index.ts';
import { decisionMeant } from './decision-meant.ts';
import { type Case, type Evidence, sourceIds } from './model.ts';

/** A source that a reader can go to. */
export interface NamedSource {
  readonly name: string;
  readonly address?: string | undefined;
}

/** What an entry rests on, with its sources by name. */
export interface Grounds {
  readonly sources: readonly NamedSource[];
  readonly mark: Mark;
  readonly note?: string | undefined;
}

/** The sources of a fact by name; those of a decision come from the record. */
export function groundsOf(
  fact: Evidence & { readonly decision?: string | undefined },
  found: Pick<Case, 'sources'>,
  record: OpenRecord,
): Grounds {
  const named = sourceIds(fact).flatMap((id): readonly NamedSource[] => {
    if (id === 'memory') return [{ name: 'From memory, not looked up' }];
    const source = found.sources.find((each) => each.id === id);
    if (source) return [{ name: source.name, address: source.address }];
    const decision = fact.decision === undefined ? undefined : decisionMeant(record, fact.decision);
    return decision ? recordGrounds(decision.id, record).sources : [];
  });
  return { sources: named, mark: fact.mark, note: fact.note };
}

/** What the record has a decision from. The mark is that of the first source that has one, else official. */
export function recordGrounds(id: string, record: OpenRecord): Grounds {
  const decision = record.decision(id);
  const sources = (decision?.sources ?? []).map(({ address }) => ({ name: `Record of ${id}`, address }));
  const mark = decision?.sources.find((each) => each.mark !== undefined)?.mark ?? 'O';
  return { sources, mark };
}
