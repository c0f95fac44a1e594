import type { Account, Problem, Reading } from '../record/index.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { Format, InputFile, Recognition } from './format.ts';
import { recordColumns, recordOf } from './undl-crawl-record.ts';
import { unreadDate } from './undl-facts.ts';
import { ballotOfLetter, memberFinder, type RollTaker, rollTaker } from './undl-roll.ts';
import { undl } from './undl-source.ts';

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
      const date =
        reading.kind === 'row' ? unreadDate(records.label, reading.line, reading.cells[2]) : undefined;
      if (date) yield { kind: 'problem', rows: 0, problem: date };
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

function withRoll({ account, taker }: Pending): Account {
  if (account.method !== 'recorded') return account;
  return { ...account, roll: taker.roll(), flags: [...account.flags, ...taker.flags()] };
}
