import { spellDate } from '../../../record/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import type { Answer } from './answer.ts';
import { comparedWith, groundFor, setName } from './compared.ts';
import type { Extreme, Measure } from './extreme.ts';
import type { Reach } from './span-of-time.ts';

type Counts = NonNullable<Entry['tally']>;

/** Ways to measure it; where they give different answers, nothing is said. */
const ways: { readonly [measure in Measure]: readonly ((counts: Counts) => number)[] } = {
  yes: [({ yes }) => yes],
  no: [({ no }) => no],
  abstain: [({ abstain }) => abstain],
  margin: [({ yes, no }) => yes - no, ({ yes, no }) => (yes + no === 0 ? 0 : yes / (yes + no))],
};

const measureWords: { readonly [measure in Measure]: string } = {
  yes: 'in favour',
  no: 'against',
  abstain: 'abstaining',
  margin: 'ahead',
};

/**
 * Whether no other decision on the same question in the same body, before this one and within the reach, has as much.
 * That it fails needs one other decision; that it holds needs all of them. Undefined where the decision has no tally, or
 * another figure than the text says: then it is the tally that is in question.
 */
export function judgeExtreme(
  { direction, measure, value, reach }: Extreme,
  entry: Entry,
  docket: Docket,
): Answer | undefined {
  const { tally } = entry;
  if (!tally) return undefined;
  if (value !== undefined && measure !== 'margin' && tally[measure] !== value) return undefined;
  const { entries, whole, gap, mixed } = comparedWith(entry, docket, reach);
  const votes = entries.filter((each) => each.tally !== undefined);
  const others = votes.filter((each) => each !== entry && !isEdge(each, reach));
  const set = setName(votes, 'recorded votes', entry);
  const statement = `${direction === 'most' ? 'the most' : 'the fewest'} ${measureWords[measure]} of ${set}`;
  const grounds = [groundFor(votes, 'recorded votes', entry)];
  const own = `${capital(voteName(entry))} had ${figure(measure, tally)}`;
  const results = ways[measure].map((way) => beyond(way, { tally, others, direction }));
  const [first] = results;
  if (others.length === 0 || !first)
    return uncovered(
      `${own}; the record has no other vote on this question there to compare it with.`,
      statement,
      grounds,
    );
  if (mixed)
    return uncovered(`${own}, but ${gap}; the title of the question would answer it.`, statement, grounds);
  if (results.some(({ kind }) => kind !== first.kind))
    return uncovered(
      `${own}; by votes and by share of the votes cast the answer differs, of ${set}.`,
      statement,
      grounds,
    );
  const rival = first.rival;
  const there = rival && `${capital(voteName(rival))} had ${figure(measure, rival.tally ?? tally)}`;
  switch (first.kind) {
    case 'beyond':
      return {
        verdict: 'contradicted',
        rule: 'superlative-fails',
        because: `${own}. ${there}: of ${set}, it is not ${direction === 'most' ? 'the most' : 'the fewest'}.`,
        corrections: [
          {
            field: 'superlative',
            said: statement,
            record: `${figure(measure, rival?.tally ?? tally)} on ${dayOf(rival)}`,
          },
        ],
        grounds,
        statement,
      };
    case 'equal':
      return {
        verdict: 'imprecise',
        rule: 'superlative-equalled',
        because: `${own}; so had the vote of ${dayOf(rival)}, of ${set}.`,
        corrections: [],
        grounds,
        statement,
      };
    case 'holds':
      return whole
        ? {
            verdict: 'supported',
            rule: 'superlative-holds',
            because: `${own}, ${direction === 'most' ? 'the most' : 'the fewest'} of ${set}; next is ${dayOf(rival)} with ${figure(measure, rival?.tally ?? tally)}.`,
            corrections: [],
            grounds,
            statement,
          }
        : uncovered(
            `${own}. None of ${set} goes beyond it, but ${gap}; a record without that gap would answer it.`,
            statement,
            grounds,
          );
  }
}

/** The year that "since 2005" names is the one that it harks back to: it may have had as much. */
const isEdge = ({ summary: { heldOn } }: Entry, reach: Reach): boolean =>
  reach.kind === 'since' && heldOn?.slice(0, 4) === String(reach.year);

function beyond(
  way: (counts: Counts) => number,
  { tally, others, direction }: { tally: Counts; others: readonly Entry[]; direction: 'most' | 'fewest' },
): { readonly kind: 'beyond' | 'equal' | 'holds'; readonly rival: Entry | undefined } {
  const sign = direction === 'most' ? 1 : -1;
  const value = (entry: Entry): number => (entry.tally ? sign * way(entry.tally) : Number.NEGATIVE_INFINITY);
  const [rival] = [...others].sort((a, b) => value(b) - value(a) || b.at - a.at);
  const own = sign * way(tally);
  const theirs = rival ? value(rival) : Number.NEGATIVE_INFINITY;
  return { kind: theirs > own ? 'beyond' : theirs === own ? 'equal' : 'holds', rival };
}

function figure(measure: Measure, tally: Counts): string {
  if (measure !== 'margin') return `${tally[measure]} ${measureWords[measure]}`;
  const share = tally.yes + tally.no === 0 ? 0 : tally.yes / (tally.yes + tally.no);
  return `${tally.yes} in favour and ${tally.no} against (${(100 * share).toFixed(1)} % of the votes cast)`;
}

const dayOf = (entry: Entry | undefined): string =>
  entry?.summary.heldOn ? spellDate(entry.summary.heldOn) : 'another day';

const uncovered = (because: string, statement: string, grounds: Answer['grounds']): Answer => ({
  verdict: 'uncheckable',
  rule: 'set-not-covered',
  because,
  corrections: [],
  grounds,
  statement,
});
