import { describe, expect, test } from 'vitest';
import { zipOf } from './docx/zip.fixture.ts';
import { column, pdfOf } from './pdf/pdf.fixture.ts';
import { readAnyDocument, readDocument } from './read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (input: Uint8Array): string => {
  const reading = readDocument(input, 'article.txt');
  return reading.ok ? 'none' : `${reading.problem.file}: found ${reading.problem.found}`;
};
const textOf = (input: Uint8Array, name = 'article.txt'): string => {
  const reading = readDocument(input, name);
  return reading.ok ? reading.text.text : reading.problem.found;
};

describe('what cannot be read says why', () => {
  test.each([
    ['empty', new Uint8Array(), 'article.txt: found an empty file'],
    ['blank', bytes(' \n '), 'article.txt: found no text in it'],
    ['a PDF', bytes('%PDF-1.7 …'), 'article.txt: found a PDF file'],
    ['a ZIP', bytes('PK\u0003\u0004…'), 'article.txt: found a ZIP archive or an office document'],
    ['binary', new Uint8Array([1, 0, 2, 0]), 'article.txt: found a binary file'],
  ])('%s', (_, input, problem) => {
    expect(problemOf(input)).toBe(problem);
  });
});

test.each([
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Türkiye')])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Türkiye', 'utf16le')])],
  ['windows-1252', new Uint8Array(Buffer.from('Türkiye', 'latin1'))],
  ['UTF-8', bytes('Türkiye')],
])('reads %s', (_, input) => {
  expect(textOf(input)).toBe('Türkiye');
});

test.each([
  { text: 'Oct 06 2022\nUN Council adopts resolution', date: '2022-10-06' },
  { text: 'WITHOUT FORCE\nPublished on March 15, 2008\n\nYesterday', date: '2008-03-15' },
  { text: 'Vote\n\nKyiv, March 27, 2014. This time', date: '2014-03-27' },
  { text: 'On 18 December 2014 the Assembly adopted it.', date: undefined },
  { text: 'UNITED NATIONS, 24 December - The committee', date: undefined },
])('the dateline of "$text" is $date', ({ text, date }) => {
  const reading = readDocument(bytes(text), 'a.txt');
  expect(reading.ok && reading.text.date).toBe(date);
});

test('the date that the user gives goes before the dateline', () => {
  const reading = readDocument(bytes('Oct 06 2022\nText.'), 'a.txt', { date: '2022-10-07' });
  expect(reading.ok && reading.text.date).toBe('2022-10-07');
});

test('of a page only the article is read, with its date and headline', () => {
  const sentences =
    'The United Nations General Assembly voted 111-19 on Tuesday, and 55 countries abstained. '.repeat(8);
  const page = `<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2014-11-19T10:00:00Z"></head>
    <body><nav><a href="/">Home</a><a href="/sport">Sport 3-1</a></nav><article><h1>UN votes on North Korea</h1>
    <p>${sentences}</p><p>${sentences}</p><script>var votes = '99-1';</script></article><footer>Imprint</footer></body></html>`;
  const reading = readDocument(bytes(page), 'page.html');
  expect(reading.ok && reading.text).toMatchObject({
    date: '2014-11-19',
    title: 'UN votes on North Korea',
    format: 'html',
  });
  expect(textOf(bytes(page))).toMatch(
    /^UN votes on North Korea\n\nThe United Nations General Assembly voted 111-19/,
  );
  expect(textOf(bytes(page))).not.toMatch(/Sport|99-1|Imprint/);
});

describe('encodings', () => {
  const korean = new Uint8Array([0xba, 0xcf, 0xc7, 0xd1]);
  test.each([
    ['a charset that the page declares', [...bytes('<html><meta charset="euc-kr"><p>'), ...korean], '북한'],
    [
      'UTF-8 that is declared to be something else',
      [...bytes('<html><meta charset="windows-1252"><p>Türkiye')],
      'Türkiye',
    ],
    ['an encoding that nobody knows', [...bytes('<html><meta charset="x-none"><p>T'), 0xfc], 'Tü'],
    ['UTF-16 without a mark', [...Buffer.from('Türkiye voted', 'utf16le')], 'Türkiye voted'],
    ['soft hyphens, which are not seen', [...bytes('reso\u00adlution')], 'resolution'],
    ['line breaks of Windows', [...bytes('one\r\ntwo')], 'one\ntwo'],
  ])('reads %s', (_, input, text) => {
    expect(textOf(new Uint8Array(input))).toBe(text);
  });
});

test('the encoding that a server names counts where the bytes are no UTF-8', () => {
  const input = new Uint8Array([0xba, 0xcf, 0xc7, 0xd1]);
  const reading = readDocument(input, 'page', { encoding: 'euc-kr' });
  expect(reading.ok && reading.text.text).toBe('북한');
});

describe('documents of any kind are told by their content', () => {
  const name = 'report.txt';
  test.each([
    ['text', bytes('The vote was 116-20-53.'), 'text'],
    ['a page', bytes('<!-- saved --><html><body><p>The vote was 116-20-53.'), 'html'],
    ['a PDF', pdfOf([column(['The vote was 116-20-53.'])]), 'pdf'],
  ])('%s', async (_, input, format) => {
    const reading = await readAnyDocument(input, name);
    expect(reading.ok && reading.text).toMatchObject({ text: 'The vote was 116-20-53.', format });
  });

  test.each([
    ['a plain ZIP', zipOf([['a.txt', Buffer.from('x')]]), 'a ZIP archive'],
    ['a PDF of pictures', pdfOf([[]]), 'a PDF without text: pictures of a page'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'a picture'],
    ['50 MB of text', Buffer.alloc(50_000_000, 'vote '), '50 MB'],
    ['12 million characters', Buffer.alloc(12_000_000, 'vote '), '12000000 characters'],
  ])('%s is refused', async (_, input, found) => {
    const reading = await readAnyDocument(input, name);
    expect(!reading.ok && reading.problem).toMatchObject({ file: name, found });
  });
});
