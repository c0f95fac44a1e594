import { isMainCommittee } from '../../../symbols/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import { plenaryOf } from '../../docket/family.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import type { Answer } from './answer.ts';
import { comparedWith, groundFor, setName, yearOf } from './compared.ts';
import { spellOrdinal } from './number-words.ts';
import type { Ordinal } from './ordinal.ts';

/** The decision that is counted, and whether the text counts it or the one that is to follow. */
export interface Counting {
  readonly entry: Entry;
  readonly docket: Docket;
  readonly told: 'of this' | 'of the next';
}

/**
 * Whether this decision is the n-th on its question that its body adopted, in all or since a year. Counted once in the
 * body of the decision and, for a committee's, once in the plenary; either may be meant. A count that the record has with
 * gaps answers nothing.
 */
export function judgeCount(ordinal: Ordinal, around: Counting): Answer {
  const { entry, docket, told } = around;
  const plenary = isMainCommittee(entry.body) ? plenaryOf(docket.family(entry), entry) : undefined;
  const answers = [entry, ...(plenary ? [plenary] : [])].map((one) =>
    countIn(ordinal, { entry: one, docket, told }),
  );
  const [own] = answers;
  return (
    answers.find(({ verdict }) => verdict === 'supported') ??
    answers.find(({ verdict }) => verdict === 'imprecise') ??
    own ??
    nothing
  );
}

function countIn(ordinal: Ordinal, { entry, docket, told }: Counting): Answer {
  const { value, unit, reach } = ordinal;
  const { entries, whole, gap } = comparedWith(entry, docket, reach);
  const adopted = entries.filter(({ outcome }) => outcome === 'adopted');
  const count = adopted.length;
  const years = Number(yearOf(entry)) - Number(yearOf(adopted[0])) + 1;
  const set = setName(adopted, 'decisions', entry);
  const said = `the ${spellOrdinal(value)} ${unit}`;
  const statement = `${said}, of ${set}`;
  const grounds = [groundFor(adopted, 'decisions', entry)];
  const name = capital(voteName(entry));
  if (!whole || count === 0)
    return {
      verdict: 'uncheckable',
      rule: 'set-not-covered',
      because: `${name} is number ${count} of ${set}, but ${gap || 'the record does not say what was adopted'}; a record without that gap would answer whether it was ${said}.`,
      corrections: [],
      grounds,
      statement,
    };
  if (told === 'of the next' && value === count + 1)
    return {
      verdict: 'supported',
      rule: 'count-as-recorded',
      because: `${name} is the ${spellOrdinal(count)} of ${set}; the next is the ${spellOrdinal(value)}.`,
      corrections: [],
      grounds,
      statement,
      ofNext: true,
    };
  if (told === 'of the next' && value !== count)
    return {
      verdict: 'uncheckable',
      rule: 'forecast',
      because: `It is said of a decision to come. ${name} is the ${spellOrdinal(count)} of ${set}.`,
      corrections: [],
      grounds,
      statement,
      ofNext: true,
    };
  if (value === count)
    return {
      verdict: 'supported',
      rule: 'count-as-recorded',
      because: `${name} is the ${spellOrdinal(count)} of ${set}.`,
      corrections: [],
      grounds,
      statement,
    };
  const near = Math.abs(value - count) === 1 || (unit === 'year' && value === years);
  return {
    verdict: near || value === 1 ? (value === 1 ? 'uncheckable' : 'imprecise') : 'contradicted',
    rule: value === 1 ? 'set-not-covered' : 'count-differs',
    because:
      value === 1
        ? `${name} is the ${spellOrdinal(count)} of ${set}; what was done for the first time may be something else in it.`
        : `${name} is the ${spellOrdinal(count)} of ${set}, not the ${spellOrdinal(value)}.`,
    corrections:
      value === 1 ? [] : [{ field: 'count', said: spellOrdinal(value), record: spellOrdinal(count) }],
    grounds,
    statement,
  };
}

const nothing: Answer = {
  verdict: 'uncheckable',
  rule: 'set-not-covered',
  because: 'The record holds nothing to count.',
  corrections: [],
  grounds: [],
  statement: 'a count',
};
