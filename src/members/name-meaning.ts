import type { MemberCode } from './code.ts';
import { holdsOn } from './member.ts';
import type { NameMeaning } from './name-phrase.ts';

/** Whom a name means: one member, one of several, or nobody that is known. */
export type Resolution =
  | { readonly kind: 'member'; readonly code: MemberCode }
  | { readonly kind: 'ambiguous'; readonly options: readonly NameMeaning[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly MemberCode[] };

/**
 * Chooses among what a name can mean. On a day: what it meant then, else what it means at another time ("Zaire" in
 * 2010). Without a day: what it means now, else what it meant last. A name that one side held only for a time and
 * that means nobody on the day is unknown; without a day it is ambiguous, and the option says when.
 */
export function resolveMeaning(options: readonly NameMeaning[], date?: string): Resolution {
  const valid = options.filter((option) =>
    date === undefined ? option.to === undefined : holdsOn(option, date),
  );
  if (valid.length > 0) return oneOf(valid);
  const otherTimes = options.filter(({ onlyThen }) => !onlyThen);
  if (otherTimes.length > 0) return oneOf(otherTimes);
  const nearest = [...new Set(options.map(({ code }) => code))];
  return date === undefined && options.length > 0
    ? { kind: 'ambiguous', options }
    : { kind: 'unknown', nearest };
}

function oneOf(options: readonly NameMeaning[]): Resolution {
  const [first] = options;
  return first && options.every(({ code }) => code === first.code)
    ? { kind: 'member', code: first.code }
    : { kind: 'ambiguous', options };
}
