import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MemberCode, memberOrder } from '../members/index.ts';
import { openRecord } from '../record/index.ts';
import { type ImportRequest, importRecord } from './import.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-import-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header = 'undl_id,ms_code,ms_name,ms_vote,date,resolution,title';
const sitting = memberOrder.slice(0, 150);

/** Rows of one resolution: everybody votes yes but those who are named with something else. */
const rows = (id: string, symbol: string, others: Readonly<Record<string, string>> = {}): string[] =>
  sitting.map(
    (code) => `${id},${code},,${others[code] ?? 'Y'},1994-12-15,${symbol},A question : resolution /`,
  );

/** Writes a file of votes as the Digital Library does, always of one day. */
function votes(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
  utimesSync(path, new Date('2026-02-06'), new Date('2026-02-06'));
  return path;
}

const record = () => join(folder, 'record.sqlite');

const run = (files: readonly string[], more: Partial<ImportRequest> = {}) =>
  importRecord({ files, into: record(), today: '2026-11-25', ...more });

function tallyOf(symbol: string) {
  const opened = openRecord(record());
  if (!opened.ok) throw new Error(opened.problem.found);
  const tally = opened.record.decision(symbol)?.tally;
  opened.record.close();
  return tally;
}

test('a record is made of the files named and of the facts that ship', async () => {
  const result = await run([votes('ga.csv', rows('1', 'A/RES/49/10', { FRA: 'N', CHN: 'A', BRA: '' }))]);
  if (!result.ok) throw new Error(result.problems[0]?.found);
  expect(result.about.sources).toMatchObject([
    { id: 'shipped' },
    { id: 'undl', rows: 150, accounts: 1, files: [{ retrieved: '2026-02-06' }] },
  ]);
  expect(tallyOf('A/RES/49/10')).toMatchObject({ no: 1, abstain: 1, absent: 1 });
  expect(tallyOf('A/RES/69/188')).toEqual({ yes: 116, no: 20, abstain: 53, absent: 4 });
});

test('the same input gives the same bytes', async () => {
  const file = votes('ga.csv', rows('1', 'A/RES/49/10'));
  const bytes = async () => {
    await run([file]);
    return readFileSync(record());
  };
  expect((await bytes()).equals(await bytes())).toBe(true);
});

test('a row that cannot be read is skipped and told with its line; the rest is read', async () => {
  const result = await run([votes('ga.csv', rows('1', 'A/RES/49/10', { FRA: 'P' }))]);
  expect(result).toMatchObject({
    ok: true,
    problems: [
      { file: 'ga.csv', line: lineOf('FRA'), column: 'ms_vote', found: expect.stringContaining('P') },
    ],
  });
});

const lineOf = (code: string): number => sitting.indexOf(code as MemberCode) + 2;

test('more than one bad row in a hundred stops the import, and the old record stays', async () => {
  await run([votes('ga.csv', rows('1', 'A/RES/49/10'))]);
  const before = readFileSync(record());
  const bad = { FRA: 'P', CHN: 'P' };
  const result = await run([votes('ga.csv', rows('1', 'A/RES/49/10', bad))]);
  expect(result).toMatchObject({ ok: false });
  expect(result.problems[0]?.found).toBe(
    '2 of 150 rows that cannot be read, more than 1 in 100; the first stand below',
  );
  expect(readFileSync(record()).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['ga.csv', 'record.sqlite']);
});

test('files that the record holds and that are not named again are asked for, kept or left out', async () => {
  const first = votes('first.csv', rows('1', 'A/RES/49/10'));
  const second = votes('second.csv', rows('2', 'A/RES/49/11'));
  await run([first]);
  const asked = await run([second]);
  expect(asked.ok).toBe(false);
  expect(asked.problems[0]).toMatchObject({
    found: expect.stringContaining(first),
    expected: /--keep.*--replace/,
  });
  await run([second], { others: 'keep' });
  expect([tallyOf('A/RES/49/10'), tallyOf('A/RES/49/11')]).toMatchObject([{ yes: 150 }, { yes: 150 }]);
  await run([second], { others: 'replace' });
  expect([tallyOf('A/RES/49/10'), tallyOf('A/RES/49/11')]).toMatchObject([undefined, { yes: 150 }]);
});

test('a file that was kept and is gone stops the import', async () => {
  const first = votes('first.csv', rows('1', 'A/RES/49/10'));
  await run([first]);
  rmSync(first);
  const result = await run([votes('second.csv', rows('2', 'A/RES/49/11'))], { others: 'keep' });
  expect(result).toMatchObject({ ok: false, problems: [{ file: first, found: 'no such file' }] });
});

test('progress tells rows and the share of what is read, up to all of it', async () => {
  const shares: number[] = [];
  const lines = Array.from({ length: 140 }, (_, at) => rows(String(at), `A/RES/49/${at + 1}`)).flat();
  await run([votes('ga.csv', lines)], { onProgress: ({ share }) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
