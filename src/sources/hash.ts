import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What a thread of its own runs: hashing 344 MB takes most of a second, in which the rows can be read. */
const hashing = `
const { createHash } = require('node:crypto');
const { openSync, readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const file = openSync(workerData, 'r');
const hash = createHash('sha256');
const piece = Buffer.alloc(1 << 18);
for (let read; (read = readSync(file, piece)) > 0; ) hash.update(piece.subarray(0, read));
parentPort.postMessage(hash.digest('hex'));
`;

/** Above this many bytes a thread pays for itself. */
const worthAThread = 16_000_000;

/** SHA-256 of a file's bytes, in hexadecimal. Rejects where the file cannot be read. */
export function hashFile(path: string, bytes: number): Promise<string> {
  return bytes > worthAThread ? hashApart(path) : hashHere(path);
}

async function hashHere(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

function hashApart(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(hashing, {
      eval: true,
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
