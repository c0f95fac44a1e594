import type { CheckedText } from '../../claims/index.ts';
import type { Problem } from '../../record/index.ts';
import { type Difference, differences, type SavedReport } from '../../reports/index.ts';
import { forEachAtMost } from '../checking/at-most.ts';
import type { Checker } from '../checking/checker.ts';
import { fingerprintsOf } from '../checking/fingerprint.ts';
import type { Answered, Results } from '../results/results.ts';
import { keepSnapshot, newsBetween } from '../results/snapshot.ts';
import type { TextSource } from '../texts/read-texts.ts';
import { type CorpusText, type Entry, textHash } from '../texts/text.ts';
import { type Due, dueOf } from './due.ts';

/** A text of which something changed. */
export interface ChangedText {
  readonly place: string;
  readonly url?: string | undefined;
  readonly due: Due;
  readonly changes: readonly Difference[];
}

export interface Rechecked {
  readonly before: readonly string[];
  readonly after: string;
  /** Decisions that the newer record holds otherwise or newly; undefined where the earlier record is not known. */
  readonly news?: number | undefined;
  readonly texts: number;
  /** Checked again, by reason. */
  readonly due: { readonly [reason in Due['kind']]: number };
  /** Their answers stand. */
  readonly stand: number;
  readonly changed: readonly ChangedText[];
  /** Due, and no longer in the source. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

export interface RecheckOptions {
  readonly checker: Checker;
  readonly results: Results;
  readonly atOnce: number;
  readonly stop: AbortSignal;
  /** Checks every text again, due or not. */
  readonly all: boolean;
}

interface DueText {
  readonly due: Due;
  readonly before: Answered;
}

const mostBytesAtOnce = 64_000_000;

/**
 * Brings results to a newer record: checks again the texts whose evidence changed, finds the others' answers to stand, and
 * tells what changed. Stopped before its end it goes on where it was. The texts are read again from their source.
 */
export async function recheckCorpus(
  source: () => Promise<TextSource>,
  options: RecheckOptions,
): Promise<Rechecked> {
  const { checker, results } = options;
  keepSnapshot(results, checker.record, checker.versions.record);
  const { due, stand, news, before, texts } = dueTexts(options);
  const changed: ChangedText[] = [];
  const problems: Problem[] = [];
  const reasons = countReasons(due);
  const wanted = new Map(due);
  if (wanted.size > 0) {
    const most = {
      count: options.atOnce,
      weight: mostBytesAtOnce,
      weigh: ({ bytes }: CorpusText) => bytes.length,
    };
    const entries = textsIn((await source()).entries, {
      wanted: new Set(due.keys()),
      stop: options.stop,
      problems,
    });
    await forEachAtMost(entries, most, async (text) => {
      const hash = textHash(text);
      const old = wanted.get(hash);
      wanted.delete(hash);
      const change = old && (await again(text, hash, old, options));
      if (change) changed.push(change);
    });
  }
  changed.sort((a, b) => (a.place < b.place ? -1 : 1));
  const missing = [...wanted.keys()].flatMap((hash) => placesOf(results, hash));
  return {
    before,
    after: checker.versions.record,
    news,
    texts,
    due: reasons,
    stand,
    changed,
    missing,
    problems,
  };
}

async function again(
  text: CorpusText,
  hash: string,
  { due, before }: DueText,
  { checker, results }: RecheckOptions,
): Promise<ChangedText | undefined> {
  const { answer, text: read } = await checker.answerWithText(text);
  results.together(() => results.keep({ hash, versions: checker.versions, answer }));
  const changes = changesBetween(before, { hash, versions: checker.versions, answer }, read);
  return changes.length > 0 ? { place: text.place, url: text.url, due, changes } : undefined;
}

function changesBetween(before: Answered, after: Answered, text: string): readonly Difference[] {
  const old = savedReport(before);
  const now = savedReport(after);
  return old && now ? differences(old, { text, checked: now }) : [];
}

function savedReport({ hash, versions, answer }: Answered): (SavedReport & CheckedText) | undefined {
  if (answer.kind !== 'checked') return undefined;
  const { length, published, claims } = answer;
  return {
    text: { name: hash, sha256: hash, length, published },
    record: { version: versions.record, decisions: 0 },
    claims,
  };
}

interface DueTexts {
  readonly due: ReadonlyMap<string, DueText>;
  readonly stand: number;
  readonly texts: number;
  readonly news: number | undefined;
  readonly before: readonly string[];
}

/** Which texts are due; the others are confirmed at once, so that one who comes again finds them done. */
function dueTexts({ checker, results, all }: RecheckOptions): DueTexts {
  const { versions } = checker;
  const fingerprint = fingerprintsOf(checker.record);
  const before = results
    .all('SELECT DISTINCT record FROM standing WHERE record <> ?', versions.record)
    .map(({ record }) => String(record));
  const newsOf = new Map(before.map((record) => [record, newsBetween(results, record, versions.record)]));
  const due = new Map<string, DueText>();
  let [texts, stand] = [0, 0];
  const standing = (hash: string, published: string | undefined): void => {
    const old = results.standing(hash);
    if (!old) return;
    texts++;
    const reason = reasonFor(old, published);
    if (reason) due.set(hash, { due: reason, before: old });
    else {
      stand++;
      if (old.versions.record !== versions.record) results.confirm(hash, versions.record);
    }
  };
  const reasonFor = (old: Answered, published: string | undefined): Due | undefined => {
    if (all || old.versions.rules !== versions.rules) return { kind: 'rules' };
    if (old.versions.record === versions.record) return undefined;
    const news = newsOf.get(old.versions.record);
    if (!news) return { kind: 'rules' };
    return dueOf({ answer: old.answer, published, fingerprint, news });
  };
  results.together(() => {
    for (const { hash, day } of results.all(standingSql))
      standing(String(hash), day === null || day === undefined ? undefined : String(day));
  });
  const counts = [...newsOf.values()].map((each) => each?.length);
  const news = counts.includes(undefined)
    ? undefined
    : counts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return { due, stand, texts, before, news };
}

const standingSql = `
SELECT s.hash, coalesce(min(t.date), r.published) AS day FROM standing s
JOIN result r ON r.n = s.result LEFT JOIN text t ON t.hash = s.hash GROUP BY s.hash`;

function countReasons(due: ReadonlyMap<string, DueText>): Rechecked['due'] {
  const counts = { rules: 0, evidence: 0, 'open-claim': 0, 'no-claims': 0, failed: 0 };
  for (const { due: reason } of due.values()) counts[reason.kind]++;
  return counts;
}

const placesOf = (results: Results, hash: string): readonly string[] =>
  results
    .all('SELECT place FROM text WHERE hash = ? ORDER BY n LIMIT 1', hash)
    .map(({ place }) => String(place));

/** The wanted texts of a source, each once. */
async function* textsIn(
  entries: AsyncIterable<Entry>,
  {
    wanted,
    stop,
    problems,
  }: { readonly wanted: Set<string>; readonly stop: AbortSignal; readonly problems: Problem[] },
): AsyncGenerator<CorpusText> {
  for await (const entry of entries) {
    if (stop.aborted || wanted.size === 0) return;
    if (entry.kind === 'problem') problems.push(entry.problem);
    else if (wanted.delete(textHash(entry.text))) yield entry.text;
  }
}
