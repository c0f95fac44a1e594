import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  caseCheckSchema,
  caseSchema,
  casesSchema,
  comparedSchema,
  positionsSchema,
  timelineSchema,
  wordsSchema,
} from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run, folder, file } = desk();
const flowing = (text: string) => text.replace(/\s+/g, ' ');

test('a case tells the path so far, the latest, what is next and who blocks', () => {
  const { code, out } = run(['case', 'dprk']);
  expect(code).toBe(0);
  expect(flowing(out)).toContain('2013 Inquiry created → 2014 Inquiry reports');
  expect(flowing(out)).toContain('A/HRC/RES/61/27 adopted, without a vote');
  expect(flowing(out)).toContain('Text in the Human Rights Council');
  expect(flowing(out)).toContain('any permanent member alone (no on such a text: China and Russia)');
});

test.each([
  ['case', 'dprk'],
  ['case', 'dprk', '--timeline'],
  ['case', 'dprk', '--positions', 'PRK'],
  ['case', 'dprk', '--words-and-deeds', 'PRK'],
  ['cases'],
  ['cases', 'compare', 'dprk', 'syr', 'sdn', 'lby', 'mmr', 'ukr'],
])('no line of "%s %s %s" is wider than 80 columns in a pipe', (...line) => {
  const { out } = run(line);
  expect(Math.max(...out.split('\n').map((each) => each.length))).toBeLessThanOrEqual(80);
});

test('words stand beside deeds', () => {
  const { out } = run(['case', 'dprk', '--words-and-deeds', 'North Korea']);
  expect(flowing(out)).toMatch(
    /20 November 2014, threat: A nuclear test .* Then done, 6 January 2016: Fourth nuclear test/,
  );
});

test('positions keep what was said, done and voted apart', () => {
  const { out } = run(['case', 'dprk', '--positions', 'China']);
  expect(out.indexOf('\nSaid')).toBeLessThan(out.indexOf('\nDid'));
  expect(flowing(out)).toContain('no – General Assembly: A/RES/69/188 adopted, 116-20-53');
});

test('every answer is what its schema says', () => {
  const json = (...line: readonly string[]): unknown => JSON.parse(run([...line, '--json']).out);
  expect(caseSchema.parse(json('case', 'sdn')).case.state).toBe('SDN');
  expect(timelineSchema.parse(json('case', 'ukr', '--timeline')).entries.length).toBeGreaterThan(15);
  expect(positionsSchema.parse(json('case', 'dprk', '--positions', 'eu')).actor).toBe('eu');
  expect(wordsSchema.parse(json('case', 'dprk', '--words-and-deeds', 'PRK')).rows).toHaveLength(7);
  expect(casesSchema.parse(json('cases')).cases.map(({ id }) => id)).toContain('mmr');
  expect(comparedSchema.parse(json('cases', 'compare', 'sdn', 'lby')).cases).toEqual(['sdn', 'lby']);
  expect(caseCheckSchema.parse(json('case', 'check', 'syr')).problems).toEqual([]);
});

test('a new case passes the check, and a mistake in it is told with file and line', () => {
  expect(run(['case', 'new', 'burundi-2015']).code).toBe(0);
  expect(run(['case', 'check', 'burundi-2015'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing wrong'),
  });
  const events = readFileSync(join(folder, 'burundi-2015/events.yaml'), 'utf8');
  file('burundi-2015/events.yaml', events.replace('on: 2014', 'on: 2014-13'));
  const { code, out } = run(['case', 'check', 'burundi-2015']);
  expect(code).toBe(1);
  expect(out).toContain('burundi-2015/events.yaml:7, events.on: found "2014-13", expected a day 2014-11-18');
  const shown = run(['case', 'burundi-2015']);
  expect(shown.code).toBe(0);
  expect(shown.err).toContain('events.yaml:7');
});

test('a new case touches nothing that is there', () => {
  expect(run(['case', 'new', 'twice']).code).toBe(0);
  expect(run(['case', 'new', 'twice'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('nothing was changed'),
  });
});

test.each([
  { line: ['case', 'dprx'], code: 1, says: 'Nearest: dprk.' },
  { line: ['case', 'dprk', '--positions', 'nobody'], code: 1, says: 'Other actors of the case: hrc' },
  { line: ['case', 'new'], code: 2, says: 'expected the folder to make' },
  { line: ['case', 'check'], code: 2, says: 'expected a case or its folder' },
  { line: ['cases', 'compare', 'dprk'], code: 2, says: 'two or more cases' },
  { line: ['cases', 'compare', 'dprk', 'xyz'], code: 1, says: 'No case "xyz"' },
  { line: ['brief', 'dprk', '--to', 'brief.pdf'], code: 2, says: '.md, .html or .docx' },
])('"$line" says what to do', ({ line, code, says }) => {
  const answer = run(line);
  expect(answer.code).toBe(code);
  expect(flowing(answer.err)).toContain(says);
});

test('a brief is written in the format of its name', () => {
  for (const name of ['brief.md', 'brief.html', 'brief.docx'])
    expect(run(['brief', 'dprk', '--to', name])).toMatchObject({ code: 0, out: `${name}\n` });
  expect(readFileSync(join(folder, 'brief.md'), 'utf8')).toMatch(
    /^# Human rights in the Democratic People's Republic of Korea\n/,
  );
  expect(readFileSync(join(folder, 'brief.html'), 'utf8')).toMatch(/^<!doctype html>/);
  expect(readFileSync(join(folder, 'brief.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(existsSync(join(folder, 'brief.md'))).toBe(true);
});

test('a brief without a file goes to standard output', () => {
  expect(run(['brief', 'lby']).out).toContain('# Libya');
});
