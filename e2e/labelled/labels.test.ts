import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { labelledTexts } from '../../scripts/eval/texts.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const heldOut = labelledTexts('held-out', folder('.'));
const fresh = labelledTexts('fresh', folder('../labelled-fresh'));
const kinds =
  /^(tally|position|outcome|date|body|symbol|sponsors|veto|superlative|legal-force|membership|other)$/;
const verdicts = /^(supported|imprecise|contradicted|uncheckable)$/;
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the held-out set has positive and negative texts, and some that rest on shipped decisions', () => {
  expect(heldOut.length).toBeGreaterThanOrEqual(36);
  expect(heldOut.filter(({ negative }) => negative).length).toBeGreaterThanOrEqual(8);
  expect(heldOut.filter(({ name }) => name.startsWith('shipped-')).length).toBeGreaterThanOrEqual(12);
});

test('the fresh set has positive and negative texts, under names of their own', () => {
  expect(fresh.length).toBeGreaterThanOrEqual(20);
  expect(fresh.filter(({ negative }) => negative).length).toBeGreaterThanOrEqual(2);
  const names = new Set(heldOut.map(({ name }) => name));
  expect(fresh.filter(({ name }) => names.has(name))).toEqual([]);
});

describe.each([...heldOut, ...fresh])('$set/$name', ({ bytes, claims, noMatch, negative }) => {
  const text = read(bytes);

  test('is a passage, and claims nothing where it is negative', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(221);
    expect(negative && claims.length > 0).toBe(false);
  });

  test('has each quote once, at its offset in characters', () => {
    for (const { quote, start } of claims) {
      expect(text.split(quote), quote).toHaveLength(2);
      expect([...text].slice(start, start + [...quote].length).join('')).toBe(quote);
    }
  });

  test('has each string that may not be linked once, apart from the claims', () => {
    for (const words of noMatch) {
      expect(text.split(words), words).toHaveLength(2);
      const start = text.indexOf(words);
      const apart = claims.every(({ quote }) => {
        const at = text.indexOf(quote);
        return at >= start + words.length || at + quote.length <= start;
      });
      expect(apart, words).toBe(true);
    }
  });

  test('uses the words of the label format', () => {
    for (const { kind, expected, accept = [], why } of claims) {
      expect(kind).toMatch(kinds);
      for (const verdict of [expected, ...accept]) expect(verdict).toMatch(verdicts);
      expect(accept).not.toContain(expected);
      expect(why).not.toBe('');
    }
  });
});
