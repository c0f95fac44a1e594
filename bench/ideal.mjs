import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idealPoints, matrixOf, select } from '../dist/analysis/index.js';
import { openRecord } from '../dist/record/index.js';
import { median, report } from './measure.mjs';
import { inFolder } from './published.mjs';

/** @typedef {import('../dist/types/analysis/index.d.ts').Matrix} Matrix */
/** @typedef {import('../dist/types/analysis/index.d.ts').IdealPointsPlaced} Placed */

const peer = fileURLToPath(new URL('peers/ideal_mcmcpack.R', import.meta.url));
/** So many independent draws leave a position uncertain by a twentieth of its standard error. */
const independent = 400;
const draws = 1500;

/**
 * Ideal points over all sessions of the Assembly with intervals, the growth of time with ballots, and one year's votes
 * against R's MCMCpack at the draws that leave its positions as good as still.
 * @param {string} path a full record
 */
export async function benchIdeal(path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const matrix = (/** @type {object} */ query) => {
    const selected = select(opened.record, query);
    if (!selected.ok) throw new Error(selected.problem);
    return matrixOf(opened.record, selected.selection);
  };
  const all = matrix({ bodies: ['GA'] });
  const year = matrix({ bodies: ['GA'], from: '2014-01-01', to: '2014-12-31' });
  opened.record.close();
  const whole = wholeRecord(all);
  growth(all);
  await inFolder(async (folder) => againstMcmc(year, whole, join(folder, 'ballots.csv')));
}

/** @param {Matrix} matrix @param {object} [options] @returns {{ seconds: number, points: Placed }} processor time: the machine may be busy */
function fitted(matrix, options) {
  const begin = process.cpuUsage();
  const points = idealPoints(matrix, options);
  const { user, system } = process.cpuUsage(begin);
  if (points.kind === 'none') throw new Error(points.because.kind);
  return { seconds: (user + system) / 1e6, points };
}

/** @param {Matrix} matrix */
function wholeRecord(matrix) {
  const rounds = Array.from({ length: 3 }, () => fitted(matrix));
  const seconds = median(rounds.map((round) => round.seconds));
  const { points } = /** @type {{ points: Placed }} */ (rounds[0]);
  report('Ideal points over all sessions of the Assembly, one core', {
    ballots: `${points.ballots.toLocaleString('en')} on ${matrix.decisions.length.toLocaleString('en')} votes, ${points.periods.length} sessions`,
    iterations: `${points.convergence.iterations}, ${points.convergence.state}`,
    'with intervals, median (goal 20 s)': `${seconds.toFixed(1)} s`,
    'without the made-up ballots': `${fitted(matrix, { intervals: 'theory' }).seconds.toFixed(1)} s`,
  });
  return { seconds, ballots: points.ballots };
}

/** An eighth, a fourth, half of the votes, and all, evenly taken. @param {Matrix} matrix */
function growth(matrix) {
  const lines = [8, 4, 2, 1].map((part) => {
    const { seconds, points } = fitted(everyNth(matrix, part), { intervals: 'theory' });
    const { iterations } = points.convergence;
    const each = (1e9 * seconds) / points.ballots / iterations;
    return [
      `${8 / part} ×: ${points.ballots.toLocaleString('en')} ballots`,
      `${seconds.toFixed(2)} s, ${iterations} iterations, ${each.toFixed(0)} ns a ballot and iteration`,
    ];
  });
  report('Time grows with ballots', Object.fromEntries(lines));
}

/** @param {Matrix} matrix @param {number} n @returns {Matrix} */
function everyNth(matrix, n) {
  const width = matrix.decisions.length;
  const columns = matrix.decisions.map((_, at) => at).filter((at) => at % n === 0);
  const decisions = columns.flatMap((at) => matrix.decisions[at] ?? []);
  const cells = Uint8Array.from(
    matrix.members.flatMap((_, m) => columns.map((at) => matrix.cells[m * width + at] ?? 0)),
  );
  return { ...matrix, selection: { ...matrix.selection, decisions }, decisions, cells };
}

/** @param {Matrix} matrix @param {{ seconds: number, ballots: number }} whole @param {string} file */
function againstMcmc(matrix, whole, file) {
  if (!havePeer()) return;
  const width = matrix.decisions.length;
  const codes = ['NA', '3', '1', '2', 'NA'];
  const rows = matrix.members.map((code, m) =>
    [code, ...Array.from(matrix.cells.subarray(m * width, (m + 1) * width), (byte) => codes[byte])].join(','),
  );
  writeFileSync(
    file,
    [['member', ...matrix.decisions.map((_, at) => `d${at}`)].join(','), ...rows].join('\n'),
  );
  const { status, stdout, stderr } = spawnSync('Rscript', [peer, file, String(draws)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [figures = '', positions = ''] = stdout.trim().split('\n');
  const [aDraw = 0, worth = 0, ballots = 0] = figures.trim().split(/\s+/).map(Number);
  const needed = Math.ceil((independent * draws) / worth);
  const theirs = needed * aDraw;
  const rounds = Array.from({ length: 5 }, () => fitted(matrix, { time: 'still' }));
  const ours = median(rounds.map(({ seconds }) => seconds));
  const points = rounds[0]?.points.members ?? [];
  const scaled = (theirs * whole.ballots) / ballots;
  report(
    `Votes of 2014 (${ballots.toLocaleString('en')} ballots), one position for each member, against MCMCpack`,
    {
      'correlation of positions': Math.abs(
        correlation(
          points.map(({ mean }) => mean),
          positions.trim().split(/\s+/).map(Number),
        ),
      ).toFixed(4),
      [`MCMCpack, ${draws} draws are worth`]: `${worth.toFixed(0)} independent ones; ${(1000 * aDraw).toFixed(1)} ms a draw`,
      [`draws for an error of 1/20 (${independent})`]: `${needed.toLocaleString('en')}: ${theirs.toFixed(1)} s`,
      'ours, with intervals': `${ours.toFixed(2)} s`,
      'ratio on these votes': `${(theirs / ours).toFixed(0)} ×`,
      'MCMCpack on all ballots (scaled, not run)': `${scaled.toFixed(0)} s; at the customary 10,000 draws ${((aDraw * 10_000 * whole.ballots) / ballots).toFixed(0)} s`,
      'ratio on all ballots (goal 50)': `${(scaled / whole.seconds).toFixed(0)} ×, at 10,000 draws ${((aDraw * 10_000 * whole.ballots) / ballots / whole.seconds).toFixed(0)} ×`,
    },
  );
}

/** Debian's package, installed for this benchmark where it is not there; says so where it cannot be had. */
function havePeer() {
  const there = () => spawnSync('Rscript', ['-e', 'library(MCMCpack)']).status === 0;
  if (there()) return true;
  console.log('\nInstalling r-cran-mcmcpack for this benchmark …');
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'r-cran-mcmcpack']);
  if (there()) return true;
  console.log(
    'MCMCpack is not here and could not be installed (Debian: r-cran-mcmcpack): no comparison with it.',
  );
  return false;
}

/** @param {readonly number[]} a @param {readonly number[]} b */
function correlation(a, b) {
  const mean = (/** @type {readonly number[]} */ list) =>
    list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(a), mean(b)];
  const product = (
    /** @type {readonly number[]} */ one,
    /** @type {number} */ p,
    /** @type {readonly number[]} */ other,
    /** @type {number} */ q,
  ) => one.reduce((sum, each, at) => sum + (each - p) * ((other[at] ?? 0) - q), 0);
  return product(a, x, b, y) / Math.sqrt(product(a, x, a, x) * product(b, y, b, y));
}
