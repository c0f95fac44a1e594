import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSiteFolder, type SiteFolder } from './folder.ts';

const desk = mkdtempSync(join(tmpdir(), 'rapporteur-folder-'));
afterAll(() => rmSync(desk, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

function opened(name: string): SiteFolder {
  const folder = openSiteFolder(join(desk, name));
  if ('problem' in folder) throw new Error(folder.problem);
  return folder;
}

test('only what changed is written, and what is no longer there is removed with its folder', () => {
  const first = opened('site');
  first.put('index.html', bytes('one'));
  first.put('old/index.html', bytes('old'));
  expect(first.finish()).toEqual({ files: 2, bytes: 6, changed: 2, removed: 0 });
  const again = opened('site');
  again.put('index.html', bytes('one'));
  expect(again.finish()).toEqual({ files: 1, bytes: 3, changed: 0, removed: 1 });
  expect(existsSync(join(desk, 'site', 'old'))).toBe(false);
});

test('who is stopped half-way goes on in the same folder', () => {
  opened('stopped').put('index.html', bytes('one'));
  const again = opened('stopped');
  again.put('index.html', bytes('one'));
  again.put('words/index.html', bytes('two'));
  expect(again.finish()).toMatchObject({ files: 2 });
  expect(readFileSync(join(desk, 'stopped', 'words', 'index.html'), 'utf8')).toBe('two');
});

test('a file that somebody deleted is written again', () => {
  const first = opened('holes');
  first.put('index.html', bytes('one'));
  first.finish();
  rmSync(join(desk, 'holes', 'index.html'));
  const again = opened('holes');
  again.put('index.html', bytes('one'));
  expect(again.finish()).toMatchObject({ changed: 1 });
});

test('a folder with files of somebody else is refused and left as it is', () => {
  writeFileSync(join(desk, 'thesis.txt'), 'mine');
  expect(openSiteFolder(desk)).toMatchObject({
    problem: expect.stringContaining('expected an empty folder'),
  });
  expect(existsSync(join(desk, '.published.json'))).toBe(false);
});
