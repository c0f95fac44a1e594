import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { CheckedText, Claim } from '../../claims/index.ts';
import { checkedText, summaryLine } from './checked.ts';

const text = 'The Assembly voted 116-20 with 15 abstaining.\n\nChina opposed it.';

const decision: Claim['decision'] = {
  id: 'A/RES/69/188',
  symbol: 'A/RES/69/188',
  body: 'GA',
  date: '2014-12-18',
  title: 'Situation of human rights',
  outcome: 'adopted',
  tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
  sources: [
    { source: 'undl', ref: '820106', address: 'https://digitallibrary.un.org/record/820106', mark: 'O' },
  ],
};

const claim = (quote: string, facts: Partial<Claim>): Claim => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  kind: 'tally',
  verdict: 'supported',
  rule: 'tally-as-recorded',
  because: 'So it was.',
  said: {},
  decision,
  corrections: [],
  confidence: 0.97,
  candidates: [],
  ...facts,
});

const checked = (...claims: readonly Claim[]): CheckedText => ({
  text: { name: 'article.txt', sha256: '', length: text.length },
  record: { version: 'abc', decisions: 115 },
  claims,
});

const layout = { width: 80, colours: pc.createColors(false) };

test('a claim stands under its paragraph, with what to write, the record, the source and how sure', () => {
  const differs = claim('116-20 with 15 abstaining', {
    verdict: 'contradicted',
    rule: 'tally-differs',
    because: '53 members abstained.',
    corrections: [{ field: 'abstain', said: '15', record: '53' }],
  });
  expect(checkedText(text, checked(differs), layout)).toBe(`✗   The Assembly voted 116-20 with 15 abstaining.

    ✗ contradicted  "116-20 with 15 abstaining" [tally-differs]
      53 members abstained.
      Correct: abstain 53 (in the text: 15)
      Record: General Assembly, 18 December 2014, A/RES/69/188: adopted,
        116-20-53 (4 absent), "Situation of human rights". Sure that this
        decision is meant: 97 %.
      Source: https://digitallibrary.un.org/record/820106 (official record or
        document seen)

    China opposed it.

1 claim: 1 contradicted. Record abc, 115 decisions.`);
});

test('what the record line says by itself shares an entry, and a decision is told once', () => {
  const shown = checkedText(
    text,
    checked(
      claim('The Assembly', { kind: 'body', rule: 'body-as-recorded' }),
      claim('116-20', {}),
      claim('China opposed', {
        kind: 'position',
        rule: 'ballot-as-recorded',
        because: 'China voted against.',
      }),
    ),
    layout,
  );
  expect(shown.replace(/\s+/g, ' ')).toContain(
    '✓ supported "The Assembly", "116-20" [body-as-recorded, tally-as-recorded] Record: General Assembly',
  );
  expect(shown).toContain('✓ supported     "China opposed" [ballot-as-recorded]\n      China voted against.');
  expect(shown).toContain('116-20-53 (4 absent) (as above).');
  expect(shown.match(/Source:/g)).toHaveLength(1);
});

test('where the choice is in doubt, what else may be meant is listed', () => {
  const doubtful = claim('116-20', {
    verdict: 'uncheckable',
    rule: 'decision-in-doubt',
    because: 'Two decisions fit.',
    decision: undefined,
    candidates: [{ id: 'A/RES/69/188', body: 'GA', date: '2014-12-18', score: 3 }],
  });
  const shown = checkedText(text, checked(doubtful), layout);
  expect(shown).toContain('? uncheckable   "116-20" [decision-in-doubt]');
  expect(shown).toContain('May be meant: A/RES/69/188 (18 December 2014).');
});

test('codes of bodies and ballots are told in words', () => {
  const corrections = [
    { field: 'body', said: 'GA', record: 'GA-C3' },
    { field: 'China', said: 'no', record: 'abstain' },
  ];
  const shown = checkedText(text, checked(claim('116-20', { rule: 'wrong-body', corrections })), layout);
  expect(shown).toContain('Correct: body Third Committee (in the text: General Assembly)');
  expect(shown).toContain('Correct: China abstained (in the text: voted no)');
});

test('the summary counts the gravest first, and says when there was nothing to answer', () => {
  const claims = [claim('116-20', {}), claim('The Assembly', { verdict: 'imprecise', rule: 'wrong-stage' })];
  expect(summaryLine(checked(...claims))).toBe(
    '2 claims: 1 imprecise, 1 supported. Record abc, 115 decisions.',
  );
  expect(summaryLine(checked())).toBe('No claim that the record could answer. Record abc, 115 decisions.');
});

test('words that the text only reports stand under their speaker, apart from its own', () => {
  const lines = checkedText(
    text,
    checked(
      claim('116-20', {}),
      claim('China opposed it', {
        kind: 'position',
        rule: 'ballot-as-recorded',
        attributed: { to: 'a spokesman' },
      }),
    ),
    layout,
  ).split('\n');
  expect(lines.filter((line) => line.includes('Said by'))).toEqual(['      Said by a spokesman.']);
});

test('what a claim rests on besides a decision is told in a line each, and each place once', () => {
  const label = '10 decisions on this question in the General Assembly, 2005 to 2014';
  const place = { source: 'UPI', address: 'https://www.upi.com/x', mark: 2 };
  const lines = checkedText(
    text,
    checked(
      claim('China opposed it', {
        kind: 'case-fact',
        rule: 'fact-as-stated',
        decision: undefined,
        grounds: [
          { label, source: 'record', decisions: ['A/RES/60/173'] },
          { label: 'one', ...place },
          { label: 'two', ...place },
        ],
      }),
    ),
    { ...layout, width: 120 },
  );
  expect(lines).toContain(`Compared: ${label} (A/RES/60/173).`);
  expect(lines.match(/Source: UPI, https:\/\/www\.upi\.com\/x \(2 independent sources\)/g)).toHaveLength(1);
});

test('what was read of it, and the day on which relative dates rest, stand before the sum', () => {
  const told: CheckedText = {
    ...checked(),
    text: { ...checked().text, published: { date: '2014-11-19', from: 'JSON-LD datePublished' } },
    language: { code: 'fr', reading: 'figures' },
  };
  const parts = checkedText(text, told, { ...layout, width: 120 }).split('\n\n');
  expect(parts.at(-2)).toBe(
    'In French: only figures, symbols and names were read. Published 19 November 2014 (JSON-LD datePublished).',
  );
  expect(parts.at(-1)).toBe('No claim that the record could answer. Record abc, 115 decisions.');
});
