import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ seconds: number, peakMegabytes: number | undefined }} Run */

/**
 * Runs a command to its end and tells wall seconds and peak resident memory (Linux only; undefined elsewhere).
 * Rejects where the command fails.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<Run>}
 */
export function timed(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    let peak;
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let complaint = '';
    child.stderr.on('data', (piece) => {
      complaint += piece;
    });
    const watch = setInterval(() => {
      peak = highWater(child.pid) ?? peak;
    }, 5);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - begin) / 1000;
      if (code === 0) resolve({ seconds, peakMegabytes: peak });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint.slice(0, 500)}`));
    });
  });
}

/** @param {number | undefined} pid */
function highWater(pid) {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 ? high : (low + high) / 2;
}

/**
 * Runs two things in turn, A B A B …, after one round that is not counted: what slows the machine slows both.
 * @template T @param {number} rounds @param {() => Promise<T>} one @param {() => Promise<T>} other
 * @returns {Promise<{ one: T[], other: T[] }>}
 */
export async function inTurn(rounds, one, other) {
  await one();
  await other();
  const results = { one: /** @type {T[]} */ ([]), other: /** @type {T[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    results.one.push(await one());
    results.other.push(await other());
  }
  return results;
}

/** @param {string} title @param {Readonly<Record<string, string>>} figures */
export function report(title, figures) {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(34)} ${value}`);
}
