import type { Versions } from '../checking/versions.ts';
import type { TextSource } from '../texts/read-texts.ts';
import { textHash } from '../texts/text.ts';
import type { HashedText } from './enter-texts.ts';
import type { Ledger } from './ledger.ts';

/** How far a source is entered. */
export interface Fed {
  readonly read: number;
  /** Asked for before, or equal to a text before. */
  readonly known: number;
  readonly problems: number;
  readonly share?: number | undefined;
}

const batchTexts = 500;
const batchBytes = 8_000_000;

/** Enters the texts of a source into the ledger and asks for their answers. Done again, it enters what is new. */
export async function feed(
  source: TextSource,
  {
    ledger,
    versions,
    stop,
    tell,
  }: {
    readonly ledger: Ledger;
    readonly versions: Versions;
    readonly stop: AbortSignal;
    readonly tell?: (fed: Fed) => void;
  },
): Promise<Fed> {
  await ledger.ask(versions);
  const counts = { read: 0, known: 0, problems: 0 };
  let texts: HashedText[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (texts.length > 0) counts.known += await ledger.enter(texts, versions);
    texts = [];
    bytes = 0;
    tell?.({ ...counts, share: source.share() });
  };
  for await (const entry of source.entries) {
    if (stop.aborted) break;
    if (entry.kind === 'problem') {
      counts.problems++;
      continue;
    }
    counts.read++;
    texts.push({ hash: textHash(entry.text), text: entry.text });
    bytes += entry.text.bytes.length;
    if (texts.length >= batchTexts || bytes >= batchBytes) await flush();
  }
  await flush();
  return { ...counts, share: source.share() };
}
