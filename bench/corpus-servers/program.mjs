// The built program, copied: a build that takes its place meanwhile would be another version of the rules.
import { spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder @param {NodeJS.ProcessEnv} [environment] */
export function copyProgram(folder, environment = {}) {
  for (const part of ['dist', 'data', 'package.json'])
    cpSync(join(root, part), join(folder, 'program', part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'program', 'node_modules'));
  const main = join(folder, 'program', 'dist', 'cli', 'main.js');
  const env = { ...process.env, ...environment };
  /** @param {readonly string[]} line */
  const start = (line) =>
    spawn(process.execPath, [main, ...line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @param {readonly string[]} line @returns {Promise<{ out: string, err: string, seconds: number }>} */
  const run = (line) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const child = start(line);
      let [out, err] = ['', ''];
      child.stdout.on('data', (piece) => (out += piece));
      child.stderr.on('data', (piece) => (err += piece));
      child.on('close', (code) => {
        const seconds = (performance.now() - began) / 1000;
        if (code === 0) resolve({ out, err, seconds });
        else reject(new Error(`${line.join(' ')} ended with ${code}: ${err.slice(0, 500)}`));
      });
    });
  return { start, run, record: join(folder, 'program', 'dist', 'record.sqlite') };
}
