import type { Account, Problem, Reading } from '../record/index.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { Format, InputFile, Recognition } from './format.ts';
import { isBlank, isoDate, printedTally, severalIn, votingFacts } from './undl-facts.ts';
import { ballotOfLetter, memberFinder, type RollTaker, rollTaker } from './undl-roll.ts';
import { undl } from './undl-source.ts';

const recordColumns = [
  'undl_id',
  'body',
  'date',
  'session',
  'resolution',
  'meeting',
  'title',
  'agenda',
  'committee_report',
  'recorded',
  'total_yes',
  'total_no',
  'total_abstentions',
  'total_non_voting',
  'undl_link',
] as const;
const voteColumns = ['undl_id', 'ms_code', 'ms_name', 'ms_vote'] as const;

/**
 * The Library's record pages as two tables: one row for each record, also of decisions of which no roll was kept, and
 * one for each member's vote. Records are kept in memory while the votes stream past: ten thousand of them.
 */
export const undlCrawl: Format = {
  id: 'undl-crawl',
  title: 'UN Digital Library, record pages (undl_records.csv and undl_votes.csv)',
  source: undl,
  parts: ['records', 'votes'],
  recognise: recogniseCrawl,
  read: readCrawl,
};

function recogniseCrawl({ head }: Pick<InputFile, 'label' | 'head'>): Recognition {
  const header = csvHeader(head);
  if (hasColumns(header, ['undl_id', 'body', 'recorded', 'resolution']))
    return { kind: 'part', part: 'records' };
  if (hasColumns(header, voteColumns) && !hasColumns(header, ['resolution']))
    return { kind: 'part', part: 'votes' };
  return undefined;
}

/** A record whose votes may still come. */
interface Pending {
  readonly account: Account;
  readonly taker: RollTaker;
  rows: number;
}

async function* readCrawl(files: ReadonlyMap<string, InputFile>): AsyncGenerator<Reading> {
  const pending = new Map<string, Pending>();
  const records = files.get('records');
  const votes = files.get('votes');
  if (!records || !votes) return;
  for await (const batch of readCsv(records, recordColumns)) {
    for (const reading of batch) {
      if (reading.kind === 'stop') yield reading;
      if (reading.kind === 'stop') return;
      const record = reading.kind === 'row' ? recordOf(records.label, reading) : reading.problem;
      if ('found' in record) yield { kind: 'problem', rows: 1, problem: record };
      else pending.set(record.ref, { account: record, taker: rollTaker(), rows: 1 });
    }
  }
  yield* readRolls(votes, pending);
}

async function* readRolls(votes: InputFile, pending: Map<string, Pending>): AsyncGenerator<Reading> {
  const memberOf = memberFinder();
  for await (const batch of readCsv(votes, voteColumns)) {
    for (const reading of batch) {
      if (reading.kind === 'stop') yield reading;
      if (reading.kind === 'stop') return;
      if (reading.kind === 'problem') {
        yield { ...reading, rows: 1 };
        continue;
      }
      const [id = '', code = '', name = '', letter = ''] = reading.cells;
      const record = pending.get(id);
      const ballot = ballotOfLetter(letter);
      if (record && ballot) {
        record.taker.take(memberOf(code, name, record.account.heldOn), name, ballot);
        record.rows += 1;
        continue;
      }
      const where = { file: votes.label, line: reading.line };
      yield { kind: 'problem', rows: 1, problem: { ...where, ...fault(record, id, letter) } };
    }
  }
  for (const record of pending.values())
    yield { kind: 'account', rows: record.rows, account: withRoll(record) };
}

const fault = (record: Pending | undefined, id: string, letter: string): Omit<Problem, 'file'> =>
  record
    ? { column: 'ms_vote', found: `"${letter}"`, expected: 'Y, N, A, X or nothing' }
    : { column: 'undl_id', found: id, expected: 'a record of the other file' };

function recordOf(
  file: string,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
): Account | Problem {
  const [id = '', body = '', date = '', session = '', resolution = '', meeting = '', title = ''] = cells;
  const [agenda = '', report = '', recorded = '', yes = '', no = ''] = cells.slice(7);
  const [abstain = '', absent = '', address = ''] = cells.slice(12);
  if (!/^\d+$/.test(id)) {
    return { file, line, column: 'undl_id', found: `"${id}"`, expected: 'the number of a record' };
  }
  const tally = printedTally(yes, no, [abstain, absent]);
  const blank = isBlank(tally);
  const items = severalIn(agenda).map(agendaItem);
  const facts = votingFacts(
    {
      id,
      date,
      session,
      resolution,
      draft: '',
      meeting,
      reports: severalIn(report),
      title,
      agenda: items.flatMap(({ title: item }) => item ?? []),
      subjects: items.flatMap(({ subject }) => subject ?? []),
      note: '',
      tally: blank ? undefined : tally,
      address,
    },
    recorded !== '1' ? 'unrecorded' : blank ? (body === 'SC' ? 'without-vote' : 'unknown') : 'recorded',
  );
  const flags =
    date !== '' && !isoDate(date)
      ? [...facts.flags, { kind: 'no-date' as const, detail: date }]
      : facts.flags;
  return { ...facts, body: body === 'SC' ? 'SC' : facts.body, line, flags };
}

function withRoll({ account, taker }: Pending): Account {
  if (account.method !== 'recorded') return account;
  return { ...account, roll: taker.roll(), flags: [...account.flags, ...taker.flags()] };
}

/**
 * "A/38/251 23 Situation in Kampuchea. KAMPUCHEA SITUATION" is the agenda's symbol and item, the item's title and a
 * subject in capitals; the Council's "S/46 [23] UN--MEMBERS" has a subject only.
 */
export function agendaItem(text: string): { readonly title?: string; readonly subject?: string } {
  const words = text
    .replace(/^[A-Z]\/?\S*(?:\s+and\s+\S+)?\s*/, '')
    .replace(/^\[?\d+[a-z]?\]?(?:\[\d+\])?\.?\s*/i, '');
  const subject = /(?:^|[.?!)"]\s+)([^a-z]{3,}(?:\(\d{4}[^a-z]*\))?)$/.exec(words)?.[1];
  const title = (subject ? words.slice(0, words.length - subject.length) : words).trim();
  return { ...(title === '' ? {} : { title }), ...(subject ? { subject: subject.trim() } : {}) };
}
