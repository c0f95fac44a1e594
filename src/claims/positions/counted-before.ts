import { type Figure, isCountOf } from '../mentions/figure.ts';
import type { TallyMention, TallyPart } from '../mentions/tally-mention.ts';
import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** Counts that a number may point back to: those of the sentence itself, and the last ones given before it. */
export interface Counts {
  /** Lower-case text with every figure written `#`. */
  readonly shadow: string;
  readonly figures: readonly Figure[];
  readonly tallies: readonly TallyMention[];
  /** Those given before the sentence, the latest last. */
  readonly before: readonly TallyMention[];
}

/** " were among the ¤", " was one of the ¤", " were the ¤", ", being the ¤" */
const behind =
  /^,? (?:(?:was|were|is|are|being|had been|stood) )?(?:also |all |both |then )?(among|amongst|#+ of|some of|included (?:in|among)|part of|the) (?:the )?(#+)(?: (?:noes|nays|dissenters|opponents|abstainers|supporters|countries|states|members|delegations))?(?=[,.;:)—]|$| (?:and|while|but)\b)/;
/** "Among the ¤ were ", "The ¤: ", "the ¤ being ", "The ¤ = ", "of the ¤, one was " */
const ahead =
  /(?:^|[.;:,(] ?)(?:and )?(among|amongst|#+ of|of|including among|the) (?:the |these |those )?(#+)(?: of them| others?| countries| states| nations| members| delegations)?,?(?: (?:were|was|are|included|being)|:| =| -| —| –)? ?(?:only |also )?(?:the )?$/;

/**
 * "Eritrea and Russia were the two", "Egypt was one of the 22", "Among the sixteen were Algeria and Cuba": names counted by a
 * count given before, where only one of its counts is that number.
 */
export function countedBefore(
  sentence: Sentence,
  lists: readonly List[],
  counts: Counts,
): readonly PositionMention[] {
  return lists.flatMap((list): PositionMention[] => {
    const after = behind.exec(counts.shadow.slice(list.end, Math.min(sentence.end, list.end + 70)));
    if (after) {
      const at = list.end + after.index + after[0].lastIndexOf(after[2] ?? '#');
      return pointing(list, counts, {
        at,
        whole: after[1] === 'the',
        start: list.start,
        end: at + (after[2] ?? '').length,
      });
    }
    const from = Math.max(sentence.start, list.start - 60);
    const before = ahead.exec(counts.shadow.slice(from, list.start));
    if (!before) return [];
    const at = from + before.index + before[0].lastIndexOf(before[2] ?? '#');
    const start = from + before.index + before[0].search(/[a-z]/);
    return pointing(list, counts, { at, whole: before[1] === 'the', start, end: list.end });
  });
}

interface Pointer {
  readonly at: number;
  /** "The two", not "among the two". */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

function pointing(
  { members }: List,
  { figures, tallies, before }: Counts,
  { at, whole, start, end }: Pointer,
): PositionMention[] {
  const figure = figures.find((one) => one.start === at);
  if (!figure || (whole && figure.value !== members.length) || figure.value < members.length) return [];
  const counted = [...before, ...tallies.filter((one) => one.end <= start)]
    .map(({ parts }) => parts.filter((one: TallyPart) => isCountOf(one, figure)))
    .findLast((parts) => parts.length > 0);
  const [part, ...others] = counted ?? [];
  if (!part || others.length > 0) return [];
  return [
    {
      ballot: part.field,
      members,
      negated: false,
      earlier: false,
      weak: true,
      closed: whole,
      counted: part.value,
      start,
      end,
    },
  ];
}

/** "two abstentions, those of China and Russia" */
const owned =
  /^,? (?:\()?(?:those|that|the (?:votes?|ballots?|noes|abstentions?)|both|all)?,? ?(?:of|by|from) (?:the )?$/;

/** Names that stand right behind a count with "those of": as it counts. */
export function ownersOf(lists: readonly List[], { shadow, tallies }: Counts): readonly PositionMention[] {
  return lists.flatMap((list): PositionMention[] => {
    const part = tallies.flatMap(({ parts }) => parts).findLast(({ end }) => end <= list.start);
    const gap = part ? shadow.slice(part.end, list.start) : '';
    if (!part || !/\bthose|that\b/.test(gap) || !owned.test(gap)) return [];
    return [
      {
        ballot: part.field,
        members: list.members,
        negated: false,
        earlier: false,
        weak: true,
        closed: part.bound === 'exact' && part.value === list.members.length,
        counted: part.value,
        start: list.start - gap.replace(/^,? /, '').length,
        end: list.end,
      },
    ];
  });
}

/** "That vote was cast by Malawi", "The two came from China and Cuba" */
const castBy =
  /^(?:that|those|the|it|they|both)(?: (?:one|lone|single|sole|only|two|three|four))?(?: (?:votes?|ballots?|noes|nos?|abstentions?))? (?:was|were|came|had been)(?: all| both)?(?: cast)? (?:by|from) (?:the )?$/;

/** Who cast the votes counted right before, at the beginning of a sentence: as many as the last count says. */
export function castBefore(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  { before }: Counts,
): readonly PositionMention[] {
  const [list] = lists;
  if (!list || !castBy.test(lower.slice(sentence.start, list.start))) return [];
  const part = before.at(-1)?.parts.at(-1);
  if (part?.bound !== 'exact' || part.value !== list.members.length) return [];
  return [
    {
      ballot: part.field,
      members: list.members,
      negated: false,
      earlier: false,
      weak: true,
      closed: true,
      counted: part.value,
      start: sentence.start,
      end: list.end,
    },
  ];
}
