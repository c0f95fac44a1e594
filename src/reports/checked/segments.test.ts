import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, Verdict } from '../../claims/index.ts';
import { gravest, markedParagraphs, verdictCounts } from './segments.ts';

const claim = (start: number, end: number, verdict: Verdict = 'supported'): Claim => ({
  ...{ start, end, verdict, quote: '', kind: 'tally', rule: 'tally-as-recorded', because: '', said: {} },
  ...{ corrections: [], confidence: 1, candidates: [] },
});

const text = 'The Assembly voted 111-19.\n\nChina voted against.';

test('a text is cut into paragraphs, and these at the ends of claims', () => {
  const [first, second] = markedParagraphs(text, [claim(19, 25), claim(28, 47)]);
  expect(first?.segments.map((segment) => segment.text)).toEqual(['The Assembly voted ', '111-19', '.\n\n']);
  expect(second?.segments.map((segment) => [segment.text, segment.claims.length])).toEqual([
    ['China voted against', 1],
    ['.', 0],
  ]);
});

test('where claims overlap a stretch belongs to both', () => {
  const [first] = markedParagraphs(text, [claim(4, 18), claim(13, 25)]);
  expect(first?.segments.map((segment) => [segment.text, segment.claims.length])).toEqual([
    ['The ', 0],
    ['Assembly ', 1],
    ['voted', 2],
    [' 111-19', 1],
    ['.\n\n', 0],
  ]);
});

test('a contradicted claim is the gravest, whatever stands beside it', () => {
  expect(gravest([claim(0, 1), claim(0, 1, 'contradicted'), claim(0, 1, 'imprecise')])).toBe('contradicted');
  expect(gravest([])).toBeUndefined();
  expect(verdictCounts([claim(0, 1), claim(1, 2), claim(0, 1, 'imprecise')])).toEqual([
    { verdict: 'imprecise', count: 1 },
    { verdict: 'supported', count: 2 },
  ]);
});

test('the stretches of any text and any claims make the text again', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', '.') }),
      spans,
      (whole, drawn) => {
        const claims = drawn
          .map(([start, length]) => claim(start, Math.min(whole.length, start + length + 1)))
          .filter(({ start, end }) => start < end);
        const again = markedParagraphs(whole, claims).flatMap(({ segments }) =>
          segments.map((each) => each.text),
        );
        expect(again.join('')).toBe(whole);
      },
    ),
  );
});
