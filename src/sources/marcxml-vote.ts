import type { Account } from '../record/index.ts';
import { type MarcField, type MarcRecord, valueIn, valuesIn } from './marcxml-records.ts';
import { isBlank, printedTally, votingFacts } from './undl-facts.ts';
import { ballotOfLetter, memberFinder, rollTaker } from './undl-roll.ts';

/** Whether a record of the Library is one of a vote: it has the adopted text in 791, which no document has. */
export const isVote = (record: MarcRecord): boolean => valueIn(record, '791', 'a') !== '';

/**
 * What a voting record says: 791 adopted text and session, 269 day, 952 meeting, 245 title, 991 agenda and subjects,
 * 993 draft and reports, 996 count, 967 ballots (c code, d letter, e name; without d the member did not vote).
 */
export function voteAccount(record: MarcRecord): Account {
  const counts = (code: string) => valueIn(record, '996', code);
  const tally = printedTally(counts('b'), counts('c'), [counts('d'), counts('e')]);
  const related = valuesIn(record, '993', 'a');
  const blank = isBlank(tally);
  const taker = rollTaker();
  const memberOf = memberFinder();
  const date = valueIn(record, '269', 'a');
  const listed = record.fields.filter(({ tag }) => tag === '967');
  for (const field of listed) {
    const ballot = ballotOfLetter(subfield(field, 'd'));
    const name = subfield(field, 'e');
    if (ballot) taker.take(memberOf(subfield(field, 'c'), name, date), name, ballot);
  }
  const facts = votingFacts(
    {
      id: record.id,
      date,
      session: sessionOf(valueIn(record, '791', 'c')),
      resolution: valueIn(record, '791', 'a'),
      draft: related.find((symbol) => /\/L\.\d|^S\/\d/.test(symbol)) ?? '',
      meeting: valueIn(record, '952', 'a'),
      reports: related.filter((symbol) => !/\/L\.\d|^S\/\d|\/RES\//.test(symbol)),
      title: ['a', 'b', 'c'].map((code) => valueIn(record, '245', code)).join(' '),
      agenda: unique(valuesIn(record, '991', 'c')),
      subjects: unique(valuesIn(record, '991', 'd')),
      note: [...valuesIn(record, '591', 'a'), ...valuesIn(record, '590', 'a')].join('; '),
      tally: blank ? undefined : tally,
      address: '',
    },
    methodOf(record, listed.length > 0 && !blank),
  );
  const flags = [...facts.flags, ...taker.flags()];
  if (facts.method !== 'recorded' || listed.length === 0) return { ...facts, line: record.line, flags };
  const cut = tally !== undefined && listed.length < tally.yes + tally.no + tally.abstain;
  const incomplete = {
    kind: 'roll-incomplete' as const,
    detail: `The record lists ${listed.length} members.`,
  };
  return { ...facts, line: record.line, roll: taker.roll(), flags: cut ? [...flags, incomplete] : flags };
}

/** Ballots of a voting record that are neither Y, N, A, X nor blank. */
export const unreadBallots = (record: MarcRecord): readonly string[] =>
  record.fields
    .filter((field) => field.tag === '967' && !ballotOfLetter(subfield(field, 'd')))
    .map((field) => `"${subfield(field, 'd')}" of ${subfield(field, 'e')}`);

function methodOf(record: MarcRecord, hasBallots: boolean): Account['method'] {
  const said = [...valuesIn(record, '590', 'a'), ...valuesIn(record, '591', 'a')].join(' ').toUpperCase();
  if (said.includes('NON-RECORDED')) return 'unrecorded';
  if (said.includes('WITHOUT VOTE') || said.includes('WITHOUT A VOTE')) return 'without-vote';
  if (said.includes('RECORDED') || hasBallots || valueIn(record, '996', 'b') !== '') return 'recorded';
  return 'unknown';
}

/** "80" stays; "10emsp" and "32sp" are how the Library writes ES-10 and S-32. */
const sessionOf = (text: string): string => text.replace(/^(\d+)emsp$/, 'ES-$1').replace(/^(\d+)sp$/, 'S-$1');

const subfield = ({ subfields }: MarcField, code: string): string =>
  subfields.find((each) => each.code === code)?.value ?? '';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
