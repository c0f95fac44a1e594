import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, evenLines, joined, shortened, textLines, textWidth } from './words.ts';

const sentence = fc
  .array(fc.stringMatching(/^[A-Za-z0-9,.-]{1,14}$/), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

describe('a text in lines', () => {
  test.each([textLines, evenLines])(
    'loses no word and is no wider than its space, single words apart',
    (lines) => {
      fc.assert(
        fc.property(sentence, fc.integer({ min: 60, max: 700 }), (text, width) => {
          const made = lines(text, 14, width);
          expect(made.join(' ')).toBe(text);
          for (const line of made) expect(!line.includes(' ') || textWidth(line, 14) <= width).toBe(true);
        }),
      );
    },
  );

  test('is of even length where it is a title', () => {
    expect(
      evenLines('Situation of human rights in the DPRK: 116 for, 20 against, 53 abstaining', 20, 640),
    ).toEqual(['Situation of human rights in the DPRK:', '116 for, 20 against, 53 abstaining']);
  });

  test('without words is no line', () => {
    expect(textLines('', 14, 300)).toEqual([]);
  });
});

test('a name that is too long is cut, one that fits is not', () => {
  expect(shortened('Saint Vincent and the Grenadines', 12, 100)).toBe('Saint Vincent a…');
  expect(shortened('Fiji', 12, 100)).toBe('Fiji');
});

test('counts and lists are written as one reads them', () => {
  expect([counted(1, 'member'), counted(1282, 'decision')]).toEqual(['1 member', '1,282 decisions']);
  expect([joined([]), joined(['a']), joined(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
