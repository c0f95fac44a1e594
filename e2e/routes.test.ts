import { describe, expect, test } from 'vitest';
import { routesSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run } = desk({ COLUMNS: '80' });

describe('routes STATE: the first lines tell which ways are open', () => {
  test.each([
    {
      state: 'PRK',
      says: [
        /closed\s+Territory of a party/,
        /closed\s+Referral by a State Party/,
        /Referral by the Security Council\s+CHN FRA GBR RUS USA/,
      ],
    },
    { state: 'Myanmar', says: [/open\s+Territory of a party\s+2019/, /unknown\s+Nationals of a party/] },
    {
      state: 'SYR',
      says: [/closed\s+Prosecutor’s own motion/, /open\s+Evidence mechanism \(Assembly\)\s+2016/],
    },
    {
      state: 'UKR',
      says: [/open\s+Referral by a State Party\s+2022/, /open\s+Declaration by the State\s+2015/],
    },
    { state: 'SDN', says: [/open\s+Referral by the Security Council\s+2005/, /covers Darfur only/] },
  ])('$state', ({ state, says }) => {
    const { code, out } = run(['routes', state]);
    expect(code).toBe(0);
    for (const each of says) expect(out).toMatch(each);
  });

  test('no line is wider than 80 columns, addresses apart', () => {
    for (const state of ['PRK', 'MMR', 'SYR', 'UKR', 'SDN', 'HUN', 'PHL']) {
      const wide = run(['routes', state])
        .out.split('\n')
        .filter((line) => [...line].length > 80 && !line.includes('https://'));
      expect(wide).toEqual([]);
    }
  });
});

test('act, place, nationality and days are read, and shown', () => {
  const line = [
    'routes',
    'PRK',
    '--place',
    'KOR',
    '--act',
    'war crimes',
    '--from',
    '2010-11-23',
    '--to',
    '2010-11',
  ];
  const { code, out } = run(line);
  expect(code).toBe(0);
  expect(out).toContain('Act: war crimes (article 8)');
  expect(out).toContain('Days: from 23 November 2010 to 30 November 2010.');
  expect(out).toMatch(/open\s+Territory of a party/);
});

test('as of the eve of the referral of Darfur, nothing had been taken', () => {
  expect(run(['routes', 'SDN', '--date', '2005-03-30']).out).toMatch(
    /open\s+Referral by the Security Council\s+CHN/,
  );
});

test('--json gives the documented object', () => {
  const { code, out } = run(['routes', 'MMR', '--act', 'deportation', '--json']);
  expect(code).toBe(0);
  const answer = routesSchema.strict().parse(JSON.parse(out));
  expect(answer.question).toMatchObject({ state: 'MMR', act: { id: '7.1.d' } });
  expect(answer.routes.map(({ id, standing }) => `${id} ${standing}`).slice(0, 6)).toEqual([
    'territory open',
    'nationality unknown',
    'declaration open',
    'state-referral open',
    'council-referral open',
    'own-motion open',
  ]);
});

describe('what cannot be read is told with the nearest', () => {
  test.each([
    { line: ['Nort Korea'], code: 1, says: 'Nearest: North Korea (PRK)' },
    {
      line: ['PRK', '--act', 'deportations'],
      code: 2,
      says: 'Nearest: 7.1.d (deportation or forcible transfer)',
    },
    { line: ['PRK', '--place', 'Atlantis'], code: 1, says: 'No member "Atlantis"' },
    {
      line: ['PRK', '--from', '2014', '--to', '2013'],
      code: 2,
      says: '--to 2013-12-31 lies before --from 2014-01-01',
    },
    { line: ['PRK', '--from', 'yesterday'], code: 2, says: 'expected a date' },
  ])('$line', ({ line, code, says }) => {
    const ran = run(['routes', ...line]);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err.replace(/\s+/g, ' ')).toContain(says);
  });
});
