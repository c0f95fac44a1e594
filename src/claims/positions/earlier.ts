import type { BallotMention } from '../mentions/ballot.ts';
import type { DateMention } from '../mentions/date.ts';
import type { Sentence } from '../sentences.ts';
import type { PositionMention } from './position.ts';

/** "had voted against in 2019", "vetoed a similar draft", "voted against last year", "had abstained the first time" */
export function isEarlier(lower: string, { end }: Sentence, ballot: BallotMention): boolean {
  const before = lower.slice(Math.max(0, ballot.start - 36), ballot.start);
  const after = lower.slice(ballot.end, Math.min(end, ballot.end + 45));
  return (
    /\b(?:previously|formerly|earlier|once|in the past|last time|last year|the year before) (?:had )?$/.test(
      before,
    ) ||
    (/\b(?:which|who) (?:(?:had|have|has) )?(?:only |also |all |both |always |twice )?$/.test(before) &&
      /^[^,;.]{0,20}\b(?:in|on|at|until|before|last|then|earlier|previously|\d{4})\b/.test(after)) ||
    /^[^,;.]{0,25}\b(?:similar|another|an earlier|a previous|previous|earlier|last year|last time|a year ago|years ago|(?<!for )the first time|the time before|the year before|at first|first time (?:a?round))\b/.test(
      after,
    )
  );
}

/** How far behind the words the date of an earlier vote may stand, in characters. */
const reach = 30;

/**
 * Gives positions in an earlier vote the date that stands right behind them, and marks it as one that does not date the vote
 * the sentence is about: "Namibia, which had abstained in 2014, voted in favour".
 */
export function withOwnDates(
  positions: readonly PositionMention[],
  dates: readonly DateMention[],
): { readonly positions: readonly PositionMention[]; readonly dates: readonly DateMention[] } {
  if (dates.length === 0 || positions.length < 2 || !positions.some(({ earlier }) => earlier))
    return { positions, dates };
  const own = new Map<DateMention, PositionMention>();
  for (const position of positions) {
    const date = dates.find(({ start, end }) =>
      start >= position.end ? start - position.end < reach : start > position.start && end <= position.end,
    );
    if (position.earlier && date) own.set(date, position);
  }
  return {
    positions: positions.map((position) => {
      const when = dates.find((date) => own.get(date) === position);
      return when ? { ...position, when } : position;
    }),
    dates: dates.map((date) => (own.has(date) ? { ...date, bound: true } : date)),
  };
}
