import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OpenRecord } from '../../record/index.ts';
import type { Site } from '../site.ts';
import { type Job, jobsOver, keyOf, type Results, type Told } from './jobs.ts';

/** A result that takes seconds: it is there, it is being reckoned, or the thread that reckoned it failed. */
export type Reckoned<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'failed' };

/** What a thread is given. */
export interface ThreadOf {
  readonly record: string;
  /** The record's version: a file that was swapped since is another record, and nothing is told of it. */
  readonly version: string;
}

type ApartSite = Pick<Site, 'record' | 'about' | 'pool'>;
type Known = { readonly [Kind in Job['kind']]: Map<string, Reckoned<Results[Kind]>> };

/** What is known of one record, and the thread that is at work for it. */
interface Desk {
  readonly known: Known;
  readonly waiting: Set<string>;
  worker?: Worker | undefined;
}

/** Fewer decisions than this take milliseconds and are reckoned at once. */
const manyDecisions = 1000;
/** So many results of a kind are kept, and so many jobs wait; who asks for more looks again later. */
const mostKept = 60;
const mostWaiting = 12;

const desks = new WeakMap<OpenRecord, Desk>();

/**
 * What is known of a job's result now. The first call begins it: in a thread apart from the one that answers requests, one
 * job after the other; at once for a small record, and for a published site, whose pages are made only once. Results are kept
 * as long as the record is.
 */
export function apart<Kind extends Job['kind']>(
  site: ApartSite,
  job: Extract<Job, { kind: Kind }> & { readonly kind: Kind },
): Reckoned<Results[Kind]> {
  const desk = desks.get(site.record) ?? emptyDesk();
  desks.set(site.record, desk);
  const key = keyOf(job);
  const known = desk.known[job.kind].get(key);
  if (known) return known;
  const file = site.pool ? threadFile() : undefined;
  if (site.about.decisions < manyDecisions || !file) enter(desk, jobsOver(site.record)(job));
  else ask(site, desk, { file, job });
  return desk.known[job.kind].get(key) ?? { kind: 'under-way' };
}

const emptyDesk = (): Desk => ({
  known: { positions: new Map(), blocs: new Map(), council: new Map(), 'next-vote': new Map() },
  waiting: new Set(),
});

function enter({ known }: Desk, told: Told): void {
  switch (told.kind) {
    case 'positions':
      keep(known.positions, told.key, told.value);
      break;
    case 'blocs':
      keep(known.blocs, told.key, told.value);
      break;
    case 'council':
      keep(known.council, told.key, told.value);
      break;
    case 'next-vote':
      keep(known['next-vote'], told.key, told.value);
      break;
  }
}

function keep<T>(results: Map<string, Reckoned<T>>, key: string, value: T): void {
  results.set(key, { kind: 'ready', value });
  const [oldest] = results.keys();
  if (results.size > mostKept && oldest !== undefined) results.delete(oldest);
}

function ask(
  { record, about: { version } }: ApartSite,
  desk: Desk,
  { file, job }: { readonly file: string; readonly job: Job },
): void {
  const key = keyOf(job);
  if (desk.waiting.has(key) || desk.waiting.size >= mostWaiting) return;
  desk.waiting.add(key);
  desk.worker ??= begun(desk, new Worker(file, { workerData: { record: record.path, version } }));
  desk.worker.postMessage(job);
}

/** A thread that enters what it tells, and ends when nothing waits. */
function begun(desk: Desk, worker: Worker): Worker {
  worker.on('message', (told: Told) => {
    enter(desk, told);
    desk.waiting.delete(told.key);
    if (desk.waiting.size > 0 || desk.worker !== worker) return;
    desk.worker = undefined;
    worker.terminate();
  });
  const end = (): void => {
    if (desk.worker !== worker) return;
    desk.worker = undefined;
    const failed: Reckoned<never> = { kind: 'failed' };
    for (const key of desk.waiting) {
      const { kind }: Job = JSON.parse(key);
      desk.known[kind].set(key, failed);
    }
    desk.waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', end);
  // Nobody waits for it to end the program.
  worker.unref();
  return worker;
}

/** The built thread lies in `dist/pages/apart`; this file in `dist/chunks` or in a folder of `dist`. Undefined from source. */
function threadFile(): string | undefined {
  const beside = fileURLToPath(new URL('../pages/apart/thread.js', import.meta.url));
  return existsSync(beside) ? beside : undefined;
}
