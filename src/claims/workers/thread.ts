import { parentPort, workerData } from 'node:worker_threads';
import { openRecord } from '../../record/index.ts';
import { check } from '../check.ts';
import { type Docket, openDocket } from '../docket/docket.ts';
import { readAnyDocument } from '../document/read.ts';
import type { Asked, CheckAnswer, CheckJob, Told } from './messages.ts';

/** One thread of a pool: opens the record that `workerData` names, then answers one job after the other. */
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread only.');
const tell = (told: Told): void => port.postMessage(told);

const path = String(Reflect.get(Object(workerData), 'record'));
const opened = openRecord(path);
if (opened.ok) {
  const docket = openDocket(opened.record);
  port.on('message', async ({ job }: Asked) => tell({ kind: 'answer', answer: await answer(job, docket) }));
  tell({ kind: 'ready', version: docket.version });
} else tell({ kind: 'refused', problem: { file: path, ...opened.problem } });

async function answer({ bytes, name, explain, ...said }: CheckJob, docket: Docket): Promise<CheckAnswer> {
  const read = await readAnyDocument(bytes, name, said);
  if (!read.ok) return read;
  return { ok: true, text: read.text.text, checked: check(read.text, docket, { explain }) };
}
