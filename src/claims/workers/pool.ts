import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../record/index.ts';
import type { CheckAnswer, CheckJob, Told } from './messages.ts';

export interface PoolOptions {
  /** Path of the record that every thread opens. */
  readonly record: string;
  /** At least 1. */
  readonly threads: number;
  /** A job that takes longer is given up and its thread ended; another takes its place. */
  readonly seconds: number;
}

/** Checks files in threads that can be ended, so that no text can hold up the one who asks. */
export interface CheckPool {
  /** Waits for a free thread; answers in the order in which jobs end. */
  readonly check: (job: CheckJob) => Promise<CheckAnswer>;
  /** Jobs that wait for a thread. */
  readonly waiting: () => number;
  /** Ends the threads. Jobs under way or waiting get a problem for an answer. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: CheckJob;
  readonly resolve: (answer: CheckAnswer) => void;
}

interface Thread {
  readonly worker: Worker;
  current: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | undefined;
  isReady: boolean;
}

/** Threads are started with the first jobs, and no more than there are jobs for. */
export function openCheckPool({ record, threads, seconds }: PoolOptions): CheckPool {
  const running = new Set<Thread>();
  const queue: Waiting[] = [];
  let closed = false;

  const check = (job: CheckJob): Promise<CheckAnswer> =>
    new Promise((resolve) => {
      if (closed) resolve(refusal(job, 'a checker that is being shut down', 'to be asked before'));
      else queue.push({ job, resolve });
      next();
    });

  function next(): void {
    const free = [...running].find(({ current, isReady }) => isReady && !current);
    const starting = [...running].filter(({ isReady }) => !isReady).length;
    if (queue.length > starting && !free && running.size < threads && !closed) start();
    const waiting = free && queue.shift();
    if (!waiting) return;
    const timer = setTimeout(() => giveUp(free), seconds * 1000);
    free.current = { waiting, timer };
    free.worker.postMessage({ job: waiting.job });
    next();
  }

  function start(): void {
    const worker = new Worker(threadFile(), { workerData: { record }, resourceLimits });
    const thread: Thread = { worker, current: undefined, isReady: false };
    running.add(thread);
    worker.on('message', (told: Told) => hear(thread, told));
    worker.on('error', (error) => lose(thread, `a failure of the checker (${error.message})`));
  }

  function hear(thread: Thread, told: Told): void {
    if (told.kind === 'refused') refuseAll(thread, told.problem);
    else if (told.kind === 'answer') end(thread, told.answer);
    else thread.isReady = true;
    next();
  }

  function end(thread: Thread, answer: CheckAnswer): void {
    if (!thread.current) return;
    clearTimeout(thread.current.timer);
    thread.current.waiting.resolve(answer);
    thread.current = undefined;
  }

  const giveUp = (thread: Thread): void =>
    lose(thread, `a text that is not checked after ${seconds} seconds`, { late: true });

  function lose(thread: Thread, found: string, how: { readonly late?: true } = {}): void {
    running.delete(thread);
    const { current } = thread;
    if (current)
      end(thread, { ...refusal(current.waiting.job, found, 'a text that is. Cut it into parts'), ...how });
    void thread.worker.terminate();
    next();
  }

  /** The record cannot be opened: no other thread would fare better. */
  function refuseAll(thread: Thread, problem: Problem): void {
    running.delete(thread);
    void thread.worker.terminate();
    for (const { resolve } of queue.splice(0)) resolve({ ok: false, problem });
  }

  async function close(): Promise<void> {
    closed = true;
    const ending = [...running];
    running.clear();
    for (const { job, resolve } of queue.splice(0))
      resolve(refusal(job, 'a checker that is being shut down', 'to be asked before'));
    for (const thread of ending)
      if (thread.current)
        end(
          thread,
          refusal(thread.current.waiting.job, 'a checker that is being shut down', 'to be asked before'),
        );
    await Promise.all(ending.map(({ worker }) => worker.terminate()));
  }

  return { check, waiting: () => queue.length, close };
}

const refusal = ({ name }: CheckJob, found: string, expected: string): CheckAnswer => ({
  ok: false,
  problem: { file: name, found, expected },
});

/** A text of ten megabytes takes about half of it. */
const resourceLimits = { maxOldGenerationSizeMb: 2048 };

/** The built thread lies in `dist/claims/workers`; this file in `dist/chunks`, in a folder of `dist`, or in `src`. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('../claims/workers/thread.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../../dist/claims/workers/thread.js', import.meta.url));
}
