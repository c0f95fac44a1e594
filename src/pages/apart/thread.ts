import { parentPort, workerData } from 'node:worker_threads';
import { openRecord } from '../../record/index.ts';
import type { ThreadOf } from './apart.ts';
import { type Job, jobsOver } from './jobs.ts';

/** Reckons what takes seconds for one record, one job after the other, until it is ended. */
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread only.');

const { record: path, version }: ThreadOf = workerData;
const opened = openRecord(path);
if (!opened.ok) throw new Error(`The record at ${path} can no longer be read.`);
if (opened.record.about().version !== version) throw new Error(`The record at ${path} was replaced.`);
const answer = jobsOver(opened.record);
port.on('message', (job: Job) => port.postMessage(answer(job)));
