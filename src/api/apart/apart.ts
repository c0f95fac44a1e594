import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type KeptAnswer, keptAnswers } from '../answers/kept-answers.ts';
import type { Given, Question, Told } from './messages.ts';

export interface ApartOptions extends Given {
  /** A question that takes longer is given up and its thread ended; another takes its place. */
  readonly seconds: number;
  /** Questions that may wait; more are told to come again. */
  readonly waiting: number;
}

/** Why there is no answer: too many wait, it took too long, or the thread failed. */
export type Unanswered = 'busy' | 'late' | 'failed';

/** Answers what takes seconds in a thread of its own, one question after the other, and keeps the latest answers. */
export interface Apart {
  readonly ask: (question: Question) => Promise<KeptAnswer | Unanswered>;
  /** Ends the thread. Who waits is told that it failed. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: KeptAnswer | Unanswered) => void;
}

/** The thread is started with the first question. */
export function openApart({ seconds, waiting: most, ...given }: ApartOptions): Apart {
  const kept = keptAnswers(mostKept);
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: (Waiting & { readonly timer: NodeJS.Timeout }) | undefined;
  let [isReady, closed] = [false, false];

  function ask(question: Question): Promise<KeptAnswer | Unanswered> {
    const known = kept.find(askedBy(question));
    if (known) return Promise.resolve(known);
    if (closed) return Promise.resolve('failed');
    if (queue.length >= most) return Promise.resolve('busy');
    return new Promise((resolve) => {
      queue.push({ question, resolve });
      worker ??= start();
      next();
    });
  }

  function next(): void {
    if (!worker || !isReady || current) return;
    const waiting = queue.shift();
    if (!waiting) return;
    const known = kept.find(askedBy(waiting.question));
    if (known) {
      waiting.resolve(known);
      next();
      return;
    }
    current = { ...waiting, timer: setTimeout(() => lose('late'), seconds * 1000) };
    worker.postMessage(waiting.question);
  }

  function start(): Worker {
    const started = new Worker(threadFile(), { workerData: given satisfies Given, resourceLimits });
    started.on('message', (told: Told) => {
      if (started === worker) hear(told);
    });
    started.on('error', () => {
      if (started === worker) lose('failed');
    });
    return started;
  }

  function hear(told: Told): void {
    if (told.kind === 'ready') isReady = true;
    else if (current) {
      kept.keep(askedBy(current.question), told.answer);
      end(told.answer);
    }
    next();
  }

  function end(answer: KeptAnswer | Unanswered): void {
    if (!current) return;
    clearTimeout(current.timer);
    current.resolve(answer);
    current = undefined;
  }

  /** A thread that fails before it is ready would fail again: who waits is told. */
  function lose(why: Unanswered): void {
    void worker?.terminate();
    const failedAtOnce = !isReady;
    [worker, isReady] = [undefined, false];
    end(why);
    if (failedAtOnce) for (const { resolve } of queue.splice(0)) resolve('failed');
    if (queue.length === 0) return;
    worker = start();
  }

  async function close(): Promise<void> {
    closed = true;
    end('failed');
    for (const { resolve } of queue.splice(0)) resolve('failed');
    await worker?.terminate();
  }

  return { ask, close };
}

const askedBy = ({ path, accept, today }: Question): string => [path, accept, today].join('\n');

/** In bytes: the largest answer, all ballots as CSV, takes a quarter. */
const mostKept = 200_000_000;
const resourceLimits = { maxOldGenerationSizeMb: 2048 };

/** The built thread lies in `dist/api/apart`; this file in `dist/chunks`, in a folder of `dist`, or in `src`. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('../api/apart/thread.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../../dist/api/apart/thread.js', import.meta.url));
}
