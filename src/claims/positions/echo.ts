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

const after =
  /^ (?:too|as well|likewise|(?:did|has done) (?:so too|so as well|likewise|the same)|followed suit)\b/;
const ahead =
  /(?:\b(?:as|so) (?:did|was|were|had|have|has)|(?:,|\band)? ?(?:\b(?:was|were) )?(?:\bjoined (?:only )?by|\balongside|\balong with|\btogether with|\bfollowed by|\bas was))(?: the)? $/;

/** "Zaire too", "So did Bolivia and Cuba", "joined by Palau": as the last position said, in this sentence or the one before. */
export function echoes(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  {
    found,
    before,
  }: { readonly found: readonly PositionMention[]; readonly before: PositionMention | undefined },
): readonly PositionMention[] {
  return lists.flatMap((list): PositionMention[] => {
    if (found.some(({ members }) => members.some(({ start }) => start >= list.start && start < list.end)))
      return [];
    const terse = /^ (no|yes)(?=[,.;]| and\b)/.exec(lower.slice(list.end, list.end + 8));
    if (terse && found.length > 0) return [terseOf(list, terse[1] === 'no' ? 'no' : 'yes', terse[0].length)];
    const not =
      found.length > 0 && /^ (?:did|does|do) not(?=[.,;])/.exec(lower.slice(list.end, list.end + 10));
    const too = not || after.exec(lower.slice(list.end, list.end + 24));
    const so = ahead.exec(lower.slice(Math.max(sentence.start, list.start - 26), list.start));
    if (!too && !so) return [];
    const start = list.start - (so?.[0].replace(/^[,\s]+/, '').length ?? 0);
    const here = found.findLast(({ end }) => end <= list.start);
    const last = here ?? (isOpening(lower, sentence, start) ? before : undefined);
    if (!last || last.others || (here && !isNear(lower.slice(here.end, start), so?.[0] ?? ''))) return [];
    const { ballot, weak, earlier, negated, like } = last;
    return [
      {
        ballot,
        weak,
        like,
        earlier,
        negated: not ? !negated : negated && !last.group,
        closed: false,
        members: list.members,
        start,
        end: list.end + (too?.[0].length ?? 0),
      },
    ];
  });
}

/** "voted no, along with Syria"; not "was backed by Norway and drafted alongside Sweden" */
const isNear = (gap: string, lead: string): boolean =>
  gap.length <= 90 &&
  (!/\b(?:alongside|along with|together with|by)\b/.test(lead) ||
    /^(?: (?!and\b|but\b)[a-z']+){0,8},? ?$/.test(gap));

const isOpening = (lower: string, sentence: Sentence, start: number): boolean =>
  /^(?:and |but |the )*$/.test(lower.slice(sentence.start, start));
