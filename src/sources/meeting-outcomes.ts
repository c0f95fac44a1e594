import { type Account, monthNames, type Problem, type Reading } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import { counted, readCouncilDraft, rollOfVetoes } from './council-text.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { type OutcomeItem, readOutcome } from './meeting-outcomes-text.ts';
import { badCell, tableRows } from './table-rows.ts';

const columns = ['year', 'date', 'topic', 'result'] as const;

/** Meetings of the Security Council, one in a row, with what they decided in words and counts; no names but vetoes. */
export const meetingOutcomes: Format = {
  id: 'sc-meeting-outcomes',
  title: 'Meetings of the Security Council with their outcomes (CSV)',
  source: {
    id: 'sc-meeting-outcomes',
    name: 'Security Council meetings and outcomes, 1946 to 2019',
    publisher: 'E. Tong (unsc_for_us), after United Nations pages',
    authority: 'compiled',
    licence: 'none stated; facts of United Nations pages',
    address: 'https://github.com/emilytong123/unsc_for_us',
  },
  parts: ['meetings'],
  recognise({ head }) {
    const header = csvHeader(head);
    return header.length === columns.length && hasColumns(header, columns)
      ? { kind: 'part', part: 'meetings' }
      : undefined;
  },
  read: (files) => readMeetings(files.get('meetings')),
};

/** An account waits until the next one, so that the rows of meetings that decided nothing are counted with it. */
async function* readMeetings(file: InputFile | undefined): AsyncGenerator<Reading> {
  const refOf = counted();
  let waiting: Account | undefined;
  let rows = 0;
  for await (const reading of tableRows(file, columns)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const [year = '', date = '', topic = '', result = ''] = reading.cells;
    const { items, unread } = readOutcome(result);
    const meeting = { line: reading.line, year, heldOn: meetingDate(year, date), topic: topic.trim() };
    for (const item of items) {
      if (waiting) {
        yield { kind: 'account', rows, account: waiting };
        rows = 0;
      }
      waiting = { ...account(meeting, item), ref: refOf(refName(meeting, item)) };
    }
    if (unread === undefined) rows += 1;
    else yield badCell(unreadOutcome(file?.label ?? '', reading.line, unread));
  }
  if (waiting) yield { kind: 'account', rows, account: waiting };
}

const unreadOutcome = (file: string, line: number, found: string): Problem => ({
  file,
  line,
  column: 'result',
  found,
  expected: 'a resolution, a draft with its fate, or a statement',
});

interface Meeting {
  readonly line: number;
  readonly year: string;
  readonly heldOn?: string | undefined;
  readonly topic: string;
}

/** A resolution by its symbol, a failed draft by day and document: drafts of the early years share the meeting's. */
const refName = ({ year, heldOn }: Meeting, { text, adopted }: OutcomeItem): string =>
  adopted ? text.replace(/ ?\(/, ' (') : `${heldOn ?? year} ${text}`;

function account({ line, year, heldOn, topic }: Meeting, item: OutcomeItem): Account {
  const { outcome, rest, tally } = item;
  const preliminary = /preliminary question/i.test(rest);
  const { draft, meeting } = readCouncilDraft(item.text);
  const { roll, flags } = rollOfVetoes(item.vetoedBy, heldOn ?? `${year}-07-01`);
  const adopted = parseSymbol(item.text);
  return {
    ref: '',
    line,
    body: 'SC',
    heldOn,
    symbol: item.adopted && adopted.ok ? adopted.symbol : undefined,
    draft: preliminary || item.adopted ? undefined : draft,
    meeting: item.adopted ? undefined : meeting,
    reports: [],
    title: topic,
    kind: preliminary ? 'procedural' : 'resolution',
    belongsTo: preliminary && draft ? { relation: 'motion-on', to: draft } : undefined,
    method: methodOf(item),
    outcome,
    tally,
    agenda: [topic],
    subjects: [],
    sponsors: [],
    note: noteOf(item),
    roll: outcome === 'vetoed' ? roll : undefined,
    flags: outcome === 'vetoed' ? flags : [],
  };
}

/** Who voted how is told only of vetoes, so that this source has counts without a roll. */
function methodOf({ adopted, manner, tally, outcome }: OutcomeItem): Account['method'] {
  if (manner?.startsWith('without') || manner?.endsWith('consensus')) return 'without-vote';
  if (outcome === 'vetoed') return 'recorded';
  return tally || manner || !adopted ? 'unrecorded' : 'unknown';
}

function noteOf({ manner, rest }: OutcomeItem): string | undefined {
  if (manner === 'adopted unanimously') return 'Adopted unanimously.';
  if (rest === '') return undefined;
  return `The source adds: ${rest}.`;
}

/** "1946", "31 December" as "1946-12-31"; undefined where the day is missing or is more than one. */
export function meetingDate(year: string, date: string): string | undefined {
  const [, day = '', name = ''] = /^(\d{1,2}) ([A-Z][a-z]{2,8})\.?$/.exec(date.trim()) ?? [];
  const month = monthNames.findIndex((each) => name !== '' && each.startsWith(name));
  if (month < 0 || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
