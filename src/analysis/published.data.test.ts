import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { importRecord } from '../sources/index.ts';
import { agreementOf } from './agreement/agreement.ts';
import { countPairsFast } from './agreement/kernel.ts';
import { countNames, countPairs } from './agreement/pair-counts.ts';
import { planesOf } from './agreement/planes.ts';
import { codeOf } from './rolls.fixture.ts';
import { type Matrix, matrixOf } from './selection/matrix.ts';
import { select } from './selection/select.ts';
import type { SelectionQuery } from './selection/selection.ts';
import { alignmentsOf } from './shifts/alignment.ts';
import { changePoints, usualChangeRule } from './shifts/change-points.ts';
import { chanceScore, changeScore } from './shifts/change-score.ts';
import { knownChanges } from './shifts/known-changes.ts';
import { permanentReferences } from './shifts/references.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const present = existsSync(data);
if (!present) console.warn('../shared/data is absent: published figures are not reproduced.');

describe.skipIf(!present)('over the recorded votes of the Assembly, 1946 to 2025', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-published-'));
  let record: OpenRecord;
  beforeAll(async () => {
    const academic = ['ga_roll_calls', 'ga_votes', 'ga_roll_call_issues'].map((part) => `unvotes/${part}`);
    const files = ['undl/ga_voting_official_layout', ...academic].map((part) => `${data}${part}.csv.gz`);
    const into = join(folder, 'record.sqlite');
    const imported = await importRecord({ files, into, today: '2026-11-25' });
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems[0]));
    const opened = openRecord(into);
    if (!opened.ok) throw new Error(opened.problem.found);
    record = opened.record;
  });
  afterAll(() => {
    record.close();
    rmSync(folder, { recursive: true });
  });

  function matrixFor(query: SelectionQuery): Matrix {
    const selected = select(record, { bodies: ['GA'], ...query });
    if (!selected.ok) throw new Error(selected.problem);
    return matrixOf(record, selected.selection);
  }

  // "Voting Practices in the United Nations", annual reports of the United States Department of State: identical votes as a
  // share of identical and opposite ones, over all members. The figures are general knowledge.
  test.each([
    { year: 2005, coincidence: 25.0 },
    { year: 2006, coincidence: 23.6 },
    { year: 2007, coincidence: 18.3 },
    { year: 2008, coincidence: 25.6 },
    { year: 2009, coincidence: 39.0 },
    { year: 2010, coincidence: 41.6 },
    { year: 2011, coincidence: 51.5 },
    { year: 2016, coincidence: 54.8 },
  ])(
    'in $year the members voted with the United States in $coincidence % of cases',
    ({ year, coincidence }) => {
      const matrix = matrixFor({ from: `${year}-01-01`, to: `${year}-12-31` });
      const rule = { index: 'yes-no', absent: 'left-out', needed: 1 } as const;
      const usa = codeOf('USA');
      const tables = matrix.members
        .filter((code) => code !== usa)
        .map((code) => agreementOf(matrix, [usa, code], rule).table);
      const total = (...places: readonly number[]): number =>
        tables.reduce((sum, table) => sum + places.reduce((own, place) => own + (table[place] ?? 0), 0), 0);
      const percent = (100 * total(0, 8)) / total(0, 8, 2, 6);
      expect(Math.abs(percent - coincidence)).toBeLessThan(1.5);
    },
  );

  test('all pairs by vectors are all pairs by plain arithmetic', () => {
    const planes = planesOf(matrixFor({}), 'left-out');
    expect(countPairsFast(planes, countNames)).toEqual(countPairs(planes, countNames));
  });

  test('changes found meet known ones better than chance, and than a published rival (F1 0.29)', () => {
    const alignments = alignmentsOf(matrixFor({}), permanentReferences());
    const known = knownChanges();
    const members = [...new Set(known.map(({ member }) => member))].flatMap((member) => {
      const series = alignments.get(member) ?? [];
      const [from, to] = [series[0]?.year, series.at(-1)?.year];
      if (from === undefined || to === undefined) return [];
      const years = known.filter((each) => each.member === member).map(({ on }) => Number(on.slice(0, 4)));
      const found = changePoints(series, usualChangeRule).map(({ year }) => year);
      return [{ member, known: years.filter((year) => year >= from && year <= to), found, from, to }];
    });
    const score = changeScore(members, 5);
    expect(score.f1).toBeGreaterThan(0.45);
    expect(score.f1).toBeGreaterThan(2 * chanceScore(members, 5, { draws: 200, seed: 1 }).f1);
  });
});
