import { type MemberCode, nameOn } from '../../../members/index.ts';
import { type IsoDate, spellDate } from '../../../record/index.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import type { Answer } from '../statement.ts';
import type { KnownVeto } from './known-vetoes.ts';
import type { Window } from './window.ts';

/** How many vetoes a text says, and how exactly. */
export interface SaidCount {
  readonly value: number;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
}

/** Whose vetoes are counted, on what and in which time. */
export interface Asked {
  readonly members: readonly MemberCode[];
  readonly topic: readonly MemberCode[];
  readonly window: Window;
  readonly until: IsoDate | undefined;
}

/** "China and Russia", as they were called on a day. */
export const names = (codes: readonly MemberCode[], date?: string): string =>
  listed(codes.map((code) => nameOn(code, date)));

interface Reckoned {
  readonly asked: Asked;
  readonly completeTo: IsoDate | undefined;
}

/** A count held against those that the record has; to the last day of its list, beyond which it only knows of some. */
export function judgeCount(
  said: SaidCount,
  found: readonly KnownVeto[],
  { asked, completeTo }: Reckoned,
): Answer {
  const { members, topic, window, until } = asked;
  const total = found.length;
  const of = topic.length > 0 ? ` on ${names(topic)}` : '';
  const isComplete = completeTo !== undefined && until !== undefined && until <= completeTo;
  const last = isComplete ? until : completeTo;
  const times = [window.from && `from ${spellDate(window.from)}`, last && `to ${spellDate(last)}`].filter(
    (part) => part !== undefined,
  );
  const because = `The record counts ${total} ${total === 1 ? 'draft' : 'drafts'}${of} that failed by a veto of ${names(members)}${times.length > 0 ? `, ${times.join(' ')}` : ''}.`;
  const grounds = [
    {
      label: `Vetoed drafts of the Security Council${of}, counted one by one`,
      source: 'record',
      address: 'https://research.un.org/en/docs/sc/quick',
      decisions: found.map(({ entry }) => entry.id),
    },
  ];
  if (
    said.bound === 'at-least'
      ? total >= said.value && completeTo !== undefined
      : isComplete && said.value === total
  )
    return { verdict: 'supported', rule: 'vetoes-as-counted', because, grounds };
  const missing = completeTo
    ? `It holds a list of every veto only to ${spellDate(completeTo)}.`
    : 'It holds no list of every veto; the list of vetoed drafts since 1946, once imported, would answer it.';
  const isFloor =
    completeTo !== undefined && until !== undefined && said.bound !== 'at-least' && said.value < total;
  if (!isComplete && !isFloor)
    return { verdict: 'uncheckable', rule: 'vetoes-not-all-held', because: `${because} ${missing}`, grounds };
  const corrections = [
    { field: 'vetoes', said: String(said.value), record: isComplete ? String(total) : `at least ${total}` },
  ];
  const apart = Math.abs(said.value - total);
  // Counts differ by what is taken for a draft and for a question: only what is far off is denied.
  const isFar =
    apart >= 3 &&
    apart > total / 4 &&
    said.bound !== 'about' &&
    !topic.some((code) => code === 'ISR' || code === 'PSE');
  const isNear = apart <= Math.max(1, total / 8) || said.bound === 'about';
  if (isFar)
    return { verdict: 'contradicted', rule: 'vetoes-counted-otherwise', because, grounds, corrections };
  return isNear || topic.length === 0
    ? { verdict: 'imprecise', rule: 'vetoes-counted-otherwise', because, grounds, corrections }
    : {
        verdict: 'uncheckable',
        rule: 'vetoes-not-all-held',
        because: `${because} Which drafts are counted to the question differs.`,
        grounds,
      };
}
