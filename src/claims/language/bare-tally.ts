import type { TallyField, TallyMention } from '../mentions/tally-mention.ts';

/** "116-20-53", "116:20:53", "116 - 20 - 53" */
const dashed = /(?<![\p{L}\d¤./:-])(\d{1,3}) ?([-:/]) ?(\d{1,3}) ?\2 ?(\d{1,3})(?![\d¤/:%]|-\d|[.,]\d)/gu;
/** "116 voix contre 20, avec 53 abstentions", "116票赞成、20票反对、53票弃权": three counts with a few words between. */
const spoken =
  /(?<![\d¤./:,-]|\d )(\d{1,3})(?![\d¤]|[.,:/-]\d| ?%)([^\d¤.;。%\n]{2,45}?)(\d{1,3})(?![\d¤]|[.,:/-]\d| ?%)([^\d¤.;。%\n]{2,45}?)(\d{1,3})(?![\d¤]|[.,:/-]\d| ?%)/gu;

const fields: readonly TallyField[] = ['yes', 'no', 'abstain'];

/** Fewer votes are no tally of a body that has members from all over the world. */
const fewestVotes = 9;
const mostVotes = 193;

/**
 * Three counts that may be a tally, in the order yes, no, abstaining, read without any word around them. Whether they are
 * one only the record can tell. Taken places are `¤`.
 */
export function findBareTallies(lower: string): readonly TallyMention[] {
  const found = [
    ...[...lower.matchAll(dashed)].flatMap((match) =>
      tallyOf(lower, match.index, [match[1], match[3], match[4]]),
    ),
    ...[...lower.matchAll(spoken)].flatMap((match) =>
      tallyOf(lower, match.index, [match[1], match[3], match[5]]),
    ),
  ].sort((a, b) => a.start - b.start);
  let free = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= free;
    if (isFree) free = end;
    return isFree;
  });
}

function tallyOf(
  lower: string,
  index: number,
  counts: readonly (string | undefined)[],
): readonly TallyMention[] {
  const sum = counts.reduce((total, count) => total + Number(count), 0);
  if (sum < fewestVotes || sum > mostVotes) return [];
  let at = index;
  const parts = counts.flatMap((count = '', place) => {
    const field = fields[place];
    const start = lower.indexOf(count, at);
    at = start + count.length;
    return field
      ? [{ start, end: at, field, value: Number(count), bound: 'exact' as const, soft: false }]
      : [];
  });
  return [{ start: index, end: at, parts, inOrder: false }];
}

/** Whether a tally is written as one thing; else it is only supposed to be a tally. */
export const isDashed = (quote: string): boolean => /^[\d\s:/-]+$/.test(quote);
