import type { Account, Problem, Reading, Source } from '../record/index.ts';
import { type Body, describeSymbol } from '../symbols/index.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { isoDate, symbolReader, unreadDate } from './undl-facts.ts';
import { ballotOfLetter, memberFinder, type RollTaker, rollTaker } from './undl-roll.ts';

const columns = ['draft', 'committee_report', 'meeting_date', 'ms_code', 'name_as_printed', 'vote'] as const;

const printedRolls: Source = {
  id: 'committee-reports',
  name: 'Roll calls printed in reports of Main Committees, copied by hand',
  publisher: 'United Nations; copied by others',
  authority: 'compiled',
  licence: '© United Nations; non-commercial use with attribution',
  address: 'https://docs.un.org',
};

/** Roll calls of Main Committees as their reports print them: those in favour, against and abstaining, nobody else. */
export const committeeRoll: Format = {
  id: 'undl-committee-roll',
  title: 'Main Committee roll call, as printed in its report (CSV)',
  source: printedRolls,
  parts: ['roll'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), ['draft', 'meeting_date', 'ms_code', 'vote'])
      ? { kind: 'part', part: 'roll' }
      : undefined,
  async *read(files) {
    for (const file of files.values()) yield* readRolls(file);
  },
};

async function* readRolls(file: InputFile): AsyncGenerator<Reading> {
  const memberOf = memberFinder();
  let roll: PrintedRoll | undefined;
  for await (const batch of readCsv(file, columns)) {
    for (const reading of batch) {
      if (reading.kind === 'stop') yield reading;
      if (reading.kind === 'stop') return;
      if (reading.kind === 'problem') {
        yield { ...reading, rows: 1 };
        continue;
      }
      const { line, cells } = reading;
      const [draft = '', report = '', date = '', code = '', name = '', letter = ''] = cells;
      if (roll?.draft !== draft || roll.date !== date) {
        if (roll) yield accountReading(roll);
        const problem = unreadDate(file.label, line, date, 'meeting_date');
        if (problem) yield { kind: 'problem', rows: 0, problem };
        roll = { draft, report, date, line, taker: rollTaker(), rows: 0 };
      }
      const ballot = ballotOfLetter(letter);
      if (ballot) roll.taker.take(memberOf(code, name, date), name, ballot);
      if (ballot) roll.rows += 1;
      else yield { kind: 'problem', rows: 1, problem: noBallot(file.label, line, letter) };
    }
  }
  if (roll) yield accountReading(roll);
}

interface PrintedRoll {
  readonly draft: string;
  readonly report: string;
  readonly date: string;
  readonly line: number;
  readonly taker: RollTaker;
  rows: number;
}

const noBallot = (file: string, line: number, letter: string): Problem => ({
  file,
  line,
  column: 'vote',
  found: `"${letter}"`,
  expected: 'Y, N, A or X',
});

const accountReading = (roll: PrintedRoll): Reading => ({
  kind: 'account',
  rows: roll.rows,
  account: accountOf(roll),
});

function accountOf({ draft, report, date, line, taker }: PrintedRoll): Account {
  const flags = [...taker.flags()];
  const read = symbolReader(flags);
  const symbol = read(draft);
  const reported = read(report);
  return {
    ref: `${draft} ${date}`,
    body: committeeOf(draft),
    heldOn: isoDate(date),
    session: symbol && describeSymbol(symbol).session,
    draft: symbol,
    reports: reported ? [reported] : [],
    title: '',
    kind: 'resolution',
    method: 'recorded',
    agenda: [],
    subjects: [],
    sponsors: [],
    line,
    roll: taker.roll(),
    flags,
  };
}

/** The Main Committee to which a draft was put, by its symbol: `GA-C3` for "A/C.3/78/L.41"; else the plenary. */
export function committeeOf(draft: string): Body {
  const committees: readonly Body[] = ['GA-C1', 'GA-C2', 'GA-C3', 'GA-C4', 'GA-C5', 'GA-C6'];
  const number = /^A\/C\.([1-6])\//.exec(draft)?.[1];
  return committees.find((body) => body === `GA-C${number}`) ?? 'GA';
}
