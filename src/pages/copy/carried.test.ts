import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { check, readDocument } from '../../claims/index.ts';
import { exampleText } from '../example-texts.ts';
import { shippedSite } from '../site.fixture.ts';
import { carriedDecision, decisionFrom } from './carried.ts';
import { docketOf } from './carried-docket.ts';
import { type CarriedFile, carriedFile } from './carried-file.ts';
import { openCopyChecker } from './checking.tsx';

const { record, docket } = shippedSite();

/** As a browser has it: through JSON, compressed and unpacked. */
function carried(options: Parameters<typeof carriedFile>[1] = {}): CarriedFile {
  const bytes = carriedFile(record, options);
  if (!bytes) throw new Error('The record that ships is small enough to be carried.');
  return JSON.parse(gunzipSync(bytes).toString());
}

test('every decision comes back as it was, its roll with it', () => {
  for (const { id } of record.decisions()) {
    const decision = record.decision(id);
    if (!decision) throw new Error(id);
    const there = JSON.parse(JSON.stringify(carriedDecision(decision)));
    expect(decisionFrom(there)).toEqual(decision);
  }
});

test('the checker answers the same over the record that was carried', () => {
  const example = exampleText('2014-11-vote-on-north-korea');
  if (!example) throw new Error('The example ships.');
  const read = readDocument(example.bytes, example.name);
  if (!read.ok) throw new Error(read.problem.found);
  const there = check(read.text, docketOf(carried().record), { explain: true });
  expect(there).toEqual(check(read.text, docket(), { explain: true }));
  expect(there.claims.length).toBeGreaterThan(20);
});

test('of a source only what the checker asks is carried: no file of this machine, no path', () => {
  const { about } = carried().record;
  expect(about.sources).toEqual([{ id: 'shipped', authority: 'curated' }]);
  expect(JSON.stringify(about)).not.toContain('/');
});

test('links lead to the pages of the copy, and to the whole site for the others', () => {
  const text = 'The General Assembly adopted resolution 69/188 by 116 votes to 20, with 53 abstentions.';
  const given = { name: 'Your text', bytes: new TextEncoder().encode(text) };
  const whole = openCopyChecker(carried(), '2026-11-25').check(given);
  expect(whole.html).toContain('href="../decisions/A/RES/69/188/"');
  const part = { decisions: new Set<string>(), elsewhere: 'https://un.example.org' };
  const { html } = openCopyChecker(carried(part), '2026-11-25').check(given);
  expect(html).toContain('href="https://un.example.org/decisions/A/RES/69/188"');
});

test('what is no text is told, and there is nothing to take away', () => {
  const checker = openCopyChecker(carried(), '2026-11-25');
  const { ok, html } = checker.check({ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') });
  expect(ok).toBe(false);
  expect(html).toContain('found a PDF file');
  expect(checker.download('json', '')).toBeUndefined();
});
