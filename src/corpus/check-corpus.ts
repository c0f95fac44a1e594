import type { Verdict } from '../claims/index.ts';
import { forEachAtMost } from './checking/at-most.ts';
import type { Checker } from './checking/checker.ts';
import type { Answered, Placed, Results } from './results/results.ts';
import { keepSnapshot } from './results/snapshot.ts';
import type { TextSource } from './texts/read-texts.ts';
import { type CorpusText, type Entry, textHash } from './texts/text.ts';

/** How far a check is. All counts are of this run but `known`. */
export interface CorpusProgress {
  /** Texts read from the source so far. */
  readonly read: number;
  /** Of these: answered in an earlier run, or equal to a text before. */
  readonly known: number;
  readonly checked: number;
  readonly unread: number;
  readonly failed: number;
  /** Things in the source that are no text. */
  readonly problems: number;
  readonly claims: { readonly [verdict in Verdict]: number };
  /** 0 to 1; undefined for a stream. */
  readonly share?: number | undefined;
}

export interface CheckCorpusOptions {
  readonly checker: Checker;
  readonly results: Results;
  /** How many texts are under way at once. */
  readonly atOnce: number;
  /** Nothing new is begun after it; what is in hand is finished and kept. */
  readonly stop: AbortSignal;
  readonly tell?: ((progress: CorpusProgress) => void) | undefined;
}

/** Texts under way hold no more than so many bytes, besides one that is larger. */
const mostBytesAtOnce = 64_000_000;

/** Answers are written so many at a time; a process that is killed has to check these again. */
const batch = 32;

/**
 * Checks the texts of a source that have no answer of these versions yet, and keeps answers as they come. Started again
 * after it was stopped or killed it goes on where it was: what is kept is not checked again.
 */
export async function checkCorpus(
  source: TextSource,
  { checker, results, atOnce, stop, tell }: CheckCorpusOptions,
): Promise<CorpusProgress> {
  const { versions } = checker;
  keepSnapshot(results, checker.record, versions.record);
  const underWay = new Set<string>();
  const places: Placed[] = [];
  const answers: Answered[] = [];
  const counts = { read: 0, known: 0, checked: 0, unread: 0, failed: 0, problems: 0 };
  const claims = { supported: 0, imprecise: 0, contradicted: 0, uncheckable: 0 };
  const progress = (): CorpusProgress => ({ ...counts, claims: { ...claims }, share: source.share() });

  const flush = (): void =>
    results.together(() => {
      for (const place of places.splice(0)) results.place(place);
      for (const answered of answers.splice(0)) {
        results.keep(answered);
        underWay.delete(answered.hash);
      }
    });

  async function* toCheck(entries: AsyncIterable<Entry>): AsyncGenerator<Hashed> {
    for await (const entry of entries) {
      if (stop.aborted) return;
      if (entry.kind === 'problem') {
        counts.problems++;
        results.keepProblem(entry.problem);
        continue;
      }
      counts.read++;
      const { text } = entry;
      const hash = textHash(text);
      places.push({ ...text, hash, bytes: text.bytes.length });
      if (places.length >= batch) flush();
      if (underWay.has(hash) || results.stands(hash, versions)) counts.known++;
      else {
        underWay.add(hash);
        yield { text, hash };
      }
      tell?.(progress());
    }
  }

  const most = { count: atOnce, weight: mostBytesAtOnce, weigh: ({ text }: Hashed) => text.bytes.length };
  await forEachAtMost(toCheck(source.entries), most, async ({ text, hash }) => {
    const answer = await checker.answer(text);
    answers.push({ hash, versions, answer });
    counts[answer.kind]++;
    if (answer.kind === 'checked') for (const { verdict } of answer.claims) claims[verdict]++;
    if (answers.length >= batch) flush();
    tell?.(progress());
  });
  flush();
  return progress();
}

interface Hashed {
  readonly text: CorpusText;
  readonly hash: string;
}
