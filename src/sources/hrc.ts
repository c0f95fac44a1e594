import type { Account, Flag, Reading, Tally } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import { csvHeader, hasColumns } from './csv.ts';
import type { Format, InputFile } from './format.ts';
import { readHrcSponsors } from './hrc-sponsors.ts';
import { hrcSession, hrcTitle, readHrcWords } from './hrc-text.ts';
import { hrcVoteColumns, readHrcVotes } from './hrc-votes.ts';
import type { OpenRoll } from './roll-entry.ts';
import { badCell, tableRows } from './table-rows.ts';

const columns = {
  decisions: [
    'record_id',
    'symbol',
    'title',
    'statement',
    'date',
    'body',
    'vote_type',
    'meeting',
    'agenda_item_no',
    'agenda_item_title',
    'agenda_subject',
    'main_sponsors',
    'draft',
    'yes',
    'no',
    'abstain',
    'nonvoting',
    'record_url',
  ],
  votes: hrcVoteColumns,
} as const;

/**
 * Decisions of the Human Rights Council and of the Commission before it, with official counts and, for recorded votes,
 * the roll; amendments that were rejected, withdrawn or not considered too.
 */
export const ohchrHrc: Format = {
  id: 'ohchr-hrc',
  title: 'OHCHR Library voting records, Human Rights Council and Commission (CSV: decisions and votes)',
  source: {
    id: 'ohchr-hrc',
    name: 'OHCHR Library voting records (harvest by Ł. Szoszkiewicz)',
    publisher:
      'Office of the United Nations High Commissioner for Human Rights; harvest doi:10.5281/zenodo.21281232',
    authority: 'official',
    licence:
      'PolyForm Noncommercial 1.0.0. Required Notice: Copyright © 2026 Łukasz Szoszkiewicz — https://github.com/lszoszk/hrc-voting',
    address: 'https://searchlibrary.ohchr.org/search?c=Voting',
  },
  parts: ['decisions', 'votes'],
  recognise({ head }) {
    const header = csvHeader(head);
    const part = (['decisions', 'votes'] as const).find((name) => hasColumns(header, columns[name]));
    return part && { kind: 'part', part };
  },
  async *read(files) {
    const decisions = files.get('decisions');
    const rolls = new Map<string, OpenRoll>();
    yield* readHrcVotes(files.get('votes'), rolls);
    if (decisions) yield* readDecisions(decisions, rolls, await symbolsInDoubt(decisions));
  },
};

/**
 * Symbols that the file gives to different decisions: those of the first sessions, which are without a number
 * (`E/CN.4/RES(II)`), and slips (`E/CN.4/RES/1984/53` for El Salvador and for Guatemala). They name neither.
 */
async function symbolsInDoubt(file: InputFile): Promise<ReadonlySet<string>> {
  const first = new Map<string, string>();
  const doubtful = new Set<string>();
  for await (const reading of tableRows(file, ['symbol', 'title', 'draft'])) {
    if (reading.kind !== 'row') continue;
    const [symbol = '', title = '', draft = ''] = reading.cells;
    const known = first.get(symbol);
    if (known === undefined) first.set(symbol, `${title}\n${draft}`);
    else if (known !== `${title}\n${draft}`) doubtful.add(symbol);
  }
  return doubtful;
}

async function* readDecisions(
  file: InputFile,
  rolls: ReadonlyMap<string, OpenRoll>,
  doubtful: ReadonlySet<string>,
): AsyncGenerator<Reading> {
  for await (const reading of tableRows(file, columns.decisions)) {
    if (reading.kind !== 'row') {
      yield reading;
      continue;
    }
    const { line, cells } = reading;
    const [id = '', symbol = '', , , , body = ''] = cells;
    if (!id || !bodyByName.has(body)) {
      const odd = id
        ? { column: 'body', found: body, expected: 'Human Rights Council or Commission on Human Rights' }
        : { column: 'record_id', found: '', expected: 'the number of a record' };
      yield badCell({ file: file.label, line, ...odd });
      continue;
    }
    const open = rolls.get(id);
    yield {
      kind: 'account',
      rows: 1 + (open?.rows ?? 0),
      account: decision(line, cells, { open, doubtful: doubtful.has(symbol) }),
    };
  }
}

