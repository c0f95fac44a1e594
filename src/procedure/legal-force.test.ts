import { expect, test } from 'vitest';
import { parseSymbol } from '../symbols/index.ts';
import type { Decided } from './force.ts';
import { legalForce } from './legal-force.ts';

const symbol = (text: string) => {
  const reading = parseSymbol(text);
  if (!reading.ok) throw new Error(text);
  return reading.symbol;
};

const decided = (
  what: string,
  rest: Partial<Decided>,
): { readonly what: string; readonly decided: Decided } => ({
  what,
  decided: { body: 'GA', kind: 'resolution', title: '', outcome: 'adopted', ...rest },
});

test.each([
  {
    ...decided('A/RES/69/188', { title: 'Situation of human rights in the DPRK' }),
    kind: 'recommendation',
    article: 'articles 10, 11 and 13',
  },
  {
    ...decided('A/RES/ES-11/3', {
      title: 'Suspension of the rights of membership of the Russian Federation in the Human Rights Council',
    }),
    kind: 'internal',
    article: 'article 10',
  },
  { ...decided('A/RES/71/248', { symbol: symbol('A/RES/71/248') }), kind: 'internal', article: 'article 10' },
  {
    ...decided('the budget', { title: 'Programme budget for the biennium 2014-2015' }),
    kind: 'internal',
    article: 'article 10',
  },
  { ...decided('A/C.3/69/L.28/Rev.1', { body: 'GA-C3' }), kind: 'recommendation', article: 'article 18' },
  {
    ...decided('an amendment', { kind: 'amendment' }),
    kind: 'procedural',
    article: 'rules 89, 90, 129 and 130',
  },
  {
    ...decided('A/HRC/RES/25/25', { body: 'HRC', title: 'Situation of human rights in the DPRK' }),
    kind: 'recommendation',
    article: 'A/RES/60/251, paragraph 5',
  },
  {
    ...decided('A/HRC/RES/22/13', { body: 'HRC', symbol: symbol('A/HRC/RES/22/13') }),
    kind: 'internal',
    article: 'A/RES/60/251, paragraph 5',
  },
  { ...decided('the Commission', { body: 'CHR' }), kind: 'recommendation', article: 'articles 62 and 68' },
  {
    ...decided('S/RES/1718', { body: 'SC', symbol: symbol('S/RES/1718 (2006)') }),
    kind: 'binding',
    article: 'articles 25, 36 and 39',
  },
  {
    ...decided('S/PV.7353', { body: 'SC', kind: 'procedural' }),
    kind: 'procedural',
    article: 'article 27(2)',
  },
  {
    ...decided('S/RES/2623', { body: 'SC', symbol: symbol('S/RES/2623 (2022)') }),
    kind: 'procedural',
    article: 'article 27(2)',
  },
  {
    ...decided('S/RES/1999', {
      body: 'SC',
      title:
        'Security Council resolution 1999 (2011) [on admission of the Republic of South Sudan to membership in the United Nations]',
    }),
    kind: 'recommendation',
    article: 'article 4(2)',
  },
] as const)('$what is $kind', ({ decided, kind, article }) => {
  const force = legalForce(decided);
  expect(force.kind).toBe(kind);
  expect(force.doesNot).toContain(article);
  expect(force.provisions.length).toBeGreaterThan(0);
});

test.each([
  {
    of: 'S/RES/1718 (2006)',
    certainty: 'certain',
    does: 'It acts under Chapter VII of the Charter, article 41, and binds',
  },
  {
    of: 'S/RES/2094 (2013)',
    certainty: 'presumed',
    does: 'It acts under Chapter VII of the Charter, article 41',
  },
  { of: 'S/RES/1695 (2006)', certainty: 'presumed', does: 'though it does not invoke Chapter VII' },
  { of: 'S/RES/242 (1967)', certainty: 'presumed', does: 'is not known to the program' },
])('$of: $does', ({ of, certainty, does }) => {
  const force = legalForce({
    body: 'SC',
    kind: 'resolution',
    title: '',
    symbol: symbol(of),
    outcome: 'adopted',
  });
  expect(force).toMatchObject({ kind: 'binding', certainty });
  expect(force.does).toContain(does);
});

test.each(['rejected', 'vetoed', 'withdrawn', 'not-considered'] as const)(
  'what was %s does nothing in law',
  (outcome) => {
    expect(legalForce({ body: 'SC', kind: 'resolution', title: '', outcome }).kind).toBe('none');
  },
);
