import { memberFromSource } from '../members/index.ts';
import type { Ballot, Reading } from '../record/index.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { enterRow, membersByDate, type OpenRoll, openRoll } from './roll-entry.ts';
import { badCell, tableRows, unread } from './table-rows.ts';
import { type RollCall, rollCallAccount } from './voeten-account.ts';
import { unvotesSource } from './voeten-source.ts';
import { withoutNa } from './voeten-text.ts';

const columns = {
  calls: ['rcid', 'session', 'date', 'unres', 'amend', 'para', 'short', 'descr'],
  votes: ['rcid', 'country', 'country_code', 'vote'],
  issues: ['rcid', 'short_name', 'issue'],
} as const;

/** Name of each file in messages, and the columns it is known by. */
const partColumns = { 'roll calls': columns.calls, votes: columns.votes, issues: columns.issues } as const;

type Calls = Map<string, { readonly call: RollCall; readonly open: OpenRoll }>;

/**
 * The academic data as packaged in unvotes: roll calls, votes and, where given, issues, in three files. A roll lists
 * yes, no and abstain; absent members are left out. The votes of one roll call do not stand together in the file, so
 * all rolls (about 1.3 MB) are held until its end.
 */
export const voetenUnvotes: Format = {
  id: 'voeten-unvotes',
  title: 'Voeten roll calls as packaged in unvotes (CSV: roll calls, votes, and issues if at hand)',
  source: unvotesSource,
  parts: ['roll calls', 'votes'],
  optional: ['issues'],
  recognise({ head }) {
    const header = csvHeader(head);
    if (hasColumns(header, ['ccode'])) return undefined;
    const found = Object.entries(partColumns).find(([, names]) => hasColumns(header, names));
    return found && { kind: 'part', part: found[0] };
  },
  async *read(files) {
    const calls: Calls = new Map();
    const subjects = new Map<string, string[]>();
    yield* readIssues(files.get('issues'), subjects);
    yield* readCalls(files.get('roll calls'), subjects, calls);
    yield* readVotes(files.get('votes'), calls);
    for (const { call, open } of calls.values()) {
      yield { kind: 'account', rows: open.rows + 1, account: rollCallAccount(call, open.roll, open.flags) };
    }
  },
};

async function* readIssues(
  file: InputFile | undefined,
  subjects: Map<string, string[]>,
): AsyncGenerator<Reading> {
  for await (const reading of tableRows(file, columns.issues)) {
    if (reading.kind !== 'row') yield reading;
    else {
      const [rcid = '', , issue = ''] = reading.cells;
      subjects.set(rcid, [...(subjects.get(rcid) ?? []), issue]);
    }
  }
}

async function* readCalls(
  file: InputFile | undefined,
  subjects: ReadonlyMap<string, readonly string[]>,
  calls: Calls,
): AsyncGenerator<Reading> {
  for await (const reading of tableRows(file, columns.calls)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const { line } = reading;
    const [rcid = '', session = '', date = '', unres = '', amend, para, short = '', descr = ''] =
      reading.cells.map(withoutNa);
    if (!rcid || !/^\d{1,3}$/.test(session)) {
      yield badCell({
        file: file?.label ?? '',
        line,
        column: rcid ? 'session' : 'rcid',
        found: rcid ? session : '',
        expected: rcid ? 'the number of a session' : 'the number of a roll call',
      });
      continue;
    }
    const call: RollCall = {
      line,
      rcid,
      session: Number(session),
      date,
      unres,
      amend: amend === '1',
      para: para === '1',
      short,
      descr,
      subjects: subjects.get(rcid) ?? [],
    };
    calls.set(rcid, { call, open: openRoll() });
  }
}

const ballots: ReadonlyMap<string, Ballot> = new Map([
  ['yes', 'yes'],
  ['no', 'no'],
  ['abstain', 'abstain'],
]);

async function* readVotes(file: InputFile | undefined, calls: Calls): AsyncGenerator<Reading> {
  if (!file) return;
  const memberOn = membersByDate(memberFromSource);
  for await (const batch of readCsv(file, columns.votes)) {
    for (const reading of batch) {
      if (reading.kind !== 'row') {
        yield unread(reading);
        continue;
      }
      const { line, cells } = reading;
      const [rcid = '', country = '', , vote = ''] = cells;
      const known = calls.get(rcid);
      const ballot = ballots.get(vote);
      if (known && ballot) {
        enterRow(known.open, { name: country, member: memberOn(country, known.call.date), ballot });
      } else {
        const odd = known
          ? { column: 'vote', found: vote, expected: 'yes, no or abstain' }
          : { column: 'rcid', found: rcid, expected: 'a roll call that the file of roll calls has' };
        yield badCell({ file: file.label, line, ...odd });
      }
    }
  }
}
