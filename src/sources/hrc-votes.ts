import { parseMemberCode } from '../members/index.ts';
import type { Ballot, Reading } from '../record/index.ts';
import { readCsv } from './csv.ts';
import type { InputFile } from './format.ts';
import { enterRow, type OpenRoll, openRoll } from './roll-entry.ts';
import { badCell, unread } from './table-rows.ts';

export const hrcVoteColumns = ['record_id', 'iso3', 'country', 'vote'] as const;

/** An empty cell: not a member of the body, or nothing recorded. */
const ballotByLetter: ReadonlyMap<string, Ballot | 'not listed'> = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
  ['A', 'abstain'],
  ['.', 'absent'],
  ['', 'not listed'],
]);

/** The rolls are held until the decisions have been read: 1,705 of them, a third of a megabyte. */
export async function* readHrcVotes(
  file: InputFile | undefined,
  rolls: Map<string, OpenRoll>,
): AsyncGenerator<Reading> {
  if (!file) return;
  for await (const batch of readCsv(file, hrcVoteColumns)) {
    for (const reading of batch) {
      if (reading.kind !== 'row') {
        yield unread(reading);
        continue;
      }
      const { line, cells } = reading;
      const [id = '', code = '', name = '', letter = ''] = cells;
      const ballot = ballotByLetter.get(letter);
      if (!ballot) {
        const expected = 'Y, N, A, a full stop or nothing';
        yield badCell({ file: file.label, line, column: 'vote', found: letter, expected });
        continue;
      }
      const open = rolls.get(id) ?? openRoll();
      rolls.set(id, open);
      if (ballot === 'not listed') open.rows += 1;
      else enterRow(open, { name: `${name} (${code})`, member: parseMemberCode(code), ballot });
    }
  }
}
