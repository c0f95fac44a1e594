import type { Consumer } from '@nats-io/jetstream';
import { isSame, type Versions } from '../checking/versions.ts';
import { type Hands, type HandsOptions, openHands } from './hands.ts';
import type { Queue } from './queue.ts';

export interface WorkOptions extends HandsOptions {
  readonly queue: Queue;
  /** Nothing more is taken after it; what is in hand is finished and handed in. */
  readonly stop: AbortSignal;
  /** Ends when nothing is open. */
  readonly untilDone: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How work ended; `refused` where the queue asks for another record or other rules than this machine has. */
export type WorkEnded =
  | { readonly kind: 'stopped' | 'done'; readonly done: number }
  | { readonly kind: 'refused'; readonly asked: Versions };

/**
 * Takes texts from the queue, checks them and hands the answers in, until stopped. A text leaves the queue only when its
 * answer is in the ledger, so that a worker may be killed at any moment. Queue and ledger may be away meanwhile.
 */
export async function work(options: WorkOptions): Promise<WorkEnded> {
  const { checker, ledger, queue, stop, untilDone, wait, tell } = options;
  const asked = await ledger.asked();
  if (asked && !isSame(asked, checker.versions)) return { kind: 'refused', asked };
  const hands = openHands(options);
  let away = false;
  while (!stop.aborted && !hands.refused() && !hands.replaced()) {
    try {
      await queue.ensure();
      const consumer = await queue.consumer();
      if (away) tell('The queue is back.');
      away = false;
      const ended = await takeFrom(consumer, hands, options);
      if (ended === 'empty' && untilDone && !(await ledger.hasOpen(checker.versions))) break;
    } catch (error) {
      if (stop.aborted) break;
      if (!away)
        tell(`The queue is out of reach (${error instanceof Error ? error.message : error}); trying again.`);
      away = true;
      await wait(1000);
    }
  }
  await hands.finish();
  const replaced = hands.replaced();
  if (replaced) throw replaced;
  const refused = hands.refused();
  if (refused) return { kind: 'refused', asked: refused };
  return { kind: stop.aborted ? 'stopped' : 'done', done: hands.done() };
}

/** Takes texts as there is room for them; ends when the queue gave none for a second. */
async function takeFrom(
  consumer: Consumer,
  hands: Hands,
  { stop, atOnce }: WorkOptions,
): Promise<'empty' | 'stopped'> {
  while (!stop.aborted && !hands.refused() && !hands.replaced()) {
    await hands.room();
    const free = atOnce - hands.count();
    const messages = await consumer.fetch({ max_messages: free, expires: 1000 });
    let taken = 0;
    for await (const message of messages) {
      taken++;
      hands.take(message);
    }
    if (taken === 0) return 'empty';
  }
  return 'stopped';
}
