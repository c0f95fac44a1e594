import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { countPairs, countPairsFast, matrixOf, pairPlace, planesOf, select } from '../dist/analysis/index.js';
import { openRecord } from '../dist/record/index.js';
import { inTurn, median, report } from './measure.mjs';
import { inFolder } from './published.mjs';

/** What the products give, too. @type {readonly ('shared' | 'same')[]} */
const names = ['shared', 'same'];
const peer = fileURLToPath(new URL('peers/agreement_numpy.py', import.meta.url));

/**
 * Agreement of all pairs over all recorded votes of the Assembly, against the same by matrix products in numpy (float32, BLAS),
 * in turn, on one core each and with as many as numpy takes.
 * @param {string} path a full record
 */
export async function benchAgreement(path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const selected = select(opened.record, { bodies: ['GA'] });
  if (!selected.ok) throw new Error(selected.problem);
  const matrix = matrixOf(opened.record, selected.selection);
  opened.record.close();
  await inFolder(async (folder) => {
    const file = join(folder, 'ballots.bin');
    writeFileSync(file, matrix.cells);
    for (const threads of ['1', undefined]) await against(matrix, file, threads);
  });
}

/** @param {import('../dist/types/analysis/index.d.ts').Matrix} matrix @param {string} file @param {string | undefined} threads */
async function against(matrix, file, threads) {
  const members = matrix.members.length;
  const numpy = openNumpy(file, members, threads);
  const [name, same, shared] = (await numpy.answer()).split('\t');
  if (name === undefined) return;
  const planes = planesOf(matrix, 'left-out');
  const sums = sumsOf(countPairsFast(planes, names), members);
  if (sums.same !== Number(same) || sums.shared !== Number(shared))
    throw new Error(`Other counts: ${JSON.stringify(sums)}, numpy ${same} ${shared}`);
  const { one, other } = await inTurn(
    25,
    async () => ({
      kernel: time(() => countPairsFast(planes, names)),
      bytes: time(() => countPairsFast(planesOf(matrix, 'left-out'), names)),
    }),
    async () => {
      const [products = 0, bytes = 0] = (await numpy.ask()).split('\t').map(Number);
      return { products, bytes };
    },
  );
  numpy.end();
  const plain = median(Array.from({ length: 5 }, () => time(() => countPairs(planes, names))));
  const of = (/** @type {number[]} */ seconds) => median(seconds);
  const kernel = of(one.map((each) => each.kernel));
  const products = of(other.map((each) => each.products));
  const [bytes, theirs] = [of(one.map((each) => each.bytes)), of(other.map((each) => each.bytes))];
  const pairs = (members * (members - 1)) / 2;
  const copy = median(
    Array.from({ length: 15 }, () => time(() => copyRows(planes.bits, members, planes.words))),
  );
  const single = median(Array.from({ length: 25 }, () => time(() => countPairsFast(planes, ['shared']))));
  const double = median(Array.from({ length: 25 }, () => time(() => countPairsFast(planes, names))));
  report(
    `Agreement of all pairs, ${members} members × ${matrix.decisions.length.toLocaleString('en')} votes, against ${name} on ${threads ? 'one core' : 'all cores'}`,
    {
      'kernel of 128-bit vectors': milliseconds(kernel),
      'matrix products, the quicker form': milliseconds(products),
      'times as fast (goal 3)': (products / kernel).toFixed(1),
      'from bytes, both': `${milliseconds(bytes)} and ${milliseconds(theirs)}: ${(theirs / bytes).toFixed(1)} times`,
      'plain TypeScript': milliseconds(plain),
      'copying the rows that it reads': `${milliseconds(copy)}: ${(kernel / copy).toFixed(1)} times that`,
      'of it counting ones (two counts less one, twice)': `${Math.round((200 * (double - single)) / double)} %: popcount sets the rest of the limit`,
      'ballots compared with another': `${((pairs * matrix.decisions.length) / kernel / 1e9).toFixed(0)} a nanosecond`,
    },
  );
}

/** @param {string} file @param {number} members @param {string | undefined} threads */
function openNumpy(file, members, threads) {
  // Set on some machines for older OpenBLAS builds; they slow a current one.
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = process.env;
  const limit = threads ? { OPENBLAS_NUM_THREADS: threads } : {};
  const child = spawn('python3', [peer, file, String(members)], {
    env: { ...env, ...limit },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The peer needs python3 with numpy.');
    return String(value);
  };
  return {
    answer,
    ask: () => {
      child.stdin.write('\n');
      return answer();
    },
    end: () => child.stdin.end(),
  };
}

/** @param {Uint32Array} counts @param {number} members */
function sumsOf(counts, members) {
  let [same, shared] = [0, 0];
  for (let at = 0; at <= 2 * pairPlace(members - 2, members - 1, members); at += 2) {
    shared += counts[at] ?? 0;
    same += counts[at + 1] ?? 0;
  }
  return { same, shared };
}

/** The row of each pair's second member, once for each pair. @param {Uint32Array} bits @param {number} members @param {number} words */
function copyRows(bits, members, words) {
  const row = new Uint32Array(2 * words);
  for (let i = 0; i < members; i++)
    for (let j = i + 1; j < members; j++) row.set(bits.subarray(j * 2 * words, (j + 1) * 2 * words));
  return row;
}

/** @param {() => unknown} run */
function time(run) {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}

const milliseconds = (/** @type {number} */ seconds) => `${(seconds * 1000).toFixed(2)} ms`;
