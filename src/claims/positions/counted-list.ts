import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { Base, PositionMention } from './position.ts';

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const lead = new RegExp(
  `\\b(?:(only|just) )?(?:the )?(?:other )?(\\d{1,2}|${numbers.join('|')}) (?:other )?(?:countries|states|nations|members|member states|delegations|governments)\\b[^.;:]{0,60}$`,
);
/** How many characters the words between the ballot and the colon may take. */
const reach = 110;

/** "Only four countries joined Russia in voting against the text on Ukraine: Belarus …": as many names as are counted. */
export function countedList(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  { ballot, base }: { readonly ballot: BallotMention; readonly base: Base },
): PositionMention | undefined {
  const list = lists.find(({ start }) => start >= ballot.end);
  if (!list || list.start > sentence.end || list.start - ballot.end > reach) return undefined;
  if (!/^[^.;:]*(?::| -| —) (?:the )?$/.test(lower.slice(ballot.end, list.start))) return undefined;
  const from = Math.max(sentence.start, ballot.start - 110);
  const match = lead.exec(lower.slice(from, ballot.start));
  const word = match?.[2] ?? '';
  const count = /\d/.test(word) ? Number(word) : numbers.indexOf(word);
  if (!match || count !== list.members.length || ballot.form === 'label') return undefined;
  const joins = /\bjoin|\bother\b|\balongside\b/.test(lower.slice(from + match.index, ballot.start));
  return {
    ...base,
    members: list.members,
    start: from + match.index,
    end: list.end,
    closed: !joins && match[1] !== undefined,
  };
}
