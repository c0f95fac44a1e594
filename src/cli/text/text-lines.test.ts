import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './text-lines.ts';

test('paragraphs end at empty lines, and their lines at spaces', () => {
  const text = 'The Assembly voted.\nChina opposed.\n\n\nIt passed 111-19.';
  expect(paragraphsOf(text, 12)).toEqual([
    {
      start: 0,
      end: 34,
      lines: [
        { start: 0, end: 12, text: 'The Assembly' },
        { start: 13, end: 19, text: 'voted.' },
        { start: 20, end: 25, text: 'China' },
        { start: 26, end: 34, text: 'opposed.' },
      ],
    },
    {
      start: 37,
      end: 54,
      lines: [
        { start: 37, end: 46, text: 'It passed' },
        { start: 47, end: 54, text: '111-19.' },
      ],
    },
  ]);
});

test('offsets are those of the text, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 10, max: 40 }),
      (text, width) => {
        for (const { lines } of paragraphsOf(text, width))
          for (const line of lines) expect(line.text.length).toBe(line.end - line.start);
      },
    ),
  );
});

test('signs that would steer the terminal are not passed on', () => {
  expect(paragraphsOf('voted \u001b[2Jno', 40)[0]?.lines[0]?.text).toBe('voted  [2Jno');
});

test('a text that was broken at full lines flows again, a list does not', () => {
  const full = 'The General Assembly adopted the resolution by 116 votes to 20, with';
  expect(
    paragraphsOf(`${full}\n53 abstentions.\n- China\n- Cuba`, 90)[0]?.lines.map(({ text }) => text),
  ).toEqual([`${full} 53 abstentions.`, '- China', '- Cuba']);
});

test('a line of a million words is broken like any other', () => {
  const [paragraph] = paragraphsOf('word '.repeat(1_000_000), 76);
  expect(paragraph?.lines.length).toBeGreaterThan(60_000);
});
