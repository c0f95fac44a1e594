import { z } from 'zod';
import type { Account, Method, Problem, Reading } from '../record/index.ts';
import { resolutionAccount, tallyOfCounts } from './akn-facts.ts';
import { akn } from './akn-source.ts';
import { type Format, type InputFile, type Recognition, unreadable } from './format.ts';
import { isoDate } from './undl-facts.ts';
import { sponsorsOf } from './undl-sponsors.ts';

/** Fields of a line that are read; the others (SDGs, committee, paragraph of the report) may be there or not. */
const lineSchema = z.object({
  symbol: z.string(),
  title: z.string(),
  pv: z.string(),
  adoption_date: z.string(),
  adoption_type: z.string(),
  originating_document: z.string().default(''),
  agenda_item_name: z.string().default(''),
  MS_in_favour_count: z.string().optional(),
  MS_against_count: z.string().optional(),
  MS_abstaining_count: z.string().optional(),
  MS_in_favour: z.array(z.string()).default([]),
  MS_against: z.array(z.string()).default([]),
  MS_abstaining: z.array(z.string()).default([]),
  sponsors: z.array(z.string()).default([]),
  additional_sponsors: z.array(z.string()).default([]),
  subjects: z.array(z.array(z.string())).default([]),
});
type Line = z.infer<typeof lineSchema>;

/**
 * The UN's machine-readable resolutions, one in JSON on each line, a file for each session. All adopted resolutions are
 * there, with a vote or without.
 *
 * @see https://github.com/UNxml/GAresolutions
 */
export const aknJsonl: Format = {
  id: 'akn-jsonl',
  title: 'UN machine-readable resolutions (JSON lines)',
  source: akn,
  parts: ['resolutions'],
  recognise: recogniseLines,
  async *read(files) {
    for (const file of files.values()) yield* readLines(file);
  },
};

function recogniseLines({ head }: Pick<InputFile, 'head'>): Recognition {
  const start = head.slice(0, 4000);
  return /^\s*\{/.test(start) && /"symbol"\s*:/.test(start) && /"adoption_(?:date|type)"\s*:/.test(head)
    ? { kind: 'part', part: 'resolutions' }
    : undefined;
}

async function* readLines(file: InputFile): AsyncGenerator<Reading> {
  const times = new Map<string, number>();
  let line = 0;
  let rest = '';
  try {
    for await (const text of file.text()) {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const each of lines) {
        line += 1;
        if (each.trim() !== '') yield readingOf(each, { file: file.label, line }, times);
      }
    }
  } catch (error) {
    yield { kind: 'stop', problem: unreadable(file, error, line + 1) };
    return;
  }
  if (rest.trim() === '') return;
  const last = readingOf(rest, { file: file.label, line: line + 1 }, times);
  // A last line that is no JSON and has no line break behind it is the rest of one.
  yield last.kind === 'problem' && !rest.trimEnd().endsWith('}')
    ? { kind: 'stop', problem: last.problem }
    : last;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function readingOf(
  text: string,
  place: Place,
  times: Map<string, number>,
): Exclude<Reading, { kind: 'stop' }> {
  const parsed = parseLine(text);
  if (!parsed.ok) return { kind: 'problem', rows: 1, problem: { ...place, ...parsed.problem } };
  const nth = (times.get(parsed.line.symbol) ?? 0) + 1;
  times.set(parsed.line.symbol, nth);
  return { kind: 'account', rows: 1, account: { ...accountOf(parsed.line, nth), line: place.line } };
}

function parseLine(
  text: string,
): { ok: true; line: Line } | { ok: false; problem: Omit<Problem, 'file' | 'line'> } {
  const value = jsonIn(text);
  if (value === undefined) {
    return { ok: false, problem: { found: `${text.slice(0, 60)}…`, expected: 'one resolution in JSON' } };
  }
  const checked = lineSchema.safeParse(value);
  if (checked.success) return { ok: true, line: checked.data };
  const [issue] = checked.error.issues;
  const column = issue?.path.join('.');
  return {
    ok: false,
    problem: { column, found: issue?.message ?? 'something else', expected: 'a resolution' },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function accountOf(line: Line, nth: number): Account {
  const date = dateIn(line.adoption_date);
  return resolutionAccount(
    {
      symbol: line.symbol.trim(),
      title: line.title.trim(),
      date,
      meeting: line.pv,
      origins: line.originating_document.split(/\s+and\s+/),
      method: methodIn(line.adoption_type),
      tally: tallyOfCounts({
        yes: line.MS_in_favour_count,
        no: line.MS_against_count,
        abstain: line.MS_abstaining_count,
      }),
      voters: { yes: line.MS_in_favour, no: line.MS_against, abstain: line.MS_abstaining },
      main: sponsorsOf(line.sponsors, 'main', date),
      additional: sponsorsOf(line.additional_sponsors, 'co', date),
      agenda: line.agenda_item_name === '' ? [] : [line.agenda_item_name],
      subjects: subjectsOf(line.subjects),
    },
    nth,
  );
}

/** Blank where a resolution in lettered parts was adopted in different ways (A/RES/80/236 A-B). */
const methodIn = (type: string): Method =>
  /recorded vote/i.test(type) ? 'recorded' : /without a? ?vote/i.test(type) ? 'without-vote' : 'unknown';

/** Terms of a thesaurus; an entry whose vocabulary is a document ("A/80/251") is an item of the agenda. */
const subjectsOf = (entries: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(
    entries.flatMap(([term, vocabulary = '']) => (term && !vocabulary.startsWith('A/') ? [term] : [])),
  ),
];

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "18 December 2025", some with a no-break space, and "2019-12-18 00:00:00"; undefined for anything else. */
export function dateIn(text: string): string | undefined {
  const [day = '', month = '', year = ''] = text.trim().split(/\s+/);
  const iso = isoDate(day);
  if (iso) return iso;
  const at = months.indexOf(month.toLowerCase());
  return at < 0 ? undefined : isoDate(`${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
