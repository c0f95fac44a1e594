import { formatCaseDate } from '../../../cases/index.ts';
import { dayNumber } from '../../docket/days.ts';
import type { Word } from '../../mentions/lexicon.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Span } from '../../source-text.ts';
import type { Fact } from './fact.ts';
import type { Compared } from './finding.ts';

/** A clause that says when: "When the report was originally published, …". */
export interface TimeClause extends Span {
  readonly relation: 'when' | 'after';
}

const opening =
  /^(?:(when|as|as soon as|the day|on the day)|(after|once|immediately after|soon after|shortly after)) [^,;]{8,90},/;

/** The clause of time that a sentence begins with; undefined where it begins otherwise. */
export function timeClauseOf(lower: string, { start, end }: ReadSentence): TimeClause | undefined {
  const found = opening.exec(lower.slice(start, Math.min(end, start + 120)));
  return found ? { start, end: start + found[0].length, relation: found[1] ? 'when' : 'after' } : undefined;
}

/** The words of a sentence inside a clause, and those outside it. */
export const wordsInside = (words: readonly Word[], clause: Span): readonly Word[] =>
  words.filter(({ start }) => start >= clause.start && start < clause.end);
export const wordsOutside = (words: readonly Word[], clause: Span | undefined): readonly Word[] =>
  clause ? words.filter(({ start }) => start < clause.start || start >= clause.end) : words;

/** Things that happen within so many days of one another are told with "when". */
const slack = 14;

/** Whether what a sentence tells came when, or after, the facts of its clause of time. */
export function compareClause(
  { relation, start, end }: TimeClause,
  {
    anchors,
    facts,
    quote,
  }: { anchors: readonly Fact[]; facts: readonly Fact[]; quote: (span: Span) => string },
): Compared | undefined {
  const [fact] = facts;
  if (!fact || anchors.length === 0) return undefined;
  const first = Math.min(...anchors.map(({ on }) => dayNumber(on.first)));
  const last = Math.max(...anchors.map(({ on }) => dayNumber(on.last)));
  const fits = facts.find(({ on }) => {
    const [from, to] = [dayNumber(on.first), dayNumber(on.last)];
    return relation === 'after' ? to >= first : to >= first - slack && from <= last + slack;
  });
  if (fits) return { fits: true, fact: fits };
  const said = quote({ start, end: end - 1 });
  const then = anchors.map(({ on }) => formatCaseDate(on)).join(' or ');
  const record = formatCaseDate(fact.on);
  return {
    fits: false,
    fact,
    wrong: {
      rule: 'fact-at-another-time',
      slight: true,
      because: `It was on ${record}, and not "${said}" (${then}).`,
      correction: { field: 'date', said, record },
    },
  };
}
