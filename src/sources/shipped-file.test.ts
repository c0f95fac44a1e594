import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../record/index.ts';
import { type FileReading, readDecisionFile } from './shipped-file.ts';

const whole = `body: SC
date: 1993-05-11
symbol: S/RES/825(1993)
meeting: S/PV.3212
title: On the withdrawal from the Treaty
kind: resolution
method: recorded
outcome: adopted
tally: { yes: 13, no: 0, abstain: 2, absent: 0 }
lineage: dprk-sanctions
mark: O
sources:
  - name: UN Digital Library, record 283058
    address: https://digitallibrary.un.org/record/283058
    mark: O
ballots:
  complete: true
  yes: >-
    BRA CPV DJI ESP FRA GBR HUN
    JPN MAR NZL RUS USA VEN
  abstain: CHN PAK
`;

const read = (text: string): FileReading => readDecisionFile(text, 'SC/1993/x.yaml', 'SC/1993/x');

describe('a decision file', () => {
  test('reads into an account with its roll, its symbol in canonical form and where to look it up', () => {
    const reading = read(whole);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { account } = reading;
    expect(account).toMatchObject({
      ref: 'SC/1993/x',
      symbol: 'S/RES/825 (1993)',
      heldOn: '1993-05-11',
      address: 'https://digitallibrary.un.org/record/283058',
      mark: 'O',
      flags: [],
    });
    expect(account.roll && tallyOf(account.roll)).toEqual({ yes: 13, no: 0, abstain: 2, absent: 0 });
  });

  test.each([
    {
      wrong: 'a vote that is no number',
      from: 'yes: 13,',
      to: 'yes: thirteen,',
      line: 9,
      column: 'tally.yes',
      found: 'thirteen',
      expected: 'a number of members',
    },
    {
      wrong: 'a body that there is not',
      from: 'body: SC',
      to: 'body: UNSC',
      line: 1,
      column: 'body',
      found: 'UNSC',
      expected: 'one of GA, GA-C1',
    },
    {
      wrong: 'a day that there is not',
      from: '1993-05-11',
      to: '1993-02-30',
      line: 2,
      column: 'date',
      found: '1993-02-30',
      expected: '2014-12-18',
    },
    {
      wrong: 'a month that there is not',
      from: '1993-05-11',
      to: '1993-13-01',
      line: 2,
      column: 'date',
      found: '1993-13-01',
      expected: '2014-12-18',
    },
    {
      wrong: 'an unknown code',
      from: 'CHN PAK',
      to: 'CHN PAKI',
      line: 21,
      column: 'ballots.abstain',
      found: 'CHN PAKI',
      expected: 'PAKI is none',
    },
    {
      wrong: 'a member listed twice',
      from: 'CHN PAK',
      to: 'CHN BRA',
      line: 21,
      column: 'ballots.abstain',
      found: 'CHN BRA',
      expected: 'BRA is listed again',
    },
    {
      wrong: 'a text that is no symbol',
      from: 'S/RES/825(1993)',
      to: 'eight-two-five',
      line: 3,
      column: 'symbol',
      found: 'eight-two-five',
      expected: 'symbol',
    },
    {
      wrong: 'a key misspelt',
      from: 'outcome: adopted',
      to: 'outcom: adopted',
      line: 8,
      column: 'outcom',
      found: 'adopted',
      expected: 'no such key',
    },
    {
      wrong: 'a mark that there is not',
      from: 'lineage: dprk-sanctions\nmark: O',
      to: 'lineage: dprk-sanctions\nmark: X',
      line: 11,
      column: 'mark',
      found: 'X',
      expected: 'O (official), M (from memory)',
    },
    {
      wrong: 'no title',
      from: 'title: On the withdrawal from the Treaty\n',
      to: '',
      line: 1,
      column: 'title',
      found: 'nothing',
      expected: 'the title of the text',
    },
    {
      wrong: 'a roll with gaps and no reason',
      from: 'complete: true',
      to: 'complete: false',
      line: 17,
      column: 'ballots.why',
      found: 'nothing',
      expected: 'why the roll is not complete',
    },
    {
      wrong: 'votes on what had none',
      from: 'method: recorded',
      to: 'method: without-vote',
      line: 9,
      column: 'tally',
      found: '{"yes":13,"no":0,"abstain":2,"absent":0}',
      expected: 'no tally',
    },
  ])(
    'with $wrong says where it is, what was found and what belongs there',
    ({ from, to, expected, line, column, found }) => {
      const reading = read(whole.replace(from, to));
      expect(reading).toMatchObject({
        ok: false,
        problems: [{ file: 'SC/1993/x.yaml', line, column, found }],
      });
      expect(reading.ok ? '' : reading.problems[0]?.expected).toContain(expected);
    },
  );

  test('that is no YAML says at which line', () => {
    const reading = read(whole.replace('tally: { yes: 13,', 'tally: { yes: 13'));
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 9 }] });
  });

  test('tells what is from memory, what is in conflict and what its roll lacks', () => {
    const reading = read(
      whole
        .replace('complete: true', 'complete: false\n  why: The abstentions only.')
        .replace(/ {2}yes: >-\n.*\n.*\n/, '')
        .replace(
          'ballots:',
          '  - { name: From memory, mark: M, says: the meeting S/PV.3212 }\n  - { name: A newspaper, mark: C, says: 12 yes }\nballots:',
        ),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.account.flags).toEqual([
      { kind: 'from-memory', detail: 'From memory, not checked: the meeting S/PV.3212.' },
      { kind: 'sources-conflict', detail: 'A newspaper: 12 yes.' },
      { kind: 'roll-incomplete', detail: 'The abstentions only.' },
    ]);
    const [abstained] = reading.account.roll ? [...reading.account.roll].filter((byte) => byte === 3) : [];
    expect(abstained).toBe(3);
  });

  test('never throws, whatever is written in it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '[]',
        '- a',
        'null',
        'body',
        '{',
        '&a *a',
        'a: *b',
        '!!set {x}',
        '%TAG',
        '---\na: 1\n---\nb: 2',
      ),
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc
        .tuple(fc.nat(whole.length), fc.string())
        .map(([at, more]) => whole.slice(0, at) + more + whole.slice(at)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { line } of reading.problems) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
