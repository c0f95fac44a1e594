import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** "France voted yes, Germany no" */
const terseOf = (list: List, ballot: 'yes' | 'no', length: number): PositionMention => ({
  ballot,
  members: list.members,
  negated: false,
  closed: false,
  earlier: false,
  weak: false,
  start: list.start,
  end: list.end + length,
});

/** "Zaire too", "So did Bolivia and Cuba": as the last position said. */
export function echoes(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  found: readonly PositionMention[],
): readonly PositionMention[] {
  return lists.flatMap((list): PositionMention[] => {
    if (found.some(({ members }) => members.some(({ start }) => start >= list.start && start < list.end)))
      return [];
    const last = found.findLast(({ end }) => end <= list.start);
    const terse = /^ (no|yes)(?=[,.;]| and\b)/.exec(lower.slice(list.end, list.end + 8));
    if (terse && found.length > 0) return [terseOf(list, terse[1] === 'no' ? 'no' : 'yes', terse[0].length)];
    const too = /^ (?:too|as well|likewise)\b/.exec(lower.slice(list.end, list.end + 12));
    const so = /\b(?:as|so) (?:did|was|were)(?: the)? $/.exec(
      lower.slice(Math.max(sentence.start, list.start - 16), list.start),
    );
    if (!last || (!too && !so)) return [];
    const { ballot, weak, earlier } = last;
    return [
      {
        ballot,
        weak,
        earlier,
        negated: false,
        closed: false,
        members: list.members,
        start: list.start - (so?.[0].length ?? 0),
        end: list.end + (too?.[0].length ?? 0),
      },
    ];
  });
}
