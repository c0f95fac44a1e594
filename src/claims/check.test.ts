import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, type Docket, openDocket, readDocument } from './index.ts';
import { shippedDocket } from './shipped-docket.fixture.ts';

const { docket, record } = shippedDocket();

function claimsIn(text: string, on: Docket = docket()) {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt', {});
  return reading.ok ? check(reading.text, on, { explain: true }).claims : [];
}

const korea =
  'On 18 December 2014 the UN General Assembly adopted its resolution on human rights in North Korea by 116 votes to 20.';

const pieces = [
  korea,
  ' In 2012 and 2013 the Assembly adopted the text without a vote.',
  ' China and Russia voted against it, this time.',
  '\n\nA month earlier the Third Committee had approved a separate resolution, 111-19.',
  ' On 22 May 2014 China and Russia vetoed a draft of the Security Council on Syria.',
  '\n\n2011: 123 in favour, 16 against, 51 abstentions',
  '\n- 2012: adopted without a vote',
  ' It was passed; 55 countries abstained.',
  ' The club won 3-1.',
  '| A/RES/69/188 | 116 | 20 | 53 |',
];

test('the same text gets the same answer, whatever was checked before it and on a docket opened anew', () => {
  const fresh = openDocket(record());
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
      (text, between) => {
        const first = claimsIn(text.join(''));
        claimsIn(between.join(''));
        expect(claimsIn(text.join(''))).toEqual(first);
        expect(claimsIn(text.join(''), fresh)).toEqual(first);
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing throws, whatever stands in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom(...pieces),
      (noise, piece) => {
        expect(() => claimsIn(`${noise}${piece}${noise}`)).not.toThrow();
      },
    ),
    { numRuns: 100 },
  );
});

test('an outcome is marked wherever it is said', () => {
  const outcomes = claimsIn(
    `${korea} After the resolution was adopted, Pyongyang protested. The resolution was adopted in New York.`,
  ).filter(({ kind }) => kind === 'outcome');
  expect(outcomes.map(({ quote, verdict }) => [quote, verdict])).toEqual([
    ['adopted', 'supported'],
    ['was adopted', 'supported'],
    ['was adopted', 'supported'],
  ]);
});

test.each([
  ['In 2012 and 2013 the General Assembly adopted the text without a vote.', 'without a vote', 'supported'],
  ['In 2011 and 2012 the General Assembly adopted the text without a vote.', 'without a vote', 'uncheckable'],
])('%j: "%s" is %s', (text, quote, verdict) => {
  expect(claimsIn(`${korea} ${text}`).filter((claim) => claim.quote === quote)).toMatchObject([{ verdict }]);
});

test('a body from which somebody is suspended is not the one that votes', () => {
  const bodies = claimsIn(
    'On 7 April 2022 the UN General Assembly suspended Russia from the Human Rights Council by 93 votes to 24.',
  ).filter(({ kind }) => kind === 'body');
  expect(bodies.map(({ verdict }) => verdict)).not.toContain('contradicted');
});
