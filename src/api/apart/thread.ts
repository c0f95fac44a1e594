import { parentPort, workerData } from 'node:worker_threads';
import { Hono } from 'hono';
import { openRecord } from '../../record/index.ts';
import { api } from '../api.ts';
import { apiPath } from '../api-path.ts';
import type { Given, Question, Told } from './messages.ts';

/** The API in a thread of its own, which can be ended: answers one question after the other. */
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread only.');
const { record: path, version, program } = workerData as Given;
const opened = openRecord(path);
if (!opened.ok)
  throw new Error(`${path}: found ${opened.problem.found}, expected ${opened.problem.expected}.`);
const about = opened.record.about();
if (about.version !== version) throw new Error(`${path}: found another record than was opened first.`);

let day = '';
const app = new Hono().route(
  apiPath,
  api({ record: opened.record, about, cases: [], today: () => day, version: program, origin: '' }),
);

port.on('message', async ({ path, accept, today }: Question) => {
  day = today;
  const response = await app.request(path, { headers: { accept } });
  const body = await response.arrayBuffer();
  const told: Told = {
    kind: 'answer',
    answer: { status: response.status, headers: [...response.headers], body },
  };
  port.postMessage(told, [body]);
});
port.postMessage({ kind: 'ready' } satisfies Told);
