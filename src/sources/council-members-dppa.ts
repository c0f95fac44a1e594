import { councilOn, type MemberCode, memberFromSource } from '../members/index.ts';
import type { Reading } from '../record/index.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { badCell, type TableRow, tableRows } from './table-rows.ts';

const columns = ['id', 'year', 'security_council_member', 'last_update'] as const;

/** Members of the Security Council by year, as the UN's Department of Political and Peacebuilding Affairs has them. */
export const councilMembersDppa: Format = {
  id: 'sc-members-dppa',
  title: 'Security Council membership of the UN political department (CSV, DPPA-SCMembership)',
  source: {
    id: 'sc-members-dppa',
    name: 'DPPA-SCMembership',
    publisher: 'United Nations, Department of Political and Peacebuilding Affairs',
    authority: 'official',
    licence: '© United Nations; open with attribution',
    address: 'https://psdata.un.org',
  },
  parts: ['members'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), columns) ? { kind: 'part', part: 'members' } : undefined,
  read: (files) => readMembers(files.get('members')),
};

/** The file is small (1,105 rows) and its blank names need the others of their year, so it is read whole. */
async function* readMembers(file: InputFile | undefined): AsyncGenerator<Reading> {
  const rows: TableRow[] = [];
  for await (const reading of tableRows(file, columns)) {
    if (reading.kind === 'row') rows.push(reading);
    else yield reading;
  }
  const named = namedByYear(rows);
  for (const { line, cells } of rows) {
    const [, yearText = '', name = ''] = cells;
    const year = Number(yearText);
    const member = name === '' ? blankMember(year, named.get(yearText)) : memberIn(name, year);
    if (member) yield { kind: 'seat', rows: 1, seat: { year, member, line } };
    else {
      const column = 'security_council_member';
      yield badCell({ file: file?.label ?? '', line, column, found: name, expected: expectedName(name) });
    }
  }
}

const expectedName = (name: string): string =>
  name === '' ? 'a name; the year leaves more than one member for the blank' : 'the name of a member';

function namedByYear(rows: readonly TableRow[]): ReadonlyMap<string, ReadonlySet<MemberCode>> {
  const named = new Map<string, Set<MemberCode>>();
  for (const { cells } of rows) {
    const [, year = '', name = ''] = cells;
    const member = memberIn(name, Number(year));
    if (member) named.set(year, (named.get(year) ?? new Set()).add(member));
  }
  return named;
}

/** A year is taken at its middle. */
const memberIn = (name: string, year: number): MemberCode | undefined =>
  memberFromSource(name, `${year}-07-01`);

/** The two whose names this file leaves blank, in all 13 rows. */
const blanks: ReadonlySet<string> = new Set(['TUR', 'CIV']);

/** Whose name is blank: the only one of the two that sat in that year and is not named. */
function blankMember(year: number, named: ReadonlySet<MemberCode> = new Set()): MemberCode | undefined {
  const [only, another] = councilOn(year).filter((code) => blanks.has(code) && !named.has(code));
  return another ? undefined : only;
}
