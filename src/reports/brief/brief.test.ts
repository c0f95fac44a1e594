import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import { type OpenRecord, openRecord } from '../../record/index.ts';
import { buildShippedRecord } from '../../sources/index.ts';
import type { Block, Line, ReportDocument } from '../document.ts';
import { toDocx } from '../docx/docx.ts';
import { toHtml } from '../html.ts';
import { toMarkdown } from '../markdown.ts';
import { brief } from './brief.ts';

const today = '2026-11-25';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-brief-'));
let record: OpenRecord;

beforeAll(async () => {
  const path = join(folder, 'record.sqlite');
  await buildShippedRecord(path);
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  record = opened.record;
});
afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true, force: true });
});

function briefOf(id: string): ReportDocument {
  const { case: found } = readCase(shippedCase(id) ?? '');
  if (!found) throw new Error(`${id} cannot be read`);
  return brief(found, record, today);
}

/** The lines of a block, cells of a table one by one. */
const linesOf = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'heading':
      return [[{ kind: 'text', text: block.text }]];
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.lines;
    case 'table':
      return block.rows.flat();
  }
};

/** The words of a document, without its references. */
const wordsOf = ({ blocks }: ReportDocument): string =>
  blocks
    .flatMap(linesOf)
    .map((line) => line.map((inline) => ('text' in inline ? inline.text : '')).join(''))
    .join('\n');

describe('the brief on the DPRK', () => {
  test.each([
    ['the latest recorded vote', '119-19-48 (yes, no, abstain, 7 absent)'],
    ['who voted no', 'Against: Algeria, Belarus, Bolivia, Burundi, China, Cuba, Egypt, Iran, Laos, Myanmar'],
    ['what came after', 'Since then it has decided 10 times without a vote'],
    ['the arithmetic', '119 of the 138 votes cast were yes, where 70 were needed: enough.'],
    ['the rule', 'Charter, article 18(3)'],
    ['its force in law', 'In law: recommendation.'],
    [
      'a committee vote as one',
      'The Third Committee approves the text that names the ICC. A/C.3/69/L.28/Rev.1, 111-19-55.',
    ],
    ['the amendment', 'A/C.3/69/L.63, 40-77-50'],
    ['the plenary vote', 'A/RES/69/188, 116-20-53'],
    ['the Council vetoes', 'S/2022/431, 13-2-0'],
    [
      'who can block a referral',
      'Any permanent member alone. Have voted no on such a text: China and Russia.',
    ],
    ['words beside deeds', 'Threat: a nuclear test.'],
    ['what is only remembered', 'No visit of a High Commissioner is known. (from memory)'],
    ['a finding', 'murder (art. 7(1)(a))'],
  ])('tells %s', (_, told) => {
    expect(wordsOf(briefOf('dprk'))).toContain(told);
  });

  test('tells who moved, by way of moving', () => {
    const table = briefOf('dprk').blocks.find(
      (block) => block.kind === 'table' && block.caption.startsWith('Who moved'),
    );
    expect(table).toMatchObject({
      caption:
        'Who moved from A/RES/69/188 (18 December 2014) (116-20-53) to A/RES/70/172 (17 December 2015) (119-19-48): 19 of 193 members',
    });
    expect(
      table && linesOf(table).map((line) => line.map((each) => ('text' in each ? each.text : '')).join('')),
    ).toEqual(
      expect.arrayContaining([
        'Burundi',
        'Somalia',
        'Sri Lanka',
        'Ecuador and Gambia',
        'Algeria',
        'Swaziland',
      ]),
    );
  });

  test('names the record and its day', () => {
    const { subtitle } = briefOf('dprk');
    expect(subtitle).toContain('Brief of 25 November 2026');
    expect(subtitle).toContain(record.about().version.slice(0, 12));
  });
});

test.each(shippedCaseIds())(
  'the brief on %s cites each of its sources, and none that is not listed',
  (id) => {
    const { blocks, references } = briefOf(id);
    const cited = blocks
      .flatMap(linesOf)
      .flat()
      .flatMap((inline) => (inline.kind === 'reference' ? [inline.number] : []));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(references.map(({ number }) => number));
  },
);

test.each(shippedCaseIds())('the shares of every table of the brief on %s make up its width', (id) => {
  for (const block of briefOf(id).blocks) {
    if (block.kind !== 'table') continue;
    expect(
      block.columns.reduce((sum, { share }) => sum + share, 0),
      block.caption,
    ).toBe(100);
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  }
});

test('two votes that were not on one text are not compared without a warning', () => {
  expect(wordsOf(briefOf('ukr'))).toContain('The two texts are not alike');
});

test('HTML needs no other file, and every reference leads to its source', () => {
  const html = toHtml(briefOf('dprk'));
  expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
  expect(html).toContain('<html lang="en">');
  for (const [, target] of html.matchAll(/href="#(source-\d+)"/g)) expect(html).toContain(`id="${target}"`);
  expect(html.match(/<caption>/g)).toHaveLength(html.match(/<table>/g)?.length ?? 0);
});

test('signs that a format takes for its own are kept from it', () => {
  const awkward: ReportDocument = {
    title: 'A <b> & "c" | *d*',
    subtitle: '',
    day: today,
    blocks: [
      {
        kind: 'table',
        caption: 'One',
        columns: [{ heading: 'A', share: 100 }],
        rows: [[[{ kind: 'text', text: 'x | y <z> [1]' }]]],
      },
    ],
    notes: [],
    references: [],
  };
  expect(toHtml(awkward)).toContain('A &lt;b&gt; &amp; &quot;c&quot; | *d*');
  expect(toMarkdown(awkward)).toContain('| x \\| y \\<z\\> \\[1\\] |');
});

test('DOCX is the same, byte for byte, whenever it is written, and holds the text', async () => {
  const document = briefOf('dprk');
  const [one, other] = [await toDocx(document), await toDocx(document)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  const archive = await fromBufferPromise(Buffer.from(one));
  const parts: string[] = [];
  let dates = '';
  for await (const entry of archive.eachEntry()) {
    parts.push(entry.fileName);
    if (entry.fileName === 'docProps/core.xml')
      dates = await text(await archive.openReadStreamPromise(entry));
  }
  expect(dates.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2026-11-25T', '2026-11-25T']);
  expect(parts[0]).toBe('[Content_Types].xml');
  expect(parts).toContain('word/document.xml');
});
