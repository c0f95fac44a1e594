import { parentPort, workerData } from 'node:worker_threads';
import { openRecord } from '../../record/index.ts';
import type { ApartJob, Told } from './apart.ts';
import { forecastsIn } from './forecasts.ts';
import { positionsIn } from './positions.ts';

/** Reckons what takes seconds for one record, tells each result as it is there, and ends. */
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread only.');
const tell = (told: Told): void => port.postMessage(told);

const { record: path, version, today } = workerData as ApartJob;
const opened = openRecord(path);
if (opened.ok && opened.record.about().version === version) {
  tell({ kind: 'positions', value: positionsIn(opened.record) });
  tell({ kind: 'forecasts', value: forecastsIn(opened.record, today) });
}
if (opened.ok) opened.record.close();
