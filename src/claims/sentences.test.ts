import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The U.N. General Assembly voted. It passed.', ['The U.N. General Assembly voted.', 'It passed.']],
  ['Op. para. 8 was kept. So was Art. 13.', ['Op. para. 8 was kept.', 'So was Art. 13.']],
  [
    'It passed at 4.10 a.m. in New York. Nobody spoke.',
    ['It passed at 4.10 a.m. in New York.', 'Nobody spoke.'],
  ],
  ['He said “No.” Then he left.', ['He said “No.”', 'Then he left.']],
  ['Swaziland said no. By 76 to 35 it passed.', ['Swaziland said no.', 'By 76 to 35 it passed.']],
  ['A headline\n\nThe text.', ['A headline', 'The text.']],
  ['Votes Against: 07\nAbstentions: 20', ['Votes Against: 07', 'Abstentions: 20']],
])('%j', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('a text wrapped at a column stays in one piece', () => {
  const text =
    'The General Assembly of the United Nations voted 111-19 in\nfavour of the resolution, and 55 countries abstained.';
  expect(cut(text)).toEqual([text]);
});

test('tells headlines, entries and running text apart', () => {
  const kinds = sentencesOf('UN votes on Crimea\n\nKyiv welcomed it.\n\n- one\n- two').map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['heading', 'text', 'item', 'item']);
});

test('sentences are in order, apart, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('a sentence without end is cut, so that no rule has to look at a megabyte', () => {
  const lengths = sentencesOf('word '.repeat(5000)).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2500);
});
