import { expect, test } from 'vitest';
import { parseMemberCode } from '../../members/index.ts';
import { type DecisionSummary, emptyRoll, enter, type Roll } from '../../record/index.ts';
import { type DocumentSymbol, parseSymbol } from '../../symbols/index.ts';
import { resultSentence } from './result.ts';

const symbol = (text: string): DocumentSymbol | undefined => {
  const reading = parseSymbol(text);
  return reading.ok ? reading.symbol : undefined;
};

const decision = (facts: Partial<DecisionSummary>): DecisionSummary => ({
  id: '',
  body: 'GA',
  title: '',
  kind: 'resolution',
  method: 'recorded',
  reports: [],
  agenda: [],
  subjects: [],
  listed: 0,
  complete: false,
  ...facts,
});

test.each<{ facts: Partial<DecisionSummary>; read: string }>([
  {
    facts: {
      symbol: symbol('A/RES/69/188'),
      heldOn: '2014-12-18',
      outcome: 'adopted',
      tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
    },
    read: 'The General Assembly adopted A/RES/69/188 on 18 December 2014 by 116 votes to 20, with 53 abstentions; 4 members were absent.',
  },
  {
    facts: {
      body: 'GA-C3',
      draft: symbol('A/C.3/69/L.28/Rev.1'),
      heldOn: '2014-11-18',
      outcome: 'adopted',
      tally: { yes: 111, no: 19, abstain: 55 },
    },
    read: 'The Third Committee approved A/C.3/69/L.28/Rev.1 on 18 November 2014 by 111 votes to 19, with 55 abstentions.',
  },
  {
    facts: {
      body: 'GA-C3',
      draft: symbol('A/C.3/69/L.63'),
      kind: 'amendment',
      belongsTo: { relation: 'amends', to: 'A/C.3/69/L.28/Rev.1' },
      heldOn: '2014-11-18',
      outcome: 'rejected',
      tally: { yes: 40, no: 77, abstain: 50 },
    },
    read: 'The Third Committee rejected the amendment A/C.3/69/L.63 to A/C.3/69/L.28/Rev.1 on 18 November 2014: 40 votes in favour and 77 against, with 50 abstentions.',
  },
  {
    facts: {
      symbol: symbol('A/RES/80/220'),
      heldOn: '2025-12-18',
      outcome: 'adopted',
      method: 'without-vote',
    },
    read: 'The General Assembly adopted A/RES/80/220 on 18 December 2025 without a vote.',
  },
  {
    facts: {
      body: 'SC',
      symbol: symbol('S/RES/1718 (2006)'),
      heldOn: '2006-10-14',
      outcome: 'adopted',
      tally: { yes: 15, no: 0, abstain: 0, absent: 0 },
    },
    read: 'The Security Council adopted S/RES/1718 (2006) on 14 October 2006 by 15 votes, with none against and no abstentions.',
  },
  {
    facts: {
      body: 'HRC',
      draft: symbol('A/HRC/25/L.17'),
      outcome: 'withdrawn',
      method: 'unknown',
      heldOn: '2014-03-28',
    },
    read: 'The Human Rights Council saw the withdrawal of A/HRC/25/L.17 on 28 March 2014.',
  },
  {
    facts: {
      kind: 'paragraph',
      belongsTo: { relation: 'part-of', to: 'A/RES/60/231' },
      heldOn: '2005-12-23',
      outcome: 'adopted',
      tally: { yes: 90, no: 19, abstain: 15 },
    },
    read: 'The General Assembly adopted a part of A/RES/60/231, put to a separate vote, on 23 December 2005 by 90 votes to 19, with 15 abstentions.',
  },
  {
    facts: { symbol: symbol('A/RES/69/188'), tally: { yes: 60, no: 50, abstain: 1, absent: 1 } },
    read: 'The General Assembly voted on A/RES/69/188 (the record does not have the day): 60 votes in favour and 50 against, with 1 abstention; one member was absent.',
  },
])('$read', ({ facts, read }) => {
  expect(resultSentence(decision(facts))).toBe(read);
});

test('who vetoed is named where the roll says it', () => {
  const vetoed = decision({
    body: 'SC',
    draft: symbol('S/2014/348'),
    heldOn: '2014-05-22',
    outcome: 'vetoed',
    tally: { yes: 13, no: 2, abstain: 0 },
  });
  const start =
    'The Security Council did not adopt S/2014/348 on 22 May 2014: 13 votes in favour and 2 against, with no abstentions; ';
  expect(resultSentence(vetoed, rollOf('CHN', 'RUS'))).toBe(`${start}it was vetoed by China and Russia.`);
  expect(resultSentence(vetoed)).toBe(`${start}a permanent member vetoed it.`);
});

/** A roll on which these members voted no. */
function rollOf(...codes: readonly string[]): Roll {
  const roll = emptyRoll();
  for (const text of codes) {
    const code = parseMemberCode(text);
    if (code) enter(roll, code, 'no');
  }
  return roll;
}
