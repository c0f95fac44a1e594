import type { Account, Reading } from '../record/index.ts';
import { readAmericanDate } from './american-date.ts';
import { councilMeeting, counted, readCouncilDraft, rollOfVetoes } from './council-text.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { badCell, type TableRow, tableRows } from './table-rows.ts';

const columns = [
  'date',
  'draft',
  'meeting_record',
  'agenda_item',
  'crisis_topic',
  'member_veto1',
  'member_veto2',
  'member_veto3',
] as const;

/** Vetoed drafts of the Security Council, one in a row: date, draft, meeting and who cast the veto; no counts. */
export const vetoes: Format = {
  id: 'sc-vetoes',
  title: 'Vetoes in the Security Council, compiled by the World Politics Data Lab (CSV)',
  source: {
    id: 'sc-vetoes',
    name: 'Vetoes in the Security Council since 1946',
    publisher: 'World Politics Data Lab, after the Dag Hammarskjöld Library',
    authority: 'compiled',
    licence: 'MIT',
    address: 'https://github.com/world-politics-datalab/vetoes-un-security-council',
  },
  parts: ['vetoes'],
  recognise: ({ head }) =>
    hasColumns(csvHeader(head), columns) ? { kind: 'part', part: 'vetoes' } : undefined,
  read: (files) => readVetoes(files.get('vetoes')),
};

async function* readVetoes(file: InputFile | undefined): AsyncGenerator<Reading> {
  const refOf = counted();
  for await (const reading of tableRows(file, columns)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const { line } = reading;
    const [date = ''] = reading.cells;
    const heldOn = readAmericanDate(date);
    if (heldOn) yield { kind: 'account', rows: 1, account: veto(reading, heldOn, refOf) };
    else {
      const expected = 'a date in the form month/day/year';
      yield badCell({ file: file?.label ?? '', line, column: 'date', found: date, expected });
    }
  }
}

function veto({ line, cells }: TableRow, heldOn: string, refOf: (ref: string) => string): Account {
  const [, drafted = '', record = '', item = '', topic = '', ...names] = cells;
  const { draft, meeting, rest } = readCouncilDraft(drafted);
  const { roll, flags } = rollOfVetoes(names, heldOn);
  const preliminary = /preliminary question/i.test(item);
  return {
    ref: refOf(`${heldOn} ${draft ?? meeting ?? drafted}`),
    line,
    body: 'SC',
    heldOn,
    draft: preliminary ? undefined : draft,
    meeting: councilMeeting(record) ?? meeting,
    reports: [],
    title: item.replace(/,?\s*preliminary question\s*$/i, ''),
    kind: preliminary ? 'procedural' : 'resolution',
    belongsTo: preliminary && draft ? { relation: 'motion-on', to: draft } : undefined,
    method: 'recorded',
    outcome: 'vetoed',
    agenda: [item],
    subjects: topic ? [topic] : [],
    sponsors: [],
    note: preliminary
      ? 'The preliminary question: whether the draft is a matter of procedure.'
      : rest === ''
        ? undefined
        : `The source writes the draft as "${drafted.trim()}".`,
    roll,
    flags,
  };
}
