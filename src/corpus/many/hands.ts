import type { JsMsg } from '@nats-io/jetstream';
import { type Checker, RecordReplaced } from '../checking/checker.ts';
import { isSame, type Versions } from '../checking/versions.ts';
import type { HandedIn } from './hand-in.ts';
import type { Ledger } from './ledger.ts';
import { type Handed, readMessage } from './message.ts';
import { sayEvery } from './queue.ts';
import { rateOf } from './rate.ts';

export interface HandsOptions {
  readonly checker: Checker;
  readonly ledger: Ledger;
  readonly name: string;
  /** So many texts are in hand at most. */
  readonly atOnce: number;
  /** Of a text within this process; the failure is then handed in, and the text goes to the dead letters. */
  readonly tries: number;
  readonly now: () => number;
  readonly tell: (message: string) => void;
}

/** A text begun so often that never came to an end broke every process that had it. */
export const mostBegun = 10;

/** So many answers are handed in together; fewer where nothing else is in hand, or after so many milliseconds. */
const batch = 64;
const batchMilliseconds = 250;

/** The texts that a worker has in hand, from the queue to the ledger. */
export interface Hands {
  readonly take: (message: JsMsg) => void;
  readonly count: () => number;
  /** When half of the hands are free. */
  readonly room: () => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly done: () => number;
  readonly refused: () => Versions | undefined;
  readonly replaced: () => RecordReplaced | undefined;
}

interface Finished extends HandedIn {
  readonly message: JsMsg;
}

/** The texts in hand, and the answers that wait to be handed in. */
export function openHands({ checker, ledger, name, atOnce, tries, now, tell }: HandsOptions): Hands {
  const inHand = new Set<JsMsg>();
  const finished: Finished[] = [];
  const rate = rateOf(now);
  let [done, failed] = [0, 0];
  let refused: Versions | undefined;
  let replaced: RecordReplaced | undefined;
  let large: Promise<unknown> = Promise.resolve();
  let handing: Promise<void> | undefined;
  let wake = (): void => {};
  let enough = (): void => {};
  // The queue gives to others what nobody speaks for.
  const saying = setInterval(() => {
    for (const message of inHand) message.working();
  }, sayEvery);

  const take = (message: JsMsg): void => {
    inHand.add(message);
    void answer(message).catch((error) => {
      inHand.delete(message);
      message.nak(1000);
      if (error instanceof RecordReplaced) replaced = error;
      else tell(`A text was given back (${error instanceof Error ? error.message : error}).`);
      wake();
    });
  };

  async function answer(message: JsMsg): Promise<void> {
    const handed = readMessage(message.data);
    if (!isSame(handed.versions, checker.versions)) {
      refused = handed.versions;
      inHand.delete(message);
      message.nak(5000);
      wake();
      return;
    }
    const begun = message.info.deliveryCount;
    const { hash } = handed.text;
    const said =
      begun > mostBegun
        ? { kind: 'failed' as const, reason: `begun ${begun - 1} times and never finished` }
        : await answerTo(handed);
    if (said.kind === 'failed') tell(`${hash}: ${said.reason}.`);
    finished.push({ hash, answer: said, tries: begun > mostBegun ? begun - 1 : tries, message });
    if (finished.length >= batch || finished.length >= inHand.size) enough();
    handing ??= handOver().catch(giveBack);
  }

  /** A text that went by reference is fetched and checked alone: of all large ones only one is in memory. */
  async function answerTo({ text, body }: Handed) {
    const asText = { ...text, outlet: '' };
    if (body) return checker.answer({ ...asText, bytes: body });
    const mine = large.then(async () => {
      const bytes = (await ledger.bodies([text.hash])).get(text.hash);
      if (!bytes) throw new Error(`The ledger holds no text ${text.hash}.`);
      return checker.answer({ ...asText, bytes });
    });
    large = mine.catch(() => {});
    return mine;
  }

  /** A transaction for each text would take longer than to check it. */
  async function handOver(): Promise<void> {
    while (finished.length > 0) {
      if (finished.length < batch && finished.length < inHand.size) await enoughFinished();
      const now = finished.splice(0, 4 * batch);
      done += now.length;
      failed += now.filter(({ answer: { kind } }) => kind === 'failed').length;
      rate.add(now.length);
      await ledger.handIn(now, checker.versions, { name, done, failed, rate: rate.perSecond() });
      for (const { message } of now) {
        message.ack();
        inHand.delete(message);
      }
      wake();
    }
    handing = undefined;
  }

  const enoughFinished = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, batchMilliseconds);
      enough = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** The ledger is away and this process is to end: others will check what it had in hand. */
  function giveBack(error: unknown): void {
    tell(`${inHand.size} texts were given back (${error instanceof Error ? error.message : error}).`);
    for (const message of inHand) message.nak();
    inHand.clear();
    handing = undefined;
    wake();
  }

  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo())
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
  };

  return {
    take,
    count: () => inHand.size,
    room: () => until(() => inHand.size <= atOnce / 2),
    finish: async () => {
      await until(() => inHand.size === 0);
      await handing;
      clearInterval(saying);
    },
    done: () => done,
    refused: () => refused,
    replaced: () => replaced,
  };
}
