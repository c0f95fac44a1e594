import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, packaged } from './rapporteur.ts';

const { folder, run } = desk();
const record = packaged('dist/record.sqlite');
const inFolder = (name: string): string => join(folder, name);
const textsOf = (file: string): { [english: string]: string } => JSON.parse(readFileSync(file, 'utf8')).texts;

test('a new file has every text of the pages, empty; what is filled in is kept', () => {
  const file = inFolder('fr.json');
  const { code, out } = run(['translate', file, '--language', 'fr']);
  expect(code).toBe(0);
  expect(out).toMatch(/fr\.json: \d{3,} texts, of which 0 translated\./);
  const begun = JSON.parse(readFileSync(file, 'utf8'));
  expect(begun).toMatchObject({
    language: 'fr',
    direction: 'ltr',
    texts: { Decisions: '', 'Skip to content': '' },
  });
  begun.texts.Decisions = 'Décisions';
  begun.texts['Not on any page'] = 'Sur aucune page';
  writeFileSync(file, JSON.stringify(begun));
  expect(run(['translate', file]).out).toContain('of which 1 translated');
  expect(textsOf(file).Decisions).toBe('Décisions');
  expect(textsOf(file)).not.toHaveProperty('Not on any page');
});

test('Arabic is set from right to left', () => {
  run(['translate', inFolder('ar.json'), '--language', 'ar']);
  expect(JSON.parse(readFileSync(inFolder('ar.json'), 'utf8')).direction).toBe('rtl');
});

test.each([
  { args: ['new.json'], code: 2, says: 'expected the language of the new file' },
  { args: ['new.json', '--language', 'not a language'], code: 2, says: 'found "not a language"' },
  { args: ['none/fr.json', '--language', 'fr'], code: 3, says: 'found no such folder' },
])('translate $args: $says', ({ args, code, says }) => {
  const [name = '', ...more] = args;
  const ended = run(['translate', inFolder(name), ...more]);
  expect(ended.err).toContain(says);
  expect(ended.code).toBe(code);
  expect(existsSync(inFolder(name))).toBe(false);
});

test('a file with a mistake is refused with the place, and nothing is published', () => {
  const file = inFolder('wrong.json');
  run(['translate', file, '--language', 'fr']);
  const begun = JSON.parse(readFileSync(file, 'utf8'));
  begun.texts['There is no page at {path}.'] = 'Rien à {chemin}.';
  writeFileSync(file, JSON.stringify(begun));
  const { code, err } = run([
    'publish',
    inFolder('x'),
    '--case',
    'dprk',
    '--interface',
    file,
    '--record',
    record,
  ]);
  expect(code).toBe(3);
  expect(err).toContain('"There is no page at {path}.": found {chemin}, expected of {path} some or all');
  expect(existsSync(inFolder('x'))).toBe(false);
});

test('a site is published in another language, its own words as the record has them', () => {
  const file = inFolder('site.json');
  run(['translate', file, '--language', 'eo']);
  const begun = JSON.parse(readFileSync(file, 'utf8'));
  begun.texts.Decisions = 'Decidoj';
  writeFileSync(file, JSON.stringify(begun));
  const site = inFolder('site');
  const { code, err } = run([
    'publish',
    site,
    '--lineage',
    'dprk-agenda',
    '--interface',
    file,
    '--record',
    record,
  ]);
  expect(code).toBe(0);
  expect(err).toMatch(/\d+ texts not translated, English there/);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  expect(page).toContain('<html lang="eo" class="published">');
  expect(page).toContain('>Decidoj</a>');
  expect(readFileSync(join(site, 'interface.json'), 'utf8')).toContain('"Decisions":"Decidoj"');
});
