import type { MemberCode } from '../members/index.ts';
import type { Account, Problem, Reading } from '../record/index.ts';
import { csvHeader, hasColumns, readCsv } from './csv.ts';
import type { InputFile, Recognition } from './format.ts';
import { isBlank, printedTally, severalIn, unreadDate, votingFacts } from './undl-facts.ts';
import { ballotOfLetter, memberFinder, type RollTaker, rollTaker } from './undl-roll.ts';

/** Columns without which there is no roll. All others may be missing, and may stand in any order. */
export const required = ['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date', 'resolution'] as const;

/** What is read, under each name that the layouts of 2024 to 2026 (and the Council's file) have for it. */
const columnNames: readonly (readonly string[])[] = [
  ['undl_id'],
  ['ms_code'],
  ['ms_name'],
  ['ms_vote'],
  ['date'],
  ['resolution'],
  ['session'],
  ['draft'],
  ['committee_report'],
  ['meeting'],
  ['title', 'description'],
  ['agenda_title', 'agenda', 'agenda_item'],
  ['subjects', 'subject'],
  ['vote_note', 'note'],
  ['total_yes'],
  ['total_no'],
  ['total_abstentions', 'total_abstain'],
  ['total_non_voting', 'total_absent'],
  ['undl_link', 'link'],
  ['modality'],
];

/** A table of votes is told from other tables by the record's number and the vote; what it lacks then is a problem. */
export function recogniseVotes(file: Pick<InputFile, 'label' | 'head'>, council: boolean): Recognition {
  const header = csvHeader(file.head);
  if (!hasColumns(header, ['undl_id', 'ms_vote']) || isCouncil(header) !== council) return undefined;
  const missing = required.filter((column) => !hasColumns(header, [column]));
  if (missing.length === 0) return { kind: 'part', part: 'votes' };
  const problem = {
    file: file.label,
    line: 1,
    found: `no column ${missing.join(', ')}`,
    expected: `the columns ${required.join(', ')}, in any order, as in the bulk files since 2024`,
  };
  return { kind: 'problem', problem };
}

const isCouncil = (header: readonly string[]): boolean =>
  hasColumns(header, ['permanent_member']) || hasColumns(header, ['modality']);

/**
 * Rolls of a table with one row for each member's vote: rows that follow one another with one number are one account.
 * Facts of a record are taken from its first row, since the others repeat them.
 */
export async function* readVotes(file: InputFile): AsyncGenerator<Reading> {
  const header = csvHeader(file.head);
  const columns = columnNames.map(
    (names) => names.find((name) => hasColumns(header, [name])) ?? names[0] ?? '',
  );
  const memberOf = memberFinder();
  let group: Group | undefined;
  for await (const batch of readCsv(file, columns)) {
    for (const reading of batch) {
      if (reading.kind === 'stop') {
        yield reading;
        return;
      }
      if (reading.kind === 'problem') {
        yield { ...reading, rows: 1 };
        continue;
      }
      const [id = '', code = '', name = '', letter = ''] = reading.cells;
      if (group?.id !== id) {
        if (group) yield* readingsOf(group, file.label);
        group = groupOf(id, reading);
      }
      const problem = takeVote(group, { code, name, letter, line: reading.line }, memberOf);
      if (problem) yield { kind: 'problem', rows: 1, problem: { file: file.label, ...problem } };
      else group.rows += 1;
    }
  }
  if (group) yield* readingsOf(group, file.label);
}

/** Rows of one record, as far as they were read. */
interface Group {
  readonly id: string;
  /** Whether the id is a number, as every record's is. */
  readonly numbered: boolean;
  readonly line: number;
  readonly cells: readonly string[];
  readonly taker: RollTaker;
  rows: number;
}

const groupOf = (id: string, { line, cells }: { line: number; cells: readonly string[] }): Group => ({
  id,
  numbered: /^\d+$/.test(id),
  line,
  cells,
  taker: rollTaker(),
  rows: 0,
});

interface Vote {
  readonly code: string;
  readonly name: string;
  readonly letter: string;
  readonly line: number;
}

function takeVote(
  group: Group,
  { code, name, letter, line }: Vote,
  memberOf: (code: string, name: string, date: string | undefined) => MemberCode | undefined,
): Omit<Problem, 'file'> | undefined {
  if (!group.numbered) {
    return { line, column: 'undl_id', found: `"${group.id}"`, expected: 'the number of a record' };
  }
  const ballot = ballotOfLetter(letter);
  if (!ballot) return { line, column: 'ms_vote', found: `"${letter}"`, expected: 'Y, N, A, X or nothing' };
  group.taker.take(memberOf(code, name, group.cells[4]), name, ballot);
  return undefined;
}

/** What a whole group says; its date, where that is none, is told apart. */
function* readingsOf(group: Group, file: string): Generator<Reading> {
  const { line, cells, rows } = group;
  const problem = unreadDate(file, line, cells[4]);
  if (problem) yield { kind: 'problem', rows: 0, problem };
  if (rows > 0) yield { kind: 'account', rows, account: accountOf(group) };
}

function accountOf({ id, line, cells, taker }: Group): Account {
  const [, , , , date = '', resolution = '', session = '', draft = '', report = '', meeting = ''] = cells;
  const [title = '', agenda = '', subjects = '', note = '', yes = '', no = ''] = cells.slice(10);
  const [abstain = '', absent = '', address = '', modality = ''] = cells.slice(16);
  const tally = printedTally(yes, no, [abstain, absent]);
  const taken = !isBlank(tally) && (modality === '' || /^vote$/i.test(modality));
  const facts = votingFacts(
    {
      id,
      date,
      session,
      resolution,
      draft,
      meeting,
      reports: severalIn(report),
      title,
      agenda: severalIn(agenda),
      subjects: severalIn(subjects),
      note,
      tally: taken ? tally : undefined,
      address,
    },
    taken ? 'recorded' : modality === '' ? 'unknown' : 'without-vote',
  );
  if (!taken) return { ...facts, line };
  return { ...facts, line, roll: taker.roll(), flags: [...facts.flags, ...taker.flags()] };
}
