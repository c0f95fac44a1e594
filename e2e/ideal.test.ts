import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idealSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run, folder } = desk();
const korea = ['--lineage', 'dprk'];

describe('ideal', () => {
  test('places members by year, with what it rests on', () => {
    const { code, out } = run(['ideal', 'CHN', 'Japan', ...korea, '--json']);
    const points = idealSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    if (points.kind === 'none') throw new Error(points.because.kind);
    expect(points).toMatchObject({ periodKind: 'year', dimensions: 1, convergence: { state: 'converged' } });
    expect(points.anchors).toEqual([{ dimension: 1, high: 'USA', low: 'RUS' }]);
    expect(new Set(points.members.map(({ member }) => member))).toEqual(new Set(['CHN', 'JPN']));
    for (const { member, low, mean, high } of points.members) {
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
      expect(Math.sign(mean)).toBe(member === 'JPN' ? 1 : -1);
    }
    expect(points.items.map(({ decision }) => decision)).toContain('A/RES/69/188');
  });

  test('tells people how to read it', () => {
    const { code, out } = run(['ideal', 'China', ...korea]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Year {2}Position +95 % interval +Percentile +Ballots$/m);
    expect(out).toContain('How to read it:');
    expect(out).toContain('anchored on United States');
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('gives all rows as CSV and Parquet, and a picture', () => {
    const [file, picture] = [join(folder, 'points.parquet'), join(folder, 'points.svg')];
    const { out } = run(['ideal', ...korea, '--csv', '--parquet', file, '--svg', picture]);
    expect(out.split('\n')[0]).toBe('member,period,dimension,position,error,low,high,percentile,ballots');
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1');
    expect(existsSync(picture)).toBe(true);
  });

  test('one position for all time, on a plane', () => {
    const { out } = run(['ideal', 'PRK', ...korea, '--static', '--dimensions', '2', '--json']);
    const points = idealSchema.parse(JSON.parse(out));
    expect(points).toMatchObject({ kind: 'placed', periodKind: 'all', dimensions: 2 });
  });

  test.each([
    { line: [...korea, '--body', 'GA'], code: 1, says: /too few: 9 divided votes, 10 needed/ },
    { line: ['--body', 'SC', '--years', '1950'], code: 1, says: /Nobody can be placed/ },
    { line: [...korea, '--dimensions', '3'], code: 2, says: /expected one of 1, 2/ },
    { line: [...korea, '--anchors', 'USA'], code: 2, says: /expected two members, the higher first/ },
    { line: ['Ruritania', ...korea], code: 2, says: /Ruritania/ },
  ])('$line ends with $code', ({ line, code, says }) => {
    const ended = run(['ideal', ...line]);
    expect(ended.code).toBe(code);
    expect(`${ended.out}${ended.err}`.replaceAll('\n', ' ')).toMatch(says);
  });
});
