import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';
import { zipOf } from './zip.fixture.ts';

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readDocx(bytes);
  return reading.ok ? reading.text : `found ${reading.found}, expected ${reading.expected}`;
};

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

test('paragraphs are apart, a row of a table is a line', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('The vote on North Korea'),
          new Paragraph('The Assembly adopted A/RES/69/188 by 116 votes to 20, with 53 abstentions.'),
          new Table({
            rows: [
              new TableRow({ children: [cell(''), cell('Yes'), cell('No')] }),
              new TableRow({ children: [cell('A/RES/69/188'), cell('116'), cell('20')] }),
            ],
          }),
        ],
      },
    ],
  });
  const text = await textOf(await Packer.toBuffer(document));
  expect(text).toBe(
    'The vote on North Korea\n\nThe Assembly adopted A/RES/69/188 by 116 votes to 20, with 53 abstentions.\n\n' +
      '\tYes\tNo\nA/RES/69/188\t116\t20',
  );
});

describe('what is no Word document is refused', () => {
  const zeros = Buffer.alloc(100_000_000);
  test.each([
    ['a plain ZIP', zipOf([['notes.txt', Buffer.from('116-20')]]), 'a ZIP archive'],
    ['a workbook', zipOf([['xl/workbook.xml', Buffer.from('<a/>')]]), 'an Excel workbook'],
    ['a cut-off archive', Buffer.from('PK\u0003\u0004 and no more'), 'a damaged Word document'],
    ['XML that is none', zipOf([['word/document.xml', Buffer.from('<a><b')]]), 'a damaged Word document'],
    ['a bomb', zipOf([['word/document.xml', zeros]]), 'unpacks to more than 80 MB'],
    [
      'a bomb that lies about its size',
      zipOf([['word/document.xml', zeros]], { declared: 1000 }),
      'damaged|unpacks',
    ],
  ])('%s', async (_, bytes, found) => {
    const told = await textOf(bytes);
    expect(told).toMatch(new RegExp(found));
    expect(told).toContain('expected');
  });
});

test('the bombs are small', () => {
  expect(deflateRawSync(Buffer.alloc(100_000_000)).length).toBeLessThan(200_000);
});
