import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type MemberCode, memberFromCow, memberFromSource } from '../../members/index.ts';
import { openRecord } from '../../record/index.ts';
import { importRecord } from '../../sources/index.ts';
import { matrixOf } from '../selection/matrix.ts';
import { select } from '../selection/select.ts';
import type { IdealBallots } from './ballots.ts';
import { fitIdeal, type PlacedFit } from './fit-ideal.ts';
import { idealPoints } from './ideal-points.ts';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const here = existsSync(`${shared}idealpoints`);
if (!here) console.log('Skipped: the published ideal points are not beside the checkout (../shared/data).');

/** Rows of a published file, without its header; no value in the columns used here has a line break. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const bytes = readFileSync(shared + path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('latin1') : bytes.toString('latin1');
  const cells = /"((?:[^"]|"")*)"|([^,]+)|(?<=,|^)(?=,|$)/g;
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => [...line.matchAll(cells)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
}

const dayOf = (session: number): string => `${1945 + session}-12-01`;

/** The ballots that the published estimates were made of, with the pairs of resolutions that bridge the sessions. */
function published(issue?: string): IdealBallots {
  const issues = rowsOf('unvotes/ga_roll_call_issues.csv.gz');
  const wanted = issue && new Set(issues.filter((row) => row[1] === issue).map(([rcid]) => rcid));
  const same = new Map<string, string>();
  for (const [, one = '', other = ''] of rowsOf('idealpoints/matches.csv')) {
    const question = same.get(one) ?? one;
    same.set(one, question);
    same.set(other, question);
  }
  const decisions = rowsOf('unvotes/ga_roll_calls.csv.gz')
    .filter(([rcid = '']) => /^\d/.test(rcid) && (!wanted || wanted.has(rcid)))
    .map(([id = '', session]) => ({ id, period: Number(session), question: same.get(id) }));
  const columns = new Map(decisions.map(({ id, period }, at) => [id, { at, period }]));
  const rows = new Map<MemberCode, Uint8Array>();
  const bytes: { readonly [vote: string]: number } = { yes: 1, no: 2, abstain: 3 };
  for (const [rcid = '', country = '', , vote = ''] of rowsOf('unvotes/ga_votes.csv.gz')) {
    const column = columns.get(rcid);
    const name = Buffer.from(country, 'latin1').toString('utf8');
    const member = column && memberFromSource(name, dayOf(column.period));
    if (!column || !member) continue;
    const row = rows.get(member) ?? new Uint8Array(decisions.length);
    rows.set(member, row);
    row[column.at] = bytes[vote] ?? 0;
  }
  const cells = new Uint8Array(rows.size * decisions.length);
  for (const [at, row] of [...rows.values()].entries()) cells.set(row, at * decisions.length);
  return { members: [...rows.keys()], decisions, cells };
}

/** Correlations of a fit with published estimates over the members of each session, the lowest first. */
function correlations(fit: Pick<PlacedFit, 'members'>, file: string): readonly number[] {
  const ours = new Map(fit.members.map(({ member, period, mean }) => [`${member} ${period}`, mean]));
  const pairs = new Map<number, [number, number][]>();
  for (const [, ccode, session, , point] of rowsOf(file)) {
    const member = memberFromCow(Number(ccode), dayOf(Number(session)));
    const mean = ours.get(`${member} ${session}`);
    if (mean === undefined) continue;
    pairs.set(Number(session), [...(pairs.get(Number(session)) ?? []), [mean, Number(point)]]);
  }
  return [...pairs.values()].map(correlation).sort((a, b) => a - b);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xx += (a - x) ** 2;
    xy += (a - x) * (b - y);
    yy += (b - y) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

test.skipIf(!here).each([
  {
    name: 'all votes',
    issue: undefined,
    file: 'idealpoints/IdealpointestimatesAll_Apr2020.csv.gz',
    goal: 0.97,
    sessions: 73,
  },
  {
    name: 'human rights',
    issue: 'hr',
    file: 'idealpoints/IdealpointestimatesHumanRights_Apr2020.csv.gz',
    goal: 0.95,
    sessions: 50,
  },
])(
  '$name: the median over sessions of the correlation with the published estimates is $goal or more',
  ({ name, issue, file, goal, sessions }) => {
    const fit = fitIdeal(published(issue), { intervals: 'theory' });
    if (fit.kind === 'none') throw new Error(fit.because.kind);
    const found = correlations(fit, file);
    const median = found[found.length >> 1] ?? 0;
    const { state, iterations } = fit.convergence;
    console.log(
      `${name}: ${found.length} sessions, ${fit.ballots} ballots, median ${median.toFixed(4)}, lowest ${found[0]?.toFixed(3)}; ${state} after ${iterations} iterations`,
    );
    expect(state).toBe('converged');
    expect(found).toHaveLength(sessions);
    expect(median).toBeGreaterThanOrEqual(goal);
  },
);

test.skipIf(!here)(
  'on the record made of the Digital Library, other ballots and bridges found by title, the median is 0.95 or more',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-ideal-'));
    try {
      const into = join(folder, 'record.sqlite');
      const files = [`${shared}undl/ga_voting_official_layout.csv.gz`];
      const imported = await importRecord({ files, into, today: '2026-11-25' });
      const opened = openRecord(into);
      if (!imported.ok || !opened.ok) throw new Error('The record could not be made.');
      const selected = select(opened.record, { bodies: ['GA'] });
      if (!selected.ok) throw new Error(selected.problem);
      const points = idealPoints(matrixOf(opened.record, selected.selection), { intervals: 'theory' });
      opened.record.close();
      if (points.kind === 'none') throw new Error(points.because.kind);
      const found = correlations(points, 'idealpoints/IdealpointestimatesAll_Apr2020.csv.gz');
      const median = found[found.length >> 1] ?? 0;
      console.log(
        `record: ${found.length} sessions, ${points.ballots} ballots, ${points.bridged} bridged, median ${median.toFixed(4)}, lowest ${found[0]?.toFixed(3)}`,
      );
      expect(points.convergence.state).toBe('converged');
      expect(median).toBeGreaterThanOrEqual(0.95);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