const bodyByName: ReadonlyMap<string, 'HRC' | 'CHR'> = new Map([
  ['Human Rights Council', 'HRC'],
  ['Commission on Human Rights', 'CHR'],
]);

interface Beside {
  readonly open: OpenRoll | undefined;
  /** Whether the symbol is that of other decisions too. */
  readonly doubtful: boolean;
}

function decision(line: number, cells: readonly string[], { open, doubtful }: Beside): Account {
  const [id = '', symbol = '', title = '', statement = '', date = '', body = '', voteType = ''] = cells;
  const [meeting = '', itemNumber = '', itemTitle = '', subject = '', submitters = '', draft = ''] =
    cells.slice(7);
  const words = readHrcWords({ symbol, title, statement, voteType, meeting, draft });
  const named = readSymbol(symbol, doubtful);
  const { sponsors, unknown } = readHrcSponsors(submitters, date);
  const tally = readTally(cells.slice(13, 17));
  const record = parseSymbol(meeting);
  return {
    ref: id,
    address: cells[17] || undefined,
    line,
    body: bodyByName.get(body) ?? 'HRC',
    heldOn: /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    session: hrcSession(statement),
    symbol: symbol.includes('/L.') ? undefined : named.symbol,
    draft: doubtful && symbol.includes('/L.') ? undefined : words.draft,
    meeting: record.ok ? record.symbol : undefined,
    reports: [],
    title: hrcTitle(title),
    kind: words.kind,
    method: words.method,
    outcome: words.outcome,
    tally,
    agenda: [`${itemNumber} ${itemTitle.replace(/\s*-$/, '')}`.trim()].filter((item) => item !== ''),
    subjects: subject === '' ? [] : [subject],
    sponsors,
    belongsTo: words.amends && { relation: 'amends', to: words.amends },
    note: notes(words.note, submitters),
    roll: open?.roll,
    flags: [
      ...named.flags,
      ...(open?.flags ?? []),
      ...unknown.map((name): Flag => ({ kind: 'unknown-member', detail: `Among the sponsors: "${name}".` })),
      ...(words.method === 'recorded' && !open ? [rollMissing] : []),
    ],
  };
}

const rollMissing: Flag = {
  kind: 'roll-incomplete',
  detail: 'The source calls it a recorded vote and lists nobody.',
};

function readSymbol(text: string, doubtful: boolean) {
  if (text === '' || text.includes('/L.')) {
    return { symbol: undefined, flags: doubtful && text !== '' ? [sharedSymbol(text)] : [] };
  }
  if (doubtful) return { symbol: undefined, flags: [sharedSymbol(text)] };
  const reading = parseSymbol(text);
  if (reading.ok) return { symbol: reading.symbol, flags: [] };
  const flag: Flag = { kind: 'unreadable-symbol', detail: `The source names it "${text}".` };
  return { symbol: undefined, flags: [flag] };
}

const sharedSymbol = (text: string): Flag => ({
  kind: 'unreadable-symbol',
  detail: `The source names it "${text}", and another decision too.`,
});

/** Official counts; undefined where none are given. */
function readTally([yes = '', no = '', abstain = '', absent = '']: readonly string[]): Tally | undefined {
  if (!/^\d+$/.test(yes)) return undefined;
  return {
    yes: Number(yes),
    no: Number(no),
    abstain: Number(abstain),
    absent: absent === '' ? undefined : Number(absent),
  };
}

/** A sponsor that spoke for a group is told in the source's words: the group is no member. */
function notes(note: string | undefined, submitters: string): string | undefined {
  const parts = [note, /behalf/i.test(submitters) ? `Submitted by ${submitters}.` : undefined];
  const said = parts.flatMap((part) => part ?? []);
  return said.length > 0 ? said.join(' ') : undefined;
}
