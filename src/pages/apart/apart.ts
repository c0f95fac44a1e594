import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { IsoDate, OpenRecord } from '../../record/index.ts';
import type { Site } from '../site.ts';
import { type Forecasts, forecastsIn } from './forecasts.ts';
import { type Positions, positionsIn } from './positions.ts';

/** A result that takes seconds: it is there, it is being reckoned, or the thread that reckoned it failed. */
export type Reckoned<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'failed' };

/** What is reckoned once for a record, apart from the thread that answers requests. */
export interface Apart {
  readonly positions: Reckoned<Positions>;
  readonly forecasts: Reckoned<Forecasts>;
}

/** What a thread tells, in the order in which it has it. */
export type Told =
  | { readonly kind: 'positions'; readonly value: Positions }
  | { readonly kind: 'forecasts'; readonly value: Forecasts };

/** What a thread is given. */
export interface ApartJob {
  readonly record: string;
  /** The record's version: a file that was swapped since is another record, and nothing is told of it. */
  readonly version: string;
  readonly today: IsoDate;
}

type ApartSite = Pick<Site, 'record' | 'about' | 'today'>;

/** Fewer decisions than this take milliseconds and are reckoned at once. */
const manyDecisions = 1000;

const begun = new WeakMap<OpenRecord, Apart>();

/**
 * What is known of a record's long results now. The first call begins them: in a thread of its own for a large record, at
 * once for a small one. They are kept as long as the record is.
 */
export function apart({ record, about: { decisions, version }, today }: ApartSite): Apart {
  const known = begun.get(record);
  if (known) return known;
  const day = today();
  const file = threadFile();
  if (decisions >= manyDecisions && file) {
    begin(record, file, { record: record.path, version, today: day });
    return begun.get(record) ?? underWay;
  }
  const value: Apart = {
    positions: { kind: 'ready', value: positionsIn(record) },
    forecasts: { kind: 'ready', value: forecastsIn(record, day) },
  };
  begun.set(record, value);
  return value;
}

const underWay: Apart = { positions: { kind: 'under-way' }, forecasts: { kind: 'under-way' } };

function begin(record: OpenRecord, file: string, job: ApartJob): void {
  begun.set(record, underWay);
  const worker = new Worker(file, { workerData: job });
  const now = (): Apart => begun.get(record) ?? underWay;
  worker.on('message', (told: Told) => {
    const { kind } = told;
    begun.set(record, { ...now(), [kind]: { kind: 'ready', value: told.value } });
  });
  const end = (): void => {
    const failed = <T>(each: Reckoned<T>): Reckoned<T> =>
      each.kind === 'under-way' ? { kind: 'failed' } : each;
    begun.set(record, { positions: failed(now().positions), forecasts: failed(now().forecasts) });
  };
  worker.on('error', end);
  worker.on('exit', end);
  // Nobody waits for it to end the program.
  worker.unref();
}

/** The built thread lies in `dist/pages/apart`; this file in `dist/chunks` or in a folder of `dist`. Undefined from source. */
function threadFile(): string | undefined {
  const beside = fileURLToPath(new URL('../pages/apart/thread.js', import.meta.url));
  return existsSync(beside) ? beside : undefined;
}
