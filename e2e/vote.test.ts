import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { voteSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { folder, run } = desk();

test('a vote is told in a sentence, by group, by name and with its source', () => {
  const { code, out, err } = run(['vote', 'A/RES/69/188']);
  expect(code).toBe(0);
  const flowing = out.replace(/\s+/g, ' ');
  expect(flowing).toMatch(
    /^The General Assembly adopted A\/RES\/69\/188 on 18 December 2014 by 116 votes to 20, with 53 abstentions; 4 members were absent\./,
  );
  expect(flowing).toContain('Total 116 20 53 4');
  expect(flowing).toContain('Asia-Pacific China, Iran, Laos, Myanmar, North Korea');
  expect(flowing).toContain('A/C.3/69/L.28/Rev.1 (18 November 2014, approved, 111-19-55)');
  expect(flowing).toContain('https://digitallibrary.un.org/record/820106');
  expect(err).toContain('No record imported yet');
});

test('no line is wider than 80 columns in a pipe, nor coloured', () => {
  const { out } = run(['vote', 'A/RES/69/188']);
  const lines = out.split('\n').filter((line) => !line.includes('https://'));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(out).not.toContain('\u001b');
});

test.each([
  { written: '69/188', says: 'adopted A/RES/69/188 on 18 December 2014' },
  { written: 'unscr 1593', says: 'adopted S/RES/1593 (2005) on 31 March 2005 by 11 votes to none' },
  { written: 'A/C.3/69/L.28/Rev.1', says: 'The Third Committee approved' },
  { written: 'A/C.3/69/L.63', says: '40 votes in favour and 77 against, with 50 abstentions' },
  { written: 'S/2014/348', says: 'it was vetoed by China and Russia' },
  { written: 'A/RES/67/181', says: 'without a vote' },
  { written: 'GA-C3/2007-11-20/dprk-human-rights', says: 'by 97 votes to 23, with 60 abstentions' },
])('"$written" is understood', ({ written, says }) => {
  const { code, out } = run(['vote', ...written.split(' ')]);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain(says);
});

test('a vote of which only some ballots are known says so', () => {
  expect(run(['vote', 'A/C.3/69/L.63']).out).toContain('The roll is not complete');
});

test('a text that the record does not have is not made up', () => {
  const { code, out } = run(['vote', 'A/RES/69/188', '--text']);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'The record does not have the text; the address above leads to it.',
  );
});

test('an unknown symbol names the nearest one and where newer votes come from', () => {
  const { code, out, err } = run(['vote', 'A/RES/69/881']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('No decision A/RES/69/881. Nearest: A/RES/69/188. For newer votes run "sync".');
});

test('what is no symbol is wrong use', () => {
  const { code, err } = run(['vote', 'the', 'vote', 'of', 'last', 'Tuesday']);
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain('"the vote of last Tuesday" is no document symbol: expected');
});

test('--json is what its schema says', () => {
  const { code, out } = run(['vote', '69/188', '--json']);
  const answer = voteSchema.parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    query: '69/188',
    symbol: 'A/RES/69/188',
    decision: {
      id: 'A/RES/69/188',
      date: '2014-12-18',
      tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
      ballots: { CHN: 'no', IND: 'abstain', MNG: 'absent', USA: 'yes' },
      before: ['A/C.3/69/L.28/Rev.1'],
    },
  });
  expect(Object.keys(answer.decision.ballots)).toHaveLength(193);
});

test('the picture of a vote is saved beside its answer', () => {
  const [svg, png] = [join(folder, 'roll.svg'), join(folder, 'card.png')];
  const roll = run(['vote', 'A/RES/69/188', '--json', '--svg', svg]);
  expect(roll.code).toBe(0);
  expect(roll.err).toContain(`Picture: ${svg}`);
  expect(voteSchema.parse(JSON.parse(roll.out)).decision.id).toBe('A/RES/69/188');
  expect(readFileSync(svg, 'utf8').match(/data-member="/g)).toHaveLength(193);
  expect(run(['vote', 'A/RES/69/188', '--png', png, '--picture', 'card']).code).toBe(0);
  const size = readFileSync(png);
  expect([size.readUInt32BE(16), size.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a vote without a roll has no picture of one', () => {
  const file = join(folder, 'none.svg');
  const { code, err } = run(['vote', 'A/RES/67/181', '--svg', file]);
  expect([code, existsSync(file)]).toEqual([1, false]);
  expect(err).toContain('No picture: No roll is kept for this decision.');
});

test('a picture without a file is wrong use', () => {
  expect(run(['vote', 'A/RES/69/188', '--picture', 'map']).code).toBe(2);
});
