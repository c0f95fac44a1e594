import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, columns, labelled, padded, wrap } from './wrap.ts';

test('lines break at spaces and stand under the first', () => {
  expect(wrap('The Third Committee approved the draft', { width: 20, indent: 2, hanging: 4 })).toBe(
    '  The Third\n    Committee\n    approved the\n    draft',
  );
});

test('a label stands before the first line only', () => {
  expect(labelled('Title', 'Situation of human rights', { width: 22, column: 8 })).toBe(
    'Title   Situation of\n        human rights',
  );
});

test('no line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé-]{1,12}$/)),
      fc.integer({ min: 20, max: 80 }),
      (words, width) => {
        const lines = wrap(words.join(' '), { width, indent: 4 }).split('\n');
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words);
      },
    ),
  );
});

test('colours take no room, and an accent none of its own', () => {
  expect(columns('\u001b[32myes\u001b[39m')).toBe(3);
  expect(columns('Co\u0302te')).toBe(4);
  expect(padded('\u001b[1mno\u001b[22m', 4)).toBe('\u001b[1mno\u001b[22m  ');
});

test('what is too long ends with an ellipsis', () => {
  expect(clipped('Situation of human rights', 12)).toBe('Situation o…');
  expect(clipped('Situation', 12)).toBe('Situation');
});
