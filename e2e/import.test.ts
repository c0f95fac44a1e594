import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aboutSchema, importSchema, problemsSchema, sourcesSchema, voteSchema } from '../src/json/index.ts';
import { councilCsv, desk } from './rapporteur.ts';

test('what is imported is answered from then on', () => {
  const { folder, file, run } = desk();
  file('sc.csv', councilCsv());
  const done = run(['import', 'sc.csv', '--json']);
  expect(done.code).toBe(0);
  const result = importSchema.parse(JSON.parse(done.out));
  expect(result).toMatchObject({ ok: true, path: join(folder, 'home', 'record.sqlite'), problems: [] });
  const vote = run(['vote', 'S/RES/2334', '--json']);
  expect(vote.err).toBe('');
  expect(voteSchema.parse(JSON.parse(vote.out)).decision).toMatchObject({
    tally: { yes: 14, no: 0, abstain: 1 },
    ballots: { USA: 'abstain', GBR: 'yes' },
  });
});

test('an import says what came of it, and in a pipe nothing of its progress', () => {
  const { file, run } = desk();
  file('sc.csv', councilCsv());
  const { code, out, err } = run(['import', 'sc.csv']);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /^[\d,]+ rows, [\d,]+ decisions, [\d,]+ ballots, no rows skipped; record/,
  );
  expect(err).toBe('');
});

test('two imports of one file give the same bytes', () => {
  const { file, folder, run } = desk();
  file('sc.csv', councilCsv());
  for (const name of ['one.sqlite', 'other.sqlite'])
    run(['import', 'sc.csv', '--record', join(folder, name)]);
  expect(readFileSync(join(folder, 'one.sqlite')).equals(readFileSync(join(folder, 'other.sqlite')))).toBe(
    true,
  );
});

test('an import in the place of another record says what changed; the same again changes nothing', () => {
  const { file, folder, run } = desk();
  file('sc.csv', councilCsv());
  expect(run(['import', 'sc.csv']).out).not.toContain('Since version');
  const { version } = aboutSchema.parse(JSON.parse(run(['record', '--json']).out));
  expect(run(['import', 'sc.csv']).out).not.toContain('Since version');
  file('sc.csv', councilCsv().replaceAll(',A,', ',N,'));
  const { out } = run(['import', 'sc.csv']);
  expect(out.replace(/\s+/g, ' ')).toContain(
    `Since version ${version}: 0 decisions added, 0 removed, 1 changed.`,
  );
  const kept = JSON.parse(readFileSync(join(folder, 'home', 'record.sqlite.changes.json'), 'utf8'));
  expect(kept).toMatchObject({ before: { version }, changed: [{ id: 'S/RES/2334 (2016)' }] });
});

test.each([
  { what: 'a missing file', name: 'missing.csv', content: undefined },
  { what: 'an empty file', name: 'empty.csv', content: '' },
  { what: 'a binary file', name: 'binary.csv', content: new Uint8Array([0, 1, 2, 3, 0, 255]) },
  { what: 'another table', name: 'table.csv', content: 'name,age\nAna,7\n' },
  {
    what: "the Library's page for robots",
    name: 'page.csv',
    content: '<!DOCTYPE html><html><body>Verifying you are human</body></html>',
  },
  {
    what: 'a broken archive',
    name: 'broken.csv.gz',
    content: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1]),
  },
])('$what stops the import, names the file and leaves the record', ({ name, content }) => {
  const { file, folder, run } = desk();
  file('sc.csv', councilCsv());
  run(['import', 'sc.csv']);
  const record = join(folder, 'home', 'record.sqlite');
  const before = readFileSync(record);
  if (content !== undefined) file(name, content);
  const { code, out, err } = run(['import', name, '--replace']);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(name);
  expect(err).toContain('expected');
  expect(err).toContain('Nothing was imported');
  expect(readFileSync(record).equals(before)).toBe(true);
  expect(readdirSync(join(folder, 'home'))).toEqual(['record.sqlite']);
});

test('too many rows that cannot be read stop the import and are listed', () => {
  const { file, folder, run } = desk();
  file('sc.csv', councilCsv().replace('EGYPT,False,Y', 'EGYPT,False,P'));
  const { code, err } = run(['import', 'sc.csv', '--problems', 'problems.csv']);
  expect(code).toBe(3);
  expect(err).toContain('sc.csv:4, ms_vote: found "P", expected Y, N, A, X or nothing');
  const csv = readFileSync(join(folder, 'problems.csv'), 'utf8');
  expect(csv).toMatch(/^file,line,column,found,expected\n/);
  expect(csv).toContain('sc.csv,4,ms_vote,"""P""",');
  expect(existsSync(join(folder, 'home', 'record.sqlite'))).toBe(false);
});

test('files that the record was built from are asked about before they are left out', () => {
  const { file, run } = desk();
  file('sc.csv', councilCsv());
  file('other.csv', councilCsv().replaceAll('2016-12-23', '2016-12-24'));
  run(['import', 'sc.csv']);
  const asked = run(['import', 'other.csv']);
  expect(asked.code).toBe(3);
  expect(asked.err).toContain('--keep');
  expect(run(['import', 'other.csv', '--replace']).code).toBe(0);
  expect(sourcesSchema.parse(JSON.parse(run(['record', 'sources', '--json']).out)).sources).toHaveLength(2);
});

test('the record says what it is', () => {
  const { file, run } = desk();
  const about = aboutSchema.parse(JSON.parse(run(['record', '--json']).out));
  expect(about.decisions).toBeGreaterThan(100);
  expect(about.sources.map(({ id }) => id)).toEqual(['shipped']);
  const { code, out } = run(['record']);
  expect(code).toBe(0);
  for (const part of ['By body', 'By decade', 'SHA-256', 'Not covered']) expect(out).toContain(part);
  file('sc.csv', councilCsv());
  run(['import', 'sc.csv']);
  expect(problemsSchema.parse(JSON.parse(run(['record', 'problems', '--json']).out)).total).toBe(0);
});

test('a record that cannot be written is told in one line', () => {
  const { file, folder, run } = desk();
  file('sc.csv', councilCsv());
  writeFileSync(join(folder, 'file'), '');
  const { code, err } = run(['import', 'sc.csv', '--record', join(folder, 'file', 'record.sqlite')]);
  expect(code).toBe(3);
  expect(err.trim().split('\n')).toHaveLength(1);
});
