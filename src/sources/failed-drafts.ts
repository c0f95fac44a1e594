import type { Account, Ballot, Reading, Sponsor } from '../record/index.ts';
import { councilMeeting, councilMember, counted, readCouncilDraft, votesNeeded } from './council-text.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { enterRow, openRoll } from './roll-entry.ts';
import { badCell, type TableRow, tableRows } from './table-rows.ts';

const columns = [
  'meeting',
  'voting_on',
  'year',
  'submitted_by',
  'in_favor',
  'abstain',
  'against',
  'note',
  'yes',
  'abstentions',
  'no',
] as const;

/** Drafts of the Security Council that failed, one in a row, with the names on each side; a year but no date. */
export const failedDrafts: Format = {
  id: 'sc-failed-drafts',
  title: 'Failed drafts of the Security Council with the names on each side (CSV)',
  source: {
    id: 'sc-failed-drafts',
    name: 'Security Council drafts that failed, 1947 to 2022 (incomplete)',
    publisher: 'E. Tong (unsc_for_us), after United Nations pages',
    authority: 'compiled',
    licence: 'none stated; facts of United Nations pages',
    address: 'https://github.com/emilytong123/unsc_for_us',
  },
  parts: ['drafts'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), columns) ? { kind: 'part', part: 'drafts' } : undefined,
  read: (files) => readFailedDrafts(files.get('drafts')),
};

async function* readFailedDrafts(file: InputFile | undefined): AsyncGenerator<Reading> {
  const refOf = counted();
  for await (const reading of tableRows(file, columns)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const { line } = reading;
    const [, , year = ''] = reading.cells;
    if (/^\d{4}$/.test(year)) {
      yield { kind: 'account', rows: 1, account: failedDraft(reading, Number(year), refOf) };
    } else {
      yield badCell({ file: file?.label ?? '', line, column: 'year', found: year, expected: 'a year' });
    }
  }
}

function failedDraft({ line, cells }: TableRow, year: number, refOf: (ref: string) => string): Account {
  const [meeting = '', votedOn = '', , submitters = '', favour = '', abstain = '', against = '', note = ''] =
    cells;
  const [yes, abstentions, no] = cells.slice(8).map(Number);
  const { draft, rest } = readCouncilDraft(votedOn);
  const isParagraph = /paragraph/i.test(rest);
  const inYear = `${year}-07-01`;
  const open = openRoll();
  const side = (names: string, ballot: Ballot) => {
    for (const name of listed(names)) enterRow(open, { name, member: councilMember(name, inYear), ballot });
  };
  side(favour, 'yes');
  side(against, 'no');
  side(abstain, 'abstain');
  return {
    ref: refOf(`meeting ${meeting} ${votedOn.trim()}`),
    line,
    body: 'SC',
    draft: isParagraph ? undefined : draft,
    meeting: councilMeeting(meeting),
    reports: [],
    title: votedOn.trim(),
    kind: isParagraph ? 'paragraph' : 'resolution',
    belongsTo: isParagraph && draft ? { relation: 'part-of', to: draft } : undefined,
    method: 'recorded',
    outcome: (yes ?? 0) >= votesNeeded(year) ? 'vetoed' : 'rejected',
    tally:
      yes === undefined || no === undefined || abstentions === undefined
        ? undefined
        : { yes, no, abstain: abstentions },
    agenda: [],
    subjects: [],
    sponsors: sponsors(submitters, inYear),
    note: [`Voted on in ${year}.`, note].filter((text) => text !== '').join(' '),
    roll: open.roll,
    flags: open.flags,
  };
}

const listed = (names: string): readonly string[] =>
  names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const sponsors = (names: string, date: string): readonly Sponsor[] =>
  listed(names).flatMap((name) => {
    const member = councilMember(name, date);
    return member ? [{ member, role: 'main' }] : [];
  });
