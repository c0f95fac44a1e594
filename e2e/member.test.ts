import { expect, test } from 'vitest';
import { memberSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run } = desk();

test.each([
  { line: ['PRK'], says: ["Democratic People's Republic of Korea (PRK)", 'not a party to the Rome Statute'] },
  { line: ['zaire', '--date', '1980'], says: ['Zaire (COD)', 'from 27 October 1971'] },
  { line: ['Soviet', 'Union'], says: ['(SUN)', 'to 24 December 1991', 'Russia (RUS)'] },
  {
    line: ['japan', '--date', '2014-12-18'],
    says: ['party to the Rome Statute since 1 October 2007', '2009–2010'],
  },
  { line: ['Congo', '--date', '1980-01-01'], says: ['(COG)'] },
])('member $line', ({ line, says }) => {
  const { code, out } = run(['member', ...line]);
  expect(code).toBe(0);
  for (const each of says) expect(out.replace(/\s+/g, ' ')).toContain(each);
});

test('a name of two members lists both', () => {
  const { code, out, err } = run(['member', 'Congo']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('COD');
  expect(err).toContain('COG');
});

test('an unknown name offers the nearest', () => {
  const { code, err } = run(['member', 'Argentinia']);
  expect(code).toBe(1);
  expect(err).toContain('No member "Argentinia". Nearest: Argentina (ARG)');
});

test('how it voted on a lineage and on a topic', () => {
  const lineage = run(['member', 'CHN', '--lineage', 'dprk-human-rights']);
  expect(lineage.code).toBe(0);
  expect(lineage.out).toContain('2014-12-18  no      A/RES/69/188');
  const topic = run(['member', 'CHN', '--topic', 'unicorns']);
  expect(topic.code).toBe(1);
  expect(topic.err).toContain('No recorded vote with "unicorns" lists China.');
});

test('--json is what its schema says', () => {
  const who = memberSchema.parse(
    JSON.parse(run(['member', 'China', '--lineage', 'icc-referrals', '--json']).out),
  );
  expect(who).toMatchObject({ code: 'CHN', isMember: true, council: [{ seat: 'permanent' }] });
  expect(who.votes?.map(({ ballot, decision }) => [decision.id, ballot])).toContainEqual([
    'S/2014/348',
    'no',
  ]);
  expect(memberSchema.parse(JSON.parse(run(['member', 'Zaire', '--date', '1980', '--json']).out)).name).toBe(
    'Zaire',
  );
});
