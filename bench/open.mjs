import { readFileSync, statSync } from 'node:fs';
import { openRecord } from '../dist/record/index.js';
import { median, report } from './measure.mjs';

/** Opening the record and loading all ballots as a matrix, against reading the same number of bytes from the file. */
export async function benchOpen(/** @type {string} */ path) {
  const [ours, bytes] = [[], []].map((list) => /** @type {number[]} */ (list));
  let size = '';
  for (let round = 0; round < 11; round++) {
    let begin = performance.now();
    const opened = openRecord(path);
    if (!opened.ok) throw new Error(opened.problem.found);
    const { members, decisions, cells } = opened.record.matrix();
    ours.push(performance.now() - begin);
    opened.record.close();
    size = `${members.length} members × ${decisions.length.toLocaleString('en')} decisions, ${(cells.length / 1e6).toFixed(1)} MB`;
    begin = performance.now();
    readFileSync(path);
    bytes.push(performance.now() - begin);
  }
  report('Opening the record and loading all ballots as a matrix', {
    matrix: size,
    'open and load, median (goal 150 ms)': `${median(ours).toFixed(0)} ms`,
    [`reading the file's ${(statSync(path).size / 1e6).toFixed(0)} MB, median`]: `${median(bytes).toFixed(0)} ms`,
    ratio: (median(ours) / median(bytes)).toFixed(1),
  });
}
