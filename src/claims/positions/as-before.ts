import type { PositionMention } from './position.ts';

/** ", as they had two years ago", ", as it did in 2012" */
const asBefore =
  /^(?: (?:too|again|as well))?,? (?:just |exactly |much )?as (?:it|they|he|she|both|the two|all|each) (?:had|did|have|has|were|was)(?: done| voted| always)?(?: so)?\b/;

/** How far behind those words the time may stand. */
const reach = 28;

/** "Somalia voted in favour, as it had the year before": a second position of the same members, in an earlier vote. */
export function asBeforeOf(
  lower: string,
  end: number,
  found: readonly PositionMention[],
): readonly PositionMention[] {
  return found.flatMap((position): PositionMention[] => {
    const match = asBefore.exec(lower.slice(position.end, Math.min(end, position.end + 60)));
    if (!match || position.earlier || position.others) return [];
    const start = position.end + match[0].search(/as (?:it|they|he|she|both|the|all|each)\b/);
    const until = position.end + match[0].length;
    const time =
      /^(?: (?:in|on|at|the|a|two|three|four|five|\d+|last|year|years|month|months|before|earlier|ago|time|times|session|spring|autumn|previous|november|december|october)\b){0,5}/.exec(
        lower.slice(until, Math.min(end, until + reach)),
      );
    if (!time || time[0] === '') return [];
    return [
      { ...position, earlier: true, closed: false, from: undefined, start, end: until + time[0].length },
    ];
  });
}
