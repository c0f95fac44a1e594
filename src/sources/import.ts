import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type About,
  assemble,
  type CouncilSeat,
  changesBetween,
  type Gathering,
  gather,
  type ImportedSource,
  keepChanges,
  openRecord,
  type Problem,
  type RecordChanges,
  type RecordState,
  stateOf,
  writeRecord,
} from '../record/index.ts';
import { type Intake, intakesOf } from './intake.ts';
import { factsComparedOn, shippedIntake } from './shipped-intake.ts';

/** What an import is told; clock, places and whoever watches come from outside. */
export interface ImportRequest {
  readonly files: readonly string[];
  /** The record to write. */
  readonly into: string;
  /**
   * What to do with files that the record now at `into` was built from and that are not named again: `keep` reads them
   * again from where they were, `replace` leaves them out. Left undefined, such files stop the import with a question.
   */
  readonly others?: 'keep' | 'replace' | undefined;
  /** Dates after it are flagged as lying in the future. */
  readonly today: string;
  /** The day a file was fetched, where that is known; else the day of its last change is taken. */
  readonly retrieved?: ((path: string) => string | undefined) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far an import is. */
export interface Progress {
  readonly step: 'reading' | 'joining' | 'writing';
  /** The file at hand; empty behind the reading. */
  readonly label: string;
  /** Rows read of all files so far. */
  readonly rows: number;
  /** Share of all input that is read, 0 to 1, by size when unpacked. */
  readonly share: number;
}

export type ImportResult =
  | {
      readonly ok: true;
      readonly about: About;
      readonly problems: readonly Problem[];
      /** What differs from the record that was there; undefined where there was none, or the same. */
      readonly changes?: RecordChanges | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than this share of unreadable rows in one source, and the import stops: the file is not what it seems. */
const tolerated = 0.01;

/** So many rows between two reports of progress. */
const reportEvery = 10_000;

/** What was read so far. */
interface Intaken {
  readonly gathering: Gathering;
  readonly seats: (CouncilSeat & { readonly source: string })[];
  readonly problems: Problem[];
  readonly sources: ImportedSource[];
  rows: number;
}

/**
 * Builds a record of the files given and of the facts that ship, and swaps it in. Nothing of the old record changes
 * before the new one is whole. Rows that cannot be read are kept as problems; a file that cannot be used, or more than
 * 1 % of bad rows in one source, stops the import and leaves the old record as it is.
 */
export async function importRecord(request: ImportRequest): Promise<ImportResult> {
  const others = othersIn(request);
  if (others.length > 0 && !request.others)
    return { ok: false, problems: [whatOfOthers(request.into, others)] };
  const files = request.others === 'keep' ? [...others, ...request.files] : request.files;
  const opened = await intakesOf(files, request.retrieved);
  if (!opened.ok) return opened;
  const intakes = [shippedIntake(), ...opened.intakes];
  const total = intakes.reduce((sum, { bytes }) => sum + bytes, 0);
  const taken: Intaken = { gathering: gather(), seats: [], problems: [], sources: [], rows: 0 };
  let before = 0;
  for (const intake of intakes) {
    const report = (share: number) =>
      request.onProgress?.({
        step: 'reading',
        label: intake.label,
        rows: taken.rows,
        share: (before + share * intake.bytes) / total,
      });
    const stop = await take(intake, taken, report);
    if (stop) return { ok: false, problems: stop };
    before += intake.bytes;
  }
  return write(request, taken);
}

/** Files that the present record was built from and the request does not name. Empty where there is no record. */
function othersIn({ into, files }: ImportRequest): readonly string[] {
  const present = openRecord(into);
  if (!present.ok) return [];
  const { sources } = present.record.about();
  present.record.close();
  const named = new Set(files.map((file) => resolve(file)));
  const paths = sources.flatMap((source) =>
    source.authority === 'curated' ? [] : source.files.map(({ path }) => path),
  );
  return [...new Set(paths)].filter((path) => !named.has(path));
}

const whatOfOthers = (into: string, others: readonly string[]): Problem => ({
  file: into,
  found: `a record that was also built from ${others.length} other ${others.length === 1 ? 'file' : 'files'}: ${others.join(', ')}`,
  expected: 'to be told whether to keep them (--keep reads them again) or to leave them out (--replace)',
});

/** Reads one source to its end; the problems that stop the import, or undefined. */
async function take(
  intake: Intake,
  taken: Intaken,
  report: (share: number) => void,
): Promise<readonly Problem[] | undefined> {
  const count = { accounts: 0, rows: 0, rejected: 0 };
  const bad: Problem[] = [];
  let characters = 0;
  let reported = 0;
  for await (const reading of intake.read((more) => {
    characters += more;
  })) {
    if (reading.kind === 'stop') return [reading.problem, ...bad.slice(0, 20)];
    count.rows += reading.rows;
    taken.rows += reading.rows;
    if (reading.kind === 'account') {
      taken.gathering.add(intake.format.source, reading.account);
      count.accounts++;
    } else if (reading.kind === 'seat') {
      taken.seats.push({ ...reading.seat, source: intake.format.source.id });
    } else {
      bad.push(reading.problem);
    }
    if (count.rows - reported < reportEvery) continue;
    reported = count.rows;
    report(Math.min(1, characters / Math.max(1, intake.bytes)));
  }
  count.rejected = bad.length;
  taken.problems.push(...bad);
  if (bad.length > tolerated * count.rows)
    return [tooManyBad(intake, count.rows, bad.length), ...bad.slice(0, 20)];
  taken.sources.push({
    ...intake.format.source,
    format: intake.format.id,
    files: await intake.files(),
    ...count,
  });
  return undefined;
}

const tooManyBad = (intake: Intake, rows: number, rejected: number): Problem => ({
  file: intake.label,
  found: `${rejected} of ${rows} rows that cannot be read, more than 1 in 100; the first stand below`,
  expected: `${intake.format.title}: fetch the file again, and if it stays so, its layout has changed`,
});

/** Joins, writes and swaps; what SQLite or the file system throws is a fault of the machine and comes through. */
function write(request: ImportRequest, taken: Intaken): ImportResult {
  const behind = { label: '', rows: taken.rows, share: 1 };
  request.onProgress?.({ step: 'joining', ...behind });
  const assembled = assemble(taken.gathering.all(), request.today);
  request.onProgress?.({ step: 'writing', ...behind });
  mkdirSync(dirname(request.into), { recursive: true });
  const { sources, seats, problems } = taken;
  const before = stateAt(request.into);
  writeRecord(request.into, { ...assembled, sources, seats, problems });
  const opened = openRecord(request.into);
  if (!opened.ok) throw new Error(`The record just written cannot be opened: ${opened.problem.found}`);
  const about = opened.record.about();
  const changes =
    before && before.edition.version !== about.version
      ? changesBetween(before, stateOf(opened.record))
      : undefined;
  opened.record.close();
  if (changes) keepChanges(request.into, changes);
  return { ok: true, about, problems, changes };
}

/** The record that is to be replaced; undefined where there is none that can be read. */
function stateAt(path: string): RecordState | undefined {
  const opened = openRecord(path);
  if (!opened.ok) return undefined;
  const state = stateOf(opened.record);
  opened.record.close();
  return state;
}

/** The record that ships: the facts in `data/decisions` alone. The same facts give the same bytes. */
export async function buildShippedRecord(into: string): Promise<void> {
  const made = await importRecord({ files: [], into, today: factsComparedOn });
  if (made.ok && made.problems.length === 0) return;
  const lines = made.problems.map(
    (p) => `${p.file}:${p.line ?? ''} found ${p.found}, expected ${p.expected}`,
  );
  throw new Error(`The shipped facts cannot be read:\n${lines.join('\n')}`);
}
