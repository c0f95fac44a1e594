import { expect, test } from 'vitest';
import { column, locked, pdfOf } from './pdf.fixture.ts';
import { pdfText } from './pdf-text.ts';

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await pdfText(bytes, 1_000_000);
  return reading.ok ? reading.text : `found ${reading.found}, expected ${reading.expected}`;
};

test('lines of a paragraph run on, words cut at the line are whole, paragraphs stay apart', async () => {
  const page = column([
    'On 18 December 2014 the General Assembly adopted the resolu-',
    'tion on North Korea, whose co-',
    'sponsors numbered 62. It was carried by 116-20-',
    '53 in all.',
    '',
    'In the Third Committee the figures had been 111-19-55.',
  ]);
  expect(await textOf(pdfOf([page]))).toBe(
    'On 18 December 2014 the General Assembly adopted the resolution on North Korea, whose co-sponsors numbered 62. ' +
      'It was carried by 116-20-53 in all.\n\nIn the Third Committee the figures had been 111-19-55.',
  );
});

test('running heads and page numbers are left out, and a sentence goes on over the page', async () => {
  const framed = (number: number, lines: readonly string[]) => [
    { text: 'A/C.3/69/SR.46', y: 810 },
    ...column(lines),
    { text: `14-65432 ${number}/3`, y: 30 },
  ];
  const pages = [
    framed(1, ['The draft resolution on the situation of human rights was approved by']),
    framed(2, ['111 votes to 19, with 55 abstentions.']),
    framed(3, ['The meeting rose at 1 p.m.']),
  ];
  expect(await textOf(pdfOf(pages))).toBe(
    'The draft resolution on the situation of human rights was approved by 111 votes to 19, with 55 abstentions.\n\n' +
      'The meeting rose at 1 p.m.',
  );
});

test('columns are read one after the other, items and headings stand alone', async () => {
  const page = [
    { text: 'Votes of the session', y: 812, size: 18 },
    { text: 'of 2014', y: 790, size: 18 },
    ...column(['The Assembly adopted the text by 116 votes', 'to 20, and some members said why they had']),
    { text: 'abstained.', x: 330, y: 760 },
    { text: '- China voted against.', x: 330, y: 746 },
    { text: '- Japan voted in favour.', x: 330, y: 732 },
  ];
  expect(await textOf(pdfOf([page]))).toBe(
    'Votes of the session of 2014\n\nThe Assembly adopted the text by 116 votes to 20, and some members said why they had abstained.' +
      '\n\n- China voted against.\n\n- Japan voted in favour.',
  );
});

test.each([
  { what: 'a locked PDF', bytes: pdfOf([column(['Text'])], { locked }), found: 'locked with a password' },
  { what: 'a PDF of pictures', bytes: pdfOf([[], []]), found: 'a PDF without text: pictures of 2 pages' },
  { what: 'a PDF cut short', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), found: 'a damaged PDF' },
])('$what says so and what to do', async ({ bytes, found }) => {
  const told = await textOf(bytes);
  expect(told).toContain(found);
  expect(told).toContain('expected');
});

test('a PDF with more text than is read is refused', async () => {
  const reading = await pdfText(pdfOf([column(['The General Assembly adopted it.'])]), 10);
  expect(reading).toMatchObject({ ok: false, found: 'more than 10 characters' });
});
