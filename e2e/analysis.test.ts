import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  agreementSchema,
  blocsSchema,
  cohesionSchema,
  marginsSchema,
  shiftsSchema,
} from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run, folder } = desk();
const korea = ['--lineage', 'dprk', '--body', 'GA'];

describe('agreement', () => {
  test('of two members, with the ballots behind it', () => {
    const { code, out } = run(['agreement', 'PRK', 'CHN', 'Japan', ...korea, '--needed', '5', '--json']);
    const { pairs, compared, selection } = agreementSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(selection).toMatchObject({ counted: 9, query: { lineage: 'dprk-human-rights', bodies: ['GA'] } });
    expect(selection.decisions).toContain('A/RES/69/188');
    expect(
      pairs.map(({ members, agreement }) => [members, agreement.kind === 'estimate' && agreement.value]),
    ).toEqual([
      [['PRK', 'CHN'], 1],
      [['PRK', 'JPN'], 0],
      [['CHN', 'JPN'], 0],
    ]);
    expect(compared[1]?.opposed).toHaveLength(9);
  });

  test('of all pairs as CSV and Parquet, a row for each', () => {
    const file = join(folder, 'pairs.parquet');
    const { out } = run(['agreement', '--all', ...korea, '--needed', '5', '--csv', '--parquet', file]);
    const rows = out.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^member,other,agreement,agreement_low/);
    expect(rows.length).toBeGreaterThan(18_000);
    expect(out).not.toMatch(/NaN|Infinity/);
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1');
  });

  test('with a group, and over time', () => {
    const group = run(['agreement', 'JPN', '--group', 'the EU', ...korea, '--needed', '5', '--json']);
    expect(agreementSchema.parse(JSON.parse(group.out)).withGroups).toMatchObject([
      { member: 'JPN', group: 'EU' },
    ]);
    const time = run(['agreement', 'JPN', 'IND', ...korea, '--window', '5', '--needed', '2', '--json']);
    expect(agreementSchema.parse(JSON.parse(time.out)).overTime.length).toBeGreaterThan(3);
  });

  test.each([
    { line: ['PRK', 'CHN', ...korea], text: 'too few: 9 shared votes, 10 needed', code: 0 },
    { line: ['PRK', 'CHN', '--years', '1901'], text: 'PRK has no ballot in this selection', code: 1 },
  ])('$line: $text', ({ line, text, code }) => {
    const ran = run(['agreement', ...line]);
    expect(ran.out).toContain(text);
    expect(ran.code).toBe(code);
  });

  test.each([
    { line: [], message: /Expected members to compare/ },
    { line: ['Kora', 'CHN'], message: /No member "Kora"/ },
    { line: ['PRK', '--group', 'Klingons'], message: /No group "Klingons"/ },
    { line: ['PRK', 'CHN', '--divided', '80'], message: /found 80, expected over 0 and up to 1/ },
    {
      line: ['PRK', 'CHN', '--window', '99'],
      message: /found 99 years, expected a whole number from 1 to 50/,
    },
    { line: ['PRK', 'CHN', '--index', 'guess'], message: /expected one of same, half, yes-no, kappa, pi/ },
    { line: ['PRK', 'CHN', '--lineage', 'nothing'], message: /No lineage "nothing"/ },
    { line: ['PRK', '--group', 'EU', '--index', 'kappa'], message: /kappa is of two members/ },
  ])('$line is wrong use', ({ line, message }) => {
    const { code, out, err } = run(['agreement', ...line]);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
  });
});

describe('cohesion', () => {
  test('of one group, with who left its line', () => {
    const { out } = run(['cohesion', 'EU', ...korea, '--pivotal', '--json']);
    const [found] = cohesionSchema.parse(JSON.parse(out)).groups;
    expect(found).toMatchObject({
      whom: { kind: 'group', id: 'EU' },
      agreement: { kind: 'estimate', value: 1 },
    });
    expect(found?.pivots?.counted).toBe(9);
  });

  test('of all groups, those without a vote saying so', () => {
    const { out } = run(['cohesion', ...korea]);
    expect(out).toMatch(/Nordic +1\.000/);
    expect(out).toMatch(/Warsaw-Pact +too few: 0 decisions, 5 needed/);
  });

  test('of members taken together', () => {
    const { out } = run(['cohesion', 'PRK', 'CHN', 'RUS', ...korea]);
    expect(out).toContain('North Korea, China, Russia');
  });
});

describe('shifts', () => {
  test('between two decisions everybody is in one flow', () => {
    const { out } = run(['shifts', 'A/RES/60/173', 'A/RES/70/172', '--json']);
    const found = shiftsSchema.parse(JSON.parse(out));
    if (found.kind !== 'between') throw new Error(found.kind);
    const members = found.shift.flows.flatMap((flow) => flow.members);
    expect(new Set(members).size).toBe(members.length);
    expect(found.shift.flows).toContainEqual({ from: 'no', to: 'yes', members: ['TJK'] });
  });

  test('over a question, from vote to vote', () => {
    const { out } = run(['shifts', 'dprk', '--json']);
    const found = shiftsSchema.parse(JSON.parse(out));
    if (found.kind !== 'lineage') throw new Error(found.kind);
    expect([found.votes.length, found.steps.length]).toEqual([9, 8]);
  });

  test('to a decision without a vote there is none', () => {
    const { code, err } = run(['shifts', 'A/RES/69/188', 'A/RES/80/220']);
    expect(code).toBe(1);
    expect(err).toContain("A/RES/80/220 was taken without a vote: nobody's ballot is known.");
  });

  test('of a member with too few votes there is no change to find', () => {
    const { code, out } = run(['shifts', '--member', 'VEN', '--with', 'USA']);
    expect(code).toBe(0);
    expect(out).toMatch(/too few: no year with 8 votes/);
  });
});

describe('blocs', () => {
  test('are stable or not drawn', () => {
    const { out } = run(['blocs', ...korea, '--needed', '5', '--json']);
    const found = blocsSchema.parse(JSON.parse(out));
    if (found.kind !== 'blocs') throw new Error(found.kind);
    for (const { state, stability } of found.blocs) expect(state === 'stable').toBe(stability >= 0.75);
  });

  test('the same twice, byte for byte', () => {
    const line = ['blocs', ...korea, '--needed', '5', '--json'];
    expect(run(line).out).toBe(run(line).out);
  });

  test('of nothing: too few', () => {
    const { code, out } = run(['blocs', '--years', '1901']);
    expect(code).toBe(1);
    expect(out).toContain('too few: 0 members with at least 10 ballots, 3 needed.');
  });
});

describe('margins', () => {
  test('of one decision among others of the question', () => {
    const { out } = run(['margins', 'A/RES/69/188']);
    expect(out).toContain('116-20-53, a margin of 96');
    expect(out).toContain('3 of 9 votes on dprk-human-rights in this body');
  });

  test('of a question, with committee votes of which only the tally is known', () => {
    const { out } = run(['margins', 'dprk', '--json']);
    const { margins, trend } = marginsSchema.parse(JSON.parse(out));
    expect(margins.map(({ decision }) => decision.id)).toContain('A/C.3/69/L.28/Rev.1');
    expect(trend.kind).toBe('estimate');
  });

  test('a Parquet file alone prints nothing', () => {
    const file = join(folder, 'margins.parquet');
    expect(run(['margins', 'dprk', '--parquet', file]).out).toBe('');
    expect(existsSync(file)).toBe(true);
  });
});
