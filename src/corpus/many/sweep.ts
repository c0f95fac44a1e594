import { nameToRead } from '../texts/text.ts';
import type { Ledger, OpenText } from './ledger.ts';
import { inlineBytes, messageOf } from './message.ts';
import { mostMessages, type Queue } from './queue.ts';

/** What one pass of the sweep did. */
export interface Swept {
  readonly put: number;
  /** Of the texts that the queue should have had and had not. */
  readonly lost: number;
  readonly hasOpen: boolean;
}

/** So many texts go into the queue at once. */
const batch = 1000;

/** A pass puts no more bytes than this into memory. */
const mostBytes = 32_000_000;

/**
 * Puts open texts that are not in the queue into it, as far as it has room: new ones as well as those that it lost. A text
 * is lost where it was put into another stream than there is (the broker was wiped), or where the stream is empty and it
 * has no result. Undefined where another sweep is at work, or nothing was ever asked for.
 */
export async function sweepOnce(ledger: Ledger, queue: Queue): Promise<Swept | undefined> {
  const versions = await ledger.asked();
  if (!versions) return undefined;
  let swept: Swept | undefined;
  await ledger.alone(async () => {
    const { stream, messages } = await queue.ensure();
    const missed = messages === 0 ? await ledger.lost(versions, stream) : 0;
    const room = Math.min(batch, mostMessages - messages);
    const texts = room > 0 ? withinBytes(await ledger.unpublished(versions, stream, room)) : [];
    const short = texts.filter(({ bytes }) => bytes <= inlineBytes);
    const bodies =
      short.length > 0 ? await ledger.bodies(short.map(({ hash }) => hash)) : new Map<string, Uint8Array>();
    await Promise.all(
      texts.map(({ hash, place, bytes, date, mediaType, encoding }) => {
        const text = { hash, place: nameToRead(place), bytes, date, mediaType, encoding };
        const id = `${hash}.${versions.record}.${versions.rules}`;
        return queue.put(id, messageOf({ text, versions, body: bodies.get(hash) }));
      }),
    );
    if (texts.length > 0) await ledger.published(texts, stream);
    const lost = missed + texts.filter(({ wasLost }) => wasLost).length;
    swept = { put: texts.length, lost, hasOpen: texts.length > 0 || (await ledger.hasOpen(versions)) };
  });
  return swept;
}

function withinBytes(texts: readonly OpenText[]): readonly OpenText[] {
  let sum = 0;
  return texts.filter(({ bytes }) => {
    sum += Math.min(bytes, inlineBytes);
    return sum <= mostBytes;
  });
}

export interface SweepOptions {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly stop: AbortSignal;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly tell: (message: string) => void;
  /** Ends when nothing is open. */
  readonly untilDone: boolean;
  readonly passed?: ((swept: Swept) => Promise<void> | void) | undefined;
}

/** Sweeps until stopped: at once while there is something to put, else every second. The broker may be away meanwhile. */
export async function sweep({
  ledger,
  queue,
  stop,
  wait,
  tell,
  untilDone,
  passed,
}: SweepOptions): Promise<void> {
  let away = false;
  while (!stop.aborted) {
    try {
      const swept = await sweepOnce(ledger, queue);
      if (away) tell('The queue is back.');
      away = false;
      if (swept?.lost) tell(`${swept.lost} texts were lost from the queue and go into it again.`);
      if (swept) await passed?.(swept);
      if (untilDone && swept?.hasOpen === false) return;
      if (!swept || swept.put === 0) await wait(1000);
    } catch (error) {
      if (stop.aborted) return;
      if (!away)
        tell(`The queue is out of reach (${error instanceof Error ? error.message : error}); trying again.`);
      away = true;
      await wait(1000);
    }
  }
}
