import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import { report } from './measure.mjs';
import { program } from './published.mjs';

const seconds = 6;
const atOnce = 4;

/**
 * Requests a second and time to the first byte of a mix of paths, against a server of the same Node that says nothing.
 *
 * @param {{ record: string, title: string, warm: readonly string[], mix: readonly string[] }} measured `warm` is asked
 *   for once before
 */
export async function benchServed({ record, title, warm, mix }) {
  const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--no-log', '--record', record]);
  const address = await new Promise((resolve) =>
    server.stdout.once('data', (/** @type {Buffer} */ line) =>
      resolve(line.toString().trim().replace(/\/$/, '')),
    ),
  );
  for (const path of warm) await first(`${address}${path}`, new Agent());
  const told = await asked(address, mix);
  server.kill();
  const bare = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1');
  await once(bare, 'listening');
  const at = bare.address();
  const peer = await asked(`http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`, ['/']);
  bare.close();
  report(
    `${title}, ${mix.length} in turn, ${atOnce} at once for ${seconds} s (goal of pages: 300 a second, p99 30 ms)`,
    {
      'requests a second': told.each.toFixed(0),
      'first byte, median and p99': `${told.median.toFixed(1)} and ${told.p99.toFixed(1)} ms`,
      'an empty server, requests a second': peer.each.toFixed(0),
      'its first byte, median and p99': `${peer.median.toFixed(1)} and ${peer.p99.toFixed(1)} ms`,
    },
  );
}

/** @param {string} address @param {readonly string[]} paths */
async function asked(address, paths) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  /** @type {number[]} */
  const times = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const one = async () => {
    while (performance.now() < end)
      times.push(await first(`${address}${paths[next++ % paths.length]}`, agent));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  agent.destroy();
  times.sort((a, b) => a - b);
  const part = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { each: times.length / seconds, median: part(0.5), p99: part(0.99) };
}

/** Milliseconds to the first byte; the answer is read to its end. @param {string} url @param {Agent} agent @returns {Promise<number>} */
function first(url, agent) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      const took = performance.now() - from;
      response.resume().on('end', () => resolve(took));
    }).on('error', reject);
  });
}
