import type { Versions } from '../checking/versions.ts';
import type { OpenText } from './ledger.ts';

/** A longer text goes by reference: its message names it, and the worker takes it from the ledger. */
export const inlineBytes = 128_000;

/** What a worker is handed: which text, for which versions, and the text itself where it is short. */
export interface Handed {
  readonly text: Omit<OpenText, 'n' | 'wasLost'>;
  readonly versions: Versions;
  readonly body?: Uint8Array | undefined;
}

/** A line of JSON, and the text behind it. */
export function messageOf({ text, versions, body }: Handed): Uint8Array {
  const head = JSON.stringify({ ...text, versions, inline: body !== undefined });
  return Buffer.concat([Buffer.from(`${head}\n`), body ?? new Uint8Array()]);
}

/** Reads what `messageOf` wrote; throws on anything else, which only a program of another version can have sent. */
export function readMessage(data: Uint8Array): Handed {
  const end = data.indexOf(10);
  const { versions, inline, ...text } = JSON.parse(Buffer.from(data.subarray(0, end)).toString());
  if (typeof text.hash !== 'string' || typeof versions?.record !== 'string')
    throw new Error('A message in the queue is none of this program.');
  return { text, versions, body: inline ? data.subarray(end + 1) : undefined };
}
