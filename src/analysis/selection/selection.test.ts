import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { codeOf, matrixOfLetters } from '../rolls.fixture.ts';
import { shippedRecord } from '../shipped-record.fixture.ts';
import { groupRows } from './group-rows.ts';
import { ballotsOf, matrixOf } from './matrix.ts';
import { windowsOf } from './periods.ts';
import { select } from './select.ts';
import type { SelectionQuery } from './selection.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

function selected(query: SelectionQuery) {
  const found = select(record, query);
  if (!found.ok) throw new Error(found.problem);
  return found.selection;
}

const korea = { lineage: 'dprk-human-rights', bodies: ['GA'] } as const;

describe('a selection', () => {
  test('of a lineage in the plenary: nine recorded votes, the rest without one', () => {
    const { decisions, leftOut } = selected(korea);
    expect(decisions.map(({ id }) => id)).toContain('A/RES/69/188');
    expect(decisions.every(({ method }) => method === 'recorded')).toBe(true);
    expect(leftOut.withoutVote).toBeGreaterThan(5);
  });

  test('with decisions taken without a vote counted, in order of date', () => {
    const { decisions, leftOut } = selected({ ...korea, withoutVote: 'counted' });
    expect(leftOut.withoutVote).toBe(0);
    expect(decisions.map(({ heldOn }) => heldOn)).toEqual(decisions.map(({ heldOn }) => heldOn).toSorted());
  });

  test('of divided votes only', () => {
    const { decisions, leftOut } = selected({ ...korea, dividedBelow: 0.82 });
    expect(decisions.map(({ id }) => id)).toContain('A/RES/60/173');
    expect(decisions.map(({ id }) => id)).not.toContain('A/RES/69/188');
    expect(leftOut.undivided).toBeGreaterThan(0);
  });

  test('by id', () => {
    expect(selected({ ids: ['A/RES/69/188'] }).decisions).toHaveLength(1);
  });

  test('may be empty', () => {
    expect(selected({ ...korea, to: '1950-01-01' }).decisions).toEqual([]);
  });

  test.each([
    { query: { dividedBelow: 0 }, problem: /found 0, expected over 0 and up to 1/ },
    { query: { dividedBelow: 80 }, problem: /found 80, expected over 0 and up to 1/ },
    { query: { from: '2015-01-01', to: '2014-01-01' }, problem: /ends on 2014-01-01, before it begins/ },
    { query: { lineage: 'dprk' }, problem: /No lineage "dprk": expected one of dprk-human-rights/ },
    { query: { ids: ['A/RES/1/1'] }, problem: /No decision A\/RES\/1\/1/ },
  ])('of $query cannot be', ({ query, problem }) => {
    expect(select(record, query)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('a matrix', () => {
  test('has the ballots of the rolls', () => {
    const matrix = matrixOf(record, selected({ ids: ['A/RES/69/188'] }));
    expect(matrix.members).toHaveLength(193);
    expect(ballotsOf(matrix, codeOf('CHN'))).toEqual(new Uint8Array([2]));
    expect(ballotsOf(matrix, codeOf('SUN'))).toBeUndefined();
  });

  test('counts a decision without a vote as a yes of all who could vote', () => {
    const matrix = matrixOf(record, selected({ ids: ['A/RES/71/202'], withoutVote: 'counted' }));
    expect(matrix.members).toHaveLength(193);
    expect(matrix.cells.every((byte) => byte === 1)).toBe(true);
  });

  test('in the Human Rights Council by the roll nearest in time', () => {
    const query = { lineage: 'dprk-human-rights', bodies: ['HRC'], withoutVote: 'counted' } as const;
    const matrix = matrixOf(record, selected(query));
    const without = matrix.decisions.findIndex(({ id }) => id === 'A/HRC/RES/25/25') - 1;
    const yes = matrix.members.filter((_, m) => matrix.cells[m * matrix.decisions.length + without] === 1);
    expect(yes.length).toBeLessThanOrEqual(47);
  });

  test('falls into windows of years', () => {
    const windows = windowsOf(matrixOfLetters({ PRK: 'y'.repeat(30) }), 2);
    expect(windows.map(({ years, matrix }) => [years.from, years.to, matrix.decisions.length])).toEqual([
      [2013, 2014, 12],
      [2014, 2015, 24],
      [2015, 2016, 18],
    ]);
  });

  test('knows who was in a group on each day', () => {
    const matrix = matrixOfLetters({ FRA: 'y'.repeat(24), GBR: 'y'.repeat(24) }, 2019);
    const inside = groupRows(matrix, 'EU');
    expect(inside.subarray(0, 24).every((each) => each === 1)).toBe(true);
    expect([...inside.subarray(24)].filter((each) => each === 1)).toHaveLength(13);
  });
});
