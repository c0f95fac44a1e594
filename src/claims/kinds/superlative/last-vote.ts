import { spellDate } from '../../../record/index.ts';
import { dayNumber } from '../../docket/days.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Span } from '../../source-text.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import type { Answer } from './answer.ts';
import { groundFor, setName } from './compared.ts';

/** "The last vote to date was that of December 2015", "was last put to the vote in 2015" */
const reading =
  /\bthe (?:last|latest|most recent) (?:recorded |roll-call )?vote(?: (?:so far|to date|on (?:it|the (?:text|question|matter|issue))))* (?:was|took place|dates|came|fell)\b|\b(?:was|were) last (?:put to (?:a|the) vote|voted (?:on|upon))\b/g;

/** Claims that a decision was the last on its question that was put to the vote. */
export const findLastVotes = (lower: string, { start, end }: Span): readonly Span[] =>
  [...lower.slice(start, end).matchAll(reading)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));

/**
 * Whether no later decision on the question in the same body, up to the day of the text, was put to a recorded vote. A
 * text without a day may be older than what came later: then nothing is said of it. Undefined where this was no vote.
 */
export function judgeLastVote(
  entry: Entry,
  docket: Docket,
  published: string | undefined,
): Answer | undefined {
  const { day, tally } = entry;
  if (!tally || day === undefined) return undefined;
  const until = published === undefined ? Number.POSITIVE_INFINITY : dayNumber(published);
  const later = docket
    .sisters(entry)
    .filter((each) => each.body === entry.body && each.kind === entry.kind && (each.day ?? 0) > day)
    .filter((each) => (each.day ?? 0) <= until)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const votes = later.filter((each) => each.tally !== undefined);
  const set = setName([entry, ...later], 'decisions', entry);
  const common = {
    grounds: [groundFor([entry, ...later], 'decisions', entry)],
    statement: `the last recorded vote, of ${set}`,
    corrections: [],
  };
  const next = votes.at(-1);
  if (next && published !== undefined)
    return {
      ...common,
      verdict: 'contradicted',
      rule: 'superlative-fails',
      because: `${capital(voteName(next))} was a recorded vote too, after ${voteName(entry)}.`,
      corrections: [
        { field: 'superlative', said: 'the last vote', record: spellDate(next.summary.heldOn ?? '') },
      ],
    };
  if (next || later.length === 0)
    return {
      ...common,
      verdict: 'uncheckable',
      rule: 'set-not-covered',
      because: next
        ? `There was a later vote on ${spellDate(next.summary.heldOn ?? '')}; the day of the text would tell whether it knew of it.`
        : `The record holds nothing later on this question; a record that reaches to the day of the text would answer it.`,
    };
  return {
    ...common,
    verdict: 'supported',
    rule: 'superlative-holds',
    because: `${capital(voteName(entry))} was a recorded vote; the ${later.length} later of ${set} were taken without one.`,
  };
}
