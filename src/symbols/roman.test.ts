import { expect, test } from 'vitest';
import { readRoman, writeRoman } from './roman.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [19, 'XIX'],
  [29, 'XXIX'],
  [30, 'XXX'],
  [37, 'XXXVII'],
  [40, 'XL'],
  [48, 'XLVIII'],
  [63, 'LXIII'],
])('session %i is written %s', (value, text) => {
  expect(writeRoman(value)).toBe(text);
  expect(readRoman(text.toLowerCase())).toBe(value);
});

test('every number of 1 to 89 is read back', () => {
  for (let value = 1; value <= 89; value++) expect(readRoman(writeRoman(value))).toBe(value);
});

test.each(['', 'IIII', 'VX', 'IC', 'XXXX', 'A', '30'])('%j is no Roman numeral', (text) => {
  expect(readRoman(text)).toBeUndefined();
});

test.each([0, -1, 90, 1.5, Number.NaN])('%d cannot be written', (value) => {
  expect(writeRoman(value)).toBe('');
});
