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

test.each([
  {
    of: 'a day of the other stage of a text is right, whatever the figures beside it',
    text: 'In November 2014 the Third Committee backed the text on human rights in North Korea by 111 votes to 19. On 18 December 2014 the General Assembly adopted it by 111 votes to 19, with 55 abstentions.',
    quote: 'On 18 December 2014',
    expected: { verdict: 'supported', decision: { symbol: 'A/RES/69/188' } },
  },
  {
    of: 'the body that a condemned member belongs to decided nothing',
    text: 'The General Assembly voted on 2 March 2022. A founding member of the Security Council was rebuked over Ukraine, 141 to 5, with 35 abstentions.',
    quote: '141 to 5, with 35 abstentions',
    expected: { verdict: 'supported', decision: { symbol: 'A/RES/ES-11/1' } },
  },
  {
    of: 'the report of a committee is not the committee that decides',
    text: 'Recorded votes on the reports of the Third Committee\n\nHuman rights in the DPRK (A/RES/69/188): 116 in favour, 20 against, 53 abstaining.',
    quote: '116 in favour, 20 against, 53 abstaining',
    expected: { verdict: 'supported', decision: { symbol: 'A/RES/69/188' } },
  },
  {
    of: '"the first time" is the vote on the question that the text told before',
    text: 'On 19 December 2011 the General Assembly adopted a resolution on North Korea by 123 to 16. In 2014 the vote was 116 to 20. Ecuador had abstained the first time.',
    quote: 'Ecuador had abstained',
    expected: { verdict: 'supported', decision: { symbol: 'A/RES/66/174' } },
  },
  {
    of: 'a question that is no more than a year dates what follows',
    text: `${korea} And 2011? The text was backed by 123 countries, with 16 against and 51 abstaining.`,
    quote: '123 countries, with 16 against and 51 abstaining',
    expected: { verdict: 'supported', decision: { symbol: 'A/RES/66/174' } },
  },
  {
    of: 'a vote told to compare ends with its paragraph',
    text: `${korea} In 2011 it had been adopted by 123 to 16.\n\nNobody abstained, one hears.`,
    quote: 'Nobody abstained',
    expected: { verdict: 'uncheckable' },
  },
])('$of', ({ text, quote, expected }) => {
  expect(claimsIn(text).find((claim) => claim.quote.includes(quote))).toMatchObject(expected);
});

test('a right count is not marked with a wrong one in another clause', () => {
  const tallies = claimsIn(
    'On 18 December 2014 the UN General Assembly adopted resolution 69/188 on North Korea: 116 countries backed the text of the Union and a surprising 63 abstained.',
  ).filter(({ kind }) => kind === 'tally');
  expect(tallies.map(({ quote, verdict }) => [quote, verdict])).toEqual([
    ['116 countries backed', 'supported'],
    ['63 abstained', 'contradicted'],
  ]);
});

test('a score in a text about a vote is no claim about it', () => {
  expect(
    claimsIn(`${korea} The score in the cup final was 3 to 1.`).filter(({ quote }) => /3/.test(quote)),
  ).toEqual([]);
});

test('a body from which somebody is suspended is not the one that votes', () => {
  const bodies = claimsIn(
    'On 7 April 2022 the UN General Assembly suspended Russia from the Human Rights Council by 93 votes to 24.',
  ).filter(({ kind }) => kind === 'body');
  expect(bodies.map(({ verdict }) => verdict)).not.toContain('contradicted');
});
