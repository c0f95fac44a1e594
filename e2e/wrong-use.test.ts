import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, packaged } from './rapporteur.ts';

const { folder, file, run, shell } = desk();

test.each([
  { line: ['--bad'], says: "unknown option '--bad'" },
  { line: ['vote', 'A/RES/69/188', '--bad'], says: "unknown option '--bad'" },
  { line: ['voet'], says: 'Did you mean vote?' },
  { line: ['vote'], says: "missing required argument 'symbol'" },
  { line: ['record', 'gaps'], says: 'found "gaps", expected conflicts, sources, problems' },
  { line: ['completion', 'tcsh'], says: 'found "tcsh", expected bash, zsh or fish' },
  { line: ['import', 'a.csv', '--keep', '--replace'], says: 'exclude each other' },
  { line: ['check', 'a.txt', '--date', 'yesterday'], says: 'expected a date such as 2014-12-18' },
])('$line is wrong use', ({ line, says }) => {
  const { code, out, err } = run(line);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});

test.each(['check', 'vote', 'search', 'member', 'import', 'sync', 'record', 'start', 'completion'])(
  '%s --help explains the command',
  (command) => {
    const { code, out } = run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: rapporteur ${command}`);
    if (command !== 'start') expect(out).toContain('Examples:');
  },
);

test('no command at all shows the commands', () => {
  const { err, code } = run([]);
  expect(code).toBe(2);
  expect(err).toContain('Exit codes: 0 done');
});

test('a record that is none or is missing is refused', () => {
  const text = file('text.sqlite', 'not a database');
  const folderPath = join(folder, 'folder.sqlite');
  mkdirSync(folderPath);
  const cases: readonly (readonly [string, string])[] = [
    [text, 'a file that is no record'],
    [folderPath, 'no record'],
    [join(folder, 'missing.sqlite'), 'no such file'],
  ];
  for (const [path, found] of cases) {
    const { code, out, err } = run(['vote', 'A/RES/69/188', '--record', path]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(path);
    expect(err).toContain(found);
  }
});

test('a record of another format asks for a new import', () => {
  const path = join(folder, 'format.sqlite');
  copyFileSync(packaged('dist/record.sqlite'), path);
  const { DatabaseSync } = createRequire(import.meta.url)('@photostructure/sqlite');
  const database = new DatabaseSync(path);
  database.exec("UPDATE about SET value = '99' WHERE key = 'format'");
  database.close();
  const { code, err } = run(['record', '--record', path]);
  expect(code).toBe(3);
  expect(err).toContain(`${path}: found a record of format 99`);
  expect(err).toContain('run "import" again');
});

test('a damaged record is told from a fault of the program', () => {
  const bytes = readFileSync(packaged('dist/record.sqlite'));
  for (let at = 20_000; at < bytes.length; at += 50) bytes[at] = 0xff;
  const { code, out, err } = run(['vote', 'A/RES/69/188', '--record', file('damaged.sqlite', bytes)]);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('found a damaged record');
});

test('output to a closed pipe ends quietly', () => {
  const { err, out } = shell('rapporteur vote A/RES/69/188 | head -1');
  expect(out).toMatch(/^The General Assembly adopted/);
  expect(err).not.toContain('EPIPE');
});

test('the version is that of the package', () => {
  expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
