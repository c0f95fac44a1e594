import { readFileSync } from 'node:fs';
import { check, openDocket, readDocument } from '../dist/claims/index.js';
import { openRecord } from '../dist/record/index.js';
import { median, report } from './measure.mjs';

const example = new URL('../examples/2014-11-vote-on-north-korea.md', import.meta.url);

/**
 * Articles of 5 kB checked per second on one core with the record loaded, against the limit that sentence splitting
 * alone (Intl.Segmenter) sets; and the curve of time over length.
 */
export async function benchCheck(/** @type {string} */ path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const docket = openDocket(opened.record);
  const article = textOf(filled(5_000));
  check(article, docket);
  const seconds = median(
    Array.from({ length: 9 }, () => time(() => repeat(60, () => check(article, docket))) / 60),
  );
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const limit = median(
    Array.from({ length: 9 }, () => time(() => repeat(60, () => [...segmenter.segment(article.text)])) / 60),
  );
  report('Checking articles of 5 kB with the record loaded, one core', {
    'articles per second (goal 500)': (1 / seconds).toFixed(0),
    'sentence splitting alone': `${(1 / limit).toFixed(0)} per second`,
    'ratio of time': (seconds / limit).toFixed(1),
  });
  const lengths = [5_000, 50_000, 500_000, 2_000_000];
  const curve = lengths.map((length) => {
    const text = textOf(filled(length));
    return [
      `${(length / 1000).toLocaleString('en')} kB`,
      `${((time(() => check(text, docket)) / (length / 1000)) * 1e6).toFixed(0)} µs per kB`,
    ];
  });
  report('Time over length of text', Object.fromEntries(curve));
  opened.record.close();
}

/** The shipped example, over and over, up to a length in characters. @param {number} length */
function filled(length) {
  const text = readFileSync(example, 'utf8');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** @param {string} text */
function textOf(text) {
  const read = readDocument(new TextEncoder().encode(text), 'bench.txt');
  if (!read.ok) throw new Error(read.problem.found);
  return read.text;
}

/** @param {() => unknown} run */
function time(run) {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}

/** @param {number} times @param {() => unknown} run */
function repeat(times, run) {
  for (let at = 0; at < times; at++) run();
}
