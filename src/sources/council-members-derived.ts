import { parseMemberCode } from '../members/index.ts';
import type { Reading } from '../record/index.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { badCell, tableRows } from './table-rows.ts';

const columns = ['year', 'ms_code', 'ms_name', 'permanent', 'basis'] as const;

/**
 * Members of the Security Council by year, derived from who voted. A year in which a member gave way to its successor
 * has both (1990: Democratic Yemen and Yemen).
 */
export const councilMembersDerived: Format = {
  id: 'sc-members-derived',
  title: 'Members of the Security Council by year, derived from its votes (CSV)',
  source: {
    id: 'sc-members-derived',
    name: 'Security Council members by year, derived from votes in the UN Digital Library',
    publisher: 'compiled from the Dag Hammarskjöld Library’s voting records',
    authority: 'compiled',
    licence: 'facts; underlying votes © United Nations',
    address: 'https://digitallibrary.un.org/record/4055387',
  },
  parts: ['members'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), columns) ? { kind: 'part', part: 'members' } : undefined,
  read: (files) => readMembers(files.get('members')),
};

async function* readMembers(file: InputFile | undefined): AsyncGenerator<Reading> {
  for await (const reading of tableRows(file, columns)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const { line, cells } = reading;
    const [year = '', code = ''] = cells;
    const member = parseMemberCode(code);
    if (member && /^\d{4}$/.test(year)) {
      yield { kind: 'seat', rows: 1, seat: { year: Number(year), member, line } };
    } else {
      const odd = member
        ? { column: 'year', found: year, expected: 'a year' }
        : { column: 'ms_code', found: code, expected: 'the code of a member' };
      yield badCell({ file: file?.label ?? '', line, ...odd });
    }
  }
}
