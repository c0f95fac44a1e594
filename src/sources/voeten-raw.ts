import { memberFromCow } from '../members/index.ts';
import type { Account, Ballot, Problem, Reading } from '../record/index.ts';
import { readAmericanDate } from './american-date.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { enterRow, membersByDate, type OpenRoll, openRoll } from './roll-entry.ts';
import { badCell, unread } from './table-rows.ts';
import { basics, type RollCall, rollCallAccount } from './voeten-account.ts';
import { readVoetenNumber, type VoetenNumber } from './voeten-number.ts';
import { rawSource } from './voeten-source.ts';
import { withoutNa } from './voeten-text.ts';

const columns = [
  'rcid',
  'session',
  'vote',
  'ccode',
  'date',
  'unres',
  'me',
  'nu',
  'di',
  'hr',
  'co',
  'ec',
] as const;

/** Columns that newer editions have: with them each roll call says what it was on. */
const descriptions = ['amend', 'para', 'short', 'descr'] as const;

/** The data's topics, in the words of its codebook. */
const topics = [
  'Palestinian conflict',
  'Nuclear weapons and nuclear material',
  'Arms control and disarmament',
  'Human rights',
  'Colonialism',
  'Economic development',
] as const;

/** 9: not a member then, and no ballot. */
const ballotByCode: ReadonlyMap<string, Ballot | 'no member'> = new Map([
  ['1', 'yes'],
  ['2', 'abstain'],
  ['3', 'no'],
  ['8', 'absent'],
  ['9', 'no member'],
]);

/**
 * The academic data in its raw coding, a row for every state and roll call. The rows of one roll call stand together,
 * so one roll is held at a time. Newer editions describe each vote. Where nothing says whether a vote was on the whole
 * text, on a paragraph or on an amendment, each roll call gets the number's text, but for those that share it, of which
 * only the ballots can tell.
 */
export const voetenRaw: Format = {
  id: 'voeten-raw',
  title: 'Voeten roll calls in their raw coding (CSV, one file)',
  source: rawSource,
  parts: ['votes'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), columns) ? { kind: 'part', part: 'votes' } : undefined,
  async *read(files) {
    const file = files.get('votes');
    if (!file) return;
    const described = hasColumns(csvHeader(file.head), descriptions);
    yield* readRaw(file, described ? 'described' : await numbersShared(file));
  },
};

/** Resolution numbers that more than one roll call has: votes on parts of the text and on the text itself. */
async function numbersShared(file: InputFile): Promise<ReadonlySet<string>> {
  const firstBy = new Map<string, string>();
  const shared = new Set<string>();
  for await (const batch of readCsv(file, ['rcid', 'unres'])) {
    for (const reading of batch) {
      if (reading.kind !== 'row') continue;
      const [rcid = '', unres = ''] = reading.cells;
      const first = firstBy.get(unres);
      if (first === undefined) firstBy.set(unres, rcid);
      else if (first !== rcid) shared.add(unres);
    }
  }
  return shared;
}

interface Current {
  readonly call: RollCall;
  readonly open: OpenRoll;
}

/** What tells votes on whole texts from others: their descriptions, or else the numbers that several have. */
type Telling = 'described' | ReadonlySet<string>;

async function* readRaw(file: InputFile, telling: Telling): AsyncGenerator<Reading> {
  const memberOn = membersByDate((ccode: string, date) => memberFromCow(Number(ccode), date));
  let current: Current | undefined;
  for await (const batch of readCsv(file, [...columns, ...descriptions])) {
    for (const reading of batch) {
      if (reading.kind !== 'row') {
        yield unread(reading);
        continue;
      }
      const { line, cells } = reading;
      const [rcid = '', session = '', vote = '', ccode = ''] = cells;
      const ballot = ballotByCode.get(vote);
      if (!ballot || !rcid || !session) {
        yield badCell(oddRow(file.label, line, cells));
        continue;
      }
      if (current?.call.rcid !== rcid) {
        if (current) yield finished(current, telling);
        current = { call: rollCall(line, cells), open: openRoll() };
      }
      if (ballot === 'no member') current.open.rows += 1;
      else {
        const member = memberOn(ccode, current.call.date);
        enterRow(current.open, { name: `state ${ccode}`, member, ballot });
      }
    }
  }
  if (current) yield finished(current, telling);
}

function oddRow(
  file: string,
  line: number,
  [rcid = '', session = '', vote = '']: readonly string[],
): Problem {
  if (!rcid) return { file, line, column: 'rcid', found: '', expected: 'the number of a roll call' };
  if (!session) return { file, line, column: 'session', found: '', expected: 'the number of a session' };
  return { file, line, column: 'vote', found: vote, expected: '1, 2, 3, 8 or 9' };
}

function rollCall(line: number, cells: readonly string[]): RollCall {
  const [rcid = '', session = '', , , date = '', unres = ''] = cells;
  const [amend, para, short = '', descr = ''] = cells.slice(columns.length).map(withoutNa);
  return {
    line,
    rcid,
    session: Number(session),
    date: readAmericanDate(date) ?? date,
    unres: withoutNa(unres),
    amend: amend === '1',
    para: para === '1',
    short,
    descr,
    subjects: topics.filter((_, at) => cells[at + 6] === '1'),
  };
}

function finished({ call, open: { roll, flags, rows } }: Current, telling: Telling): Reading {
  if (telling === 'described') return { kind: 'account', rows, account: rollCallAccount(call, roll, flags) };
  const number = readVoetenNumber(call.unres, call.session);
  const account = { ...undescribed(call, number, telling.has(call.unres)), roll, flags };
  return { kind: 'account', rows, account };
}

function undescribed(call: RollCall, { session, text, within }: VoetenNumber, shared: boolean): Account {
  const whole = text ?? within;
  const partly = shared || (within !== undefined && text === undefined);
  const named = { ...basics(call, session), title: '', flags: [] };
  if (!partly || !whole) {
    return { ...named, symbol: text, kind: text?.startsWith('A/DEC/') ? 'decision' : 'resolution' };
  }
  return { ...named, kind: 'resolution', belongsTo: { relation: 'part-of', to: whole }, note: openQuestion };
}

const openQuestion =
  'The source does not say whether this vote was on the whole text, on a part of it or on an amendment.';
