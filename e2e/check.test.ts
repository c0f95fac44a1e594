import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedTextSchema } from '../src/claims/schema.ts';
import { desk, packaged } from './rapporteur.ts';

const { file, folder, run } = desk();
const example = packaged('examples/2014-11-vote-on-north-korea.md');

test('npm start checks the example, finds it out, and says what to try next', () => {
  const { code, out, err } = run(['start']);
  expect([code, err]).toEqual([0, '']);
  const flowing = out.replace(/\s+/g, ' ');
  expect(flowing).toContain(
    '~ imprecise "111-19 on 18 November, with 55 countries abstaining" [wrong-stage]',
  );
  expect(flowing).toContain('✗ contradicted "Indonesia voted against"');
  expect(flowing).toContain('Correct: abstain 51 (in the text: 15)');
  expect(flowing).toContain(
    'Record: Third Committee, 18 November 2014, A/C.3/69/L.28/Rev.1: approved, 111-19-55',
  );
  expect(flowing).toContain('https://digitallibrary.un.org/record/724459 (official record or document seen)');
  expect(out.split('\n').filter((line) => line.includes('npx rapporteur'))).toHaveLength(4);
});

test('a text with a contradicted claim ends with 1, and every line of it is shown', () => {
  const { code, out } = run(['check', example]);
  expect(code).toBe(1);
  const shown = out.replace(/[✓~✗?\s]+/g, ' ');
  for (const paragraph of readFileSync(example, 'utf8').split(/\n\n+/).filter(Boolean))
    expect(shown).toContain(paragraph.replace(/\s+/g, ' ').trim());
});

test('a text that is right ends with 0', () => {
  const path = file(
    'right.txt',
    'The UN General Assembly adopted the resolution on North Korea on 18 December 2014 by 116 votes to 20, with 53 abstentions.',
  );
  const { code, out } = run(['check', path]);
  expect(code).toBe(0);
  expect(out).toContain('✓');
  expect(out).not.toContain('contradicted');
});

test('a text that speaks of no vote of the UN has no claims', () => {
  const path = file('other.txt', 'The city council voted 5-4 on Tuesday to keep the library open.');
  const { code, out } = run(['check', path]);
  expect(code).toBe(0);
  expect(out).toContain('No claim that the record could answer.');
});

test('standard input is read, and --json is what its schema says', () => {
  const { code, out } = run(['check', '-', '--json'], readFileSync(example));
  expect(code).toBe(1);
  const checked = checkedTextSchema.parse(JSON.parse(out));
  expect(checked.text.name).toBe('standard input');
  const text = readFileSync(example, 'utf8');
  for (const { quote, start, end } of checked.claims) expect(text.slice(start, end)).toBe(quote);
});

test('two checks of one text give the same bytes', () => {
  const [one, other] = [run(['check', example, '--json']), run(['check', example, '--json'])];
  expect(one.out).toBe(other.out);
});

test('--explain shows what spoke for each decision', () => {
  expect(run(['check', example, '--explain']).out).toMatch(/^ +\+\d+\.\d /m);
});

test('--date sets the day of publication', () => {
  const path = file(
    'dated.txt',
    'UN, New York. Yesterday the General Assembly adopted a resolution on human rights in North Korea, 116-20 with 53 abstentions.',
  );
  const { out } = run(['check', path, '--date', '2014-12-19', '--json']);
  const { claims } = checkedTextSchema.parse(JSON.parse(out));
  expect(claims.find(({ kind }) => kind === 'tally')?.decision?.id).toBe('A/RES/69/188');
});

test('the main content of a page is checked, not its menu', () => {
  const paragraph =
    'The UN General Assembly adopted the resolution on North Korea on 18 December 2014 by 116 votes to 20, with 53 abstentions. The text was drafted by the European Union and Japan and asks the Security Council to act on the report of the commission of inquiry.';
  const page = `<!DOCTYPE html><html><head><title>Vote</title></head><body><nav><a href="/">Home</a><a href="/sport">Sport 3-1</a></nav><article><h1>Vote on North Korea</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;
  const { code, out } = run(['check', file('page.html', page)]);
  expect(code).toBe(0);
  expect(out).toContain('116 votes to 20');
  expect(out).not.toContain('Sport');
});

test.each([
  { what: 'a missing file', name: 'missing.txt', content: undefined, found: 'no such file' },
  { what: 'a folder without texts', name: 'bin', content: undefined, found: 'a folder' },
  { what: 'an empty file', name: 'empty.txt', content: '', found: 'found' },
  {
    what: 'a binary file',
    name: 'binary.txt',
    content: new Uint8Array([0, 1, 2, 0, 255, 0]),
    found: 'found',
  },
])('$what is refused with what to do', ({ name, content, found }) => {
  const path = content === undefined ? name : file(name, content);
  const { code, out, err } = run(['check', path]);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(found);
  expect(err).toContain('expected');
  expect(err.trim().split('\n').length).toBeLessThan(4);
  expect(folder).not.toBe('');
});

test('signs that would steer the terminal are not passed on', () => {
  const { out } = run(
    ['check', '-'],
    'The UN General Assembly \u001b[2J\u0007 voted 116-20 on North Korea on 18 December 2014.',
  );
  expect(out).not.toContain('\u001b');
  expect(out).not.toContain('\u0007');
});

test.each([
  { what: 'two million characters on one line', text: 'word '.repeat(400_000) },
  { what: 'a million digits', text: `The UN General Assembly voted ${'1'.repeat(1_000_000)}.` },
  { what: 'many small numbers', text: `The UN General Assembly voted ${'1-1-'.repeat(250_000)}.` },
])('$what end within seconds', ({ text }) => {
  const began = performance.now();
  expect(run(['check', '-'], text).code).toBe(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});
