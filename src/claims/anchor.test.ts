import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, findAnchor } from './anchor.ts';

const text =
  'In New York the Assembly voted 111-19 on Tuesday. In Geneva it was 30-6. China voted no. China voted no again.';
const quoteIn = (written: string, quote: string, from = 0) => {
  const start = written.indexOf(quote, from);
  return { quote, ...anchorOf(written, { start, end: start + quote.length }) };
};

test.each([
  { changed: text, as: 'nothing changed' },
  { changed: `UPDATED. ${text}`, as: 'something was put before it' },
  { changed: text.replace('on Tuesday', 'on 18 November'), as: 'what follows was rewritten' },
  {
    changed: text.replace('In New York the Assembly', 'At headquarters, delegates'),
    as: 'what goes before was rewritten',
  },
  { changed: text.replaceAll(' ', '  \n'), as: 'the lines were broken otherwise' },
  { changed: text.replaceAll('-', '–'), as: 'the dashes became typographic' },
])('a quote is found again when $as', ({ changed }) => {
  const found = findAnchor(changed, quoteIn(text, '111-19'));
  expect(found && changed.slice(found.start, found.end).replace('–', '-')).toBe('111-19');
});

test('of two equal quotes the one with the same surroundings is found', () => {
  const second = text.lastIndexOf('China voted no');
  const found = findAnchor(`Note. ${text}`, quoteIn(text, 'China voted no', second));
  expect(found?.start).toBe(second + 'Note. '.length);
});

test.each([
  { changed: 'The Assembly voted 116-20.', as: 'it is gone' },
  { changed: '111-19 here and 111-19 there', as: 'nothing tells which of two it is' },
])('no place is given where $as', ({ changed }) => {
  expect(findAnchor(changed, quoteIn(text, '111-19'))).toBeUndefined();
});

test('any quote that stands once is found in its own text', () => {
  const texts = fc.string({ minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(texts, texts, texts, (before, quote, after) => {
      fc.pre(/\S/.test(quote));
      const whole = `${before}|${quote}|${after}`;
      const start = before.length + 1;
      const found = findAnchor(whole, { quote, ...anchorOf(whole, { start, end: start + quote.length }) });
      const same = found && whole.slice(found.start, found.end).replace(/\s+/g, ' ').trim();
      expect(found === undefined || same === quote.replace(/\s+/g, ' ').trim()).toBe(true);
    }),
  );
});
