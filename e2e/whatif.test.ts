import { describe, expect, test } from 'vitest';
import { outcomesSchema, voteSchema, whatIfSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run } = desk({ COLUMNS: '80' });

const flowing = (text: string): string => text.replace(/\s+/g, ' ');

describe('whatif', () => {
  test.each([
    {
      line: ['A/C.3/69/L.28/Rev.1', '--flip', 'CHN=abstain'],
      says: ['Then adopted, 111-18-56: the result stays.', 'if 47 of the 111 who voted yes vote no'],
    },
    {
      line: ['A/RES/69/188', '--flip', 'China=abstain'],
      says: [
        'Changed China no → abstain',
        'Then adopted, 116-19-54: the result stays.',
        'if 49 of the 116 who voted yes vote no',
      ],
    },
    {
      line: ['S/2014/348', '--flip', 'CHN=abstain', '--flip', 'RUS=abstain'],
      says: ['As it was vetoed.', 'Then adopted, 13-0-2: the result turns.'],
    },
    {
      line: ['S/2014/348'],
      says: ['It would be adopted with any one of these', 'if China and Russia abstain instead of voting no'],
    },
    {
      line: ['--body', 'GA', '--tally', '80-70-30', '--title', 'Programme budget for 2027'],
      says: [
        'An imagined draft in the General Assembly: Programme budget for 2027',
        'where 100 were needed: 20 votes short',
      ],
    },
  ])('$line', ({ line, says }) => {
    const { code, out } = run(['whatif', ...line]);
    expect(code).toBe(0);
    for (const each of says) expect(flowing(out)).toContain(each);
  });

  test.each([
    {
      line: ['A/RES/69/188', '--flip', 'CHN'],
      code: 2,
      says: 'Found "CHN", expected a member and yes, no, abstain, absent: CHN=abstain.',
    },
    { line: ['--tally', '1-2'], code: 2, says: 'expected yes, no and abstentions such as 111-19-55' },
    {
      line: [],
      code: 2,
      says: 'Expected a decision such as A/RES/69/188, or --body SC for an imagined draft.',
    },
    { line: ['A/RES/69/188', '--flip', 'Atlantis=no'], code: 1, says: 'No member "Atlantis".' },
    {
      line: ['A/RES/69/188', '--flip', 'CHN=no', '--flip', 'China=yes'],
      code: 1,
      says: 'China is changed twice.',
    },
    {
      line: ['A/C.3/69/L.63', '--flip', 'CHN=yes'],
      code: 1,
      says: 'The roll is not complete and does not say how China voted.',
    },
    { line: ['A/RES/67/181'], code: 1, says: 'The record has no figures of this vote.' },
  ])('$line: $says', ({ line, code, says }) => {
    const answer = run(['whatif', ...line]);
    expect([answer.code, answer.out]).toEqual([code, '']);
    expect(flowing(answer.err)).toContain(says);
  });

  test('--json is what its schema says', () => {
    const { out } = run(['whatif', 'S/2014/348', '--flip', 'RUS=abstain', '--json']);
    expect(whatIfSchema.parse(JSON.parse(out))).toMatchObject({
      decision: { id: 'S/2014/348' },
      before: { result: 'vetoed', blockedBy: ['CHN', 'RUS'] },
      after: { result: 'vetoed', blockedBy: ['CHN'] },
      changed: [{ member: 'RUS', from: 'no', to: 'abstain' }],
      turns: [{ members: 1 }, { members: 1 }],
    });
  });
});

describe('what a vote means', () => {
  test.each([
    {
      symbol: 'A/RES/69/188',
      says: [
        '116 of the 136 votes cast were yes, where 69 were needed: enough.',
        'Recommendation (presumed).',
      ],
    },
    {
      symbol: 'A/RES/ES-11/3',
      says: [
        'Two-thirds majority',
        '93 of the 117 votes cast were yes, where 78 were needed',
        'A/RES/60/251, paragraph 8',
      ],
    },
    {
      symbol: 'A/C.3/69/L.63',
      says: ['Opposed the text (presumed): Its main sponsors voted against the text itself.'],
    },
    { symbol: 'S/2014/348', says: ['China and Russia, permanent members, voted no, which is a veto.'] },
    {
      symbol: 'S/PV.7353',
      says: ['The adoption of the agenda is procedural: no member can veto it.', 'Supported the text'],
    },
    { symbol: 'S/RES/1593 (2005)', says: ['Binding. It acts under Chapter VII of the Charter'] },
    { symbol: 'A/RES/67/181', says: ['No vote was taken'] },
  ])('$symbol', ({ symbol, says }) => {
    const { out } = run(['vote', ...symbol.split(' ')]);
    for (const each of says) expect(flowing(out)).toContain(each);
  });

  test('--json has it too', () => {
    const { meaning } = voteSchema.parse(JSON.parse(run(['vote', 'A/RES/ES-11/3', '--json']).out));
    expect(meaning).toMatchObject({
      ruling: { majority: { id: 'council-suspension' }, certainty: 'certain' },
      outcome: { result: 'adopted', cast: 117, needed: 78, short: 0 },
      agrees: true,
      yes: { effect: 'supports' },
      force: { kind: 'internal' },
    });
  });
});

test('every official outcome that ships is what its rule makes of the figures', () => {
  const { code, out } = run(['record', 'outcomes']);
  expect(code).toBe(0);
  expect(flowing(out)).toContain('0 disagreements explained, 0 not.');
  const { bodies, disagreements } = outcomesSchema.parse(
    JSON.parse(run(['record', 'outcomes', '--json']).out),
  );
  expect(bodies.map(({ body }) => body)).toContain('GA-C3');
  expect(disagreements).toEqual([]);
});
