import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../src/claims/document/docx/zip.fixture.ts';
import { column, locked, pdfOf } from '../src/claims/document/pdf/pdf.fixture.ts';
import { checkedTextSchema } from '../src/claims/schema.ts';
import { desk } from './rapporteur.ts';

const right =
  'The UN General Assembly adopted the resolution on North Korea on 18 December 2014 by 116 votes to 20, with 53 abstentions.';
const wrong =
  'The UN General Assembly adopted the resolution on North Korea (A/RES/69/188) on 18 December 2014 by 116 votes to 20, with 12 abstentions.';

const lines = [
  'The UN General Assembly adopted the resolution on North Ko-',
  'rea on 18 December 2014 by 116 votes to 20, with 53',
  'abstentions.',
];

const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(right)] }] }));

describe('a text gives the same answer, whatever it was written in', () => {
  const { file, run } = desk();
  const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><p>${right.replace('18 December', '18&nbsp;December')}</p></body></html>`;
  test.each([
    ['text', 'a.txt', right],
    ['Markdown', 'a.md', right.replace('by 116', 'by **116**').replace('116** votes', '116 votes**')],
    ['a page', 'a.html', page],
    ['a PDF', 'a.pdf', pdfOf([column(lines)])],
    ['a Word document', 'a.docx', word],
    ['a PDF that bears another name', 'report.txt', pdfOf([column(lines)])],
    ['UTF-16', 'wide.txt', Buffer.from(`\ufeff${right}`, 'utf16le')],
  ])('%s', (_, name, content) => {
    const { code, out } = run(['check', file(name, content), '--json']);
    expect(code).toBe(0);
    const { claims } = checkedTextSchema.parse(JSON.parse(out));
    expect(claims.map(({ kind, verdict, decision }) => [kind, verdict, decision?.id])).toEqual(
      ['body', 'outcome', 'date', 'tally'].map((kind) => [kind, 'supported', 'A/RES/69/188']),
    );
  });

  test('of a page the places of the claims are told too', () => {
    const { out } = run(['check', file('placed.html', page), '--json']);
    const { claims } = checkedTextSchema.parse(JSON.parse(out));
    expect(claims.map(({ page: place }) => place && page.slice(place.start, place.end))).toEqual([
      'UN General Assembly',
      'adopted',
      'on 18&nbsp;December 2014',
      'by 116 votes to 20, with 53 abstentions',
    ]);
  });
});

describe('many texts', () => {
  const { folder, file, run } = desk();
  mkdirSync(join(folder, 'articles/old'), { recursive: true });
  mkdirSync(join(folder, 'articles/.drafts'));
  file('articles/b.txt', right);
  file('articles/a.md', 'The city council voted 5-4.');
  file('articles/old/c.pdf', pdfOf([column(lines)]));
  file('articles/.drafts/d.txt', wrong);
  file('articles/.e.txt', wrong);
  file('articles/f.png', 'picture');
  symlinkSync(join(folder, 'articles'), join(folder, 'articles/old/round'));
  const named = (out: string) => [...out.matchAll(/^== ([^:\n]+)/gm)].map(([, name]) => name);

  test('of a folder those that are known are read, in the order of their names', () => {
    const { code, out } = run(['check', 'articles']);
    expect(code).toBe(0);
    expect(named(out)).toEqual(['articles/a.md', 'articles/b.txt', 'articles/old/c.pdf']);
    expect(out.trimEnd().split('\n').at(-1)).toBe('3 texts checked, 8 claims: 8 supported.');
  });

  test('a contradicted claim ends with 1', () => {
    const { code, out } = run(['check', 'articles', file('wrong.txt', wrong)]);
    expect(code).toBe(1);
    expect(out).toMatch(/4 texts checked, .*1 contradicted/);
  });

  test('one that cannot be read does not stop the others, and ends with 3', () => {
    const { code, out, err } = run(['check', 'missing.txt', 'articles', 'wrong.txt']);
    expect(code).toBe(3);
    expect(err).toContain('missing.txt: found no such file, expected');
    expect(named(out)).toHaveLength(4);
    expect(out).toContain('1 input could not be read.');
  });

  test('--json gives a line for each text, the same at every run', () => {
    const { out } = run(['check', 'articles', '-', '--json'], right);
    const texts = out
      .trimEnd()
      .split('\n')
      .map((line) => checkedTextSchema.parse(JSON.parse(line)));
    expect(texts.map(({ text }) => text.name)).toEqual([
      'articles/a.md',
      'articles/b.txt',
      'articles/old/c.pdf',
      'standard input',
    ]);
    expect(run(['check', 'articles', '-', '--json'], right).out).toBe(out);
  });
});

describe('what cannot be read says why and what to do, ends with 3, and lets the others go on', () => {
  const { folder, file, run } = desk();
  const good = file('good.txt', right);
  test.each([
    ['an empty file', 'empty.txt', '', 'found an empty file'],
    ['a binary file', 'binary.txt', Buffer.from([1, 2, 0, 255, 0, 0]), 'found a binary file'],
    ['a damaged PDF', 'damaged.pdf', '%PDF-1.7\nand no more', 'found a damaged PDF'],
    ['a locked PDF', 'locked.pdf', pdfOf([column(lines)], { locked }), 'found a PDF locked with a password'],
    ['a PDF of pictures', 'pictures.pdf', pdfOf([[], []]), 'found a PDF without text: pictures of 2 pages'],
    [
      'a PDF that keeps its reader busy without end',
      'busy.pdf',
      pdfOf([[]], { drawing: 'q '.repeat(20_000_000) }),
      'a PDF that is not read after 20 s',
    ],
    ['a plain ZIP', 'plain.docx', zipOf([['a.txt', Buffer.from(right)]]), 'found a ZIP archive'],
    [
      'a bomb that calls itself a Word document',
      'bomb.docx',
      zipOf([['word/document.xml', Buffer.alloc(200_000_000)]]),
      'unpacks to more than 80 MB',
    ],
    [
      '50 MB of text',
      'long.txt',
      Buffer.alloc(50_000_000, `${right} `),
      'found 50 MB, expected at most 40 MB',
    ],
    [
      'a page 100,000 elements deep',
      'deep.html',
      `<html>${'<div>'.repeat(100_000)}${right}`,
      'nested more than',
    ],
  ])('%s', (_, name, content, found) => {
    const { code, out, err } = run(['check', file(name, content), good]);
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`${name}: .*${found}`));
    expect(err).toContain('expected');
    expect(err).not.toContain('Fault');
    expect(out).toContain('1 text checked, 4 claims: 4 supported. 1 input could not be read.');
  });

  test.each([
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://[::1]:9/',
    'http://169.254.169.254/latest/',
    'https://192.168.0.1/',
  ])('%s is never asked', (address) => {
    const { code, out, err } = run(['check', address]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/found a network address that is not public \(.*expected a page of the public web/);
  });

  test('an endless standard input is cut', () => {
    const { code, err } = desk().shell('yes "The UN General Assembly voted." | rapporteur check -');
    expect(code).toBe(3);
    expect(err).toMatch(/standard input: found \d+ MB, expected at most 40 MB/);
  });

  test('a pipe in place of a file is read', () => {
    const { code, out } = desk().shell(`rapporteur check <(printf '%s' '${right}')`);
    expect(code).toBe(0);
    expect(out).toContain('4 claims: 4 supported');
  });

  test('10 MB of text are checked', () => {
    const path = join(folder, 'long-enough.txt');
    writeFileSync(path, `${right}\n\n${'The council of the city met for long. '.repeat(262_000)}`);
    const { code, out } = run(['check', path, '--json']);
    expect(code).toBe(0);
    expect(checkedTextSchema.parse(JSON.parse(out)).claims).toHaveLength(4);
  });
});
