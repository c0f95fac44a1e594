import { ballots, type Decision } from '../../record/index.ts';

/** A cell as files hold it; undefined is empty. */
export type BulkCell = string | number | boolean | undefined;

/** A column of a file, as a data package describes it. */
export interface BulkColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
}

/** A table of the record: its columns, and the rows that one decision makes. */
export interface BulkTable {
  readonly name: 'decisions' | 'ballots';
  readonly title: string;
  readonly columns: readonly BulkColumn[];
  readonly key: readonly string[];
  readonly rowsOf: (decision: Decision) => readonly (readonly BulkCell[])[];
}

const text = (name: string, description: string): BulkColumn => ({ name, type: 'string', description });
const count = (name: string, description: string): BulkColumn => ({ name, type: 'integer', description });
const day: BulkColumn = { name: 'date', type: 'date', description: 'The day on which it was held.' };

const decisions: BulkTable = {
  name: 'decisions',
  title: 'Decisions of United Nations bodies, one a row, in order of date',
  key: ['id'],
  columns: [
    text('id', 'Stable: the adopted symbol, else the draft, else meeting or reference of the source.'),
    text('symbol', 'Of the adopted text.'),
    text('draft', 'Of the text put to the body.'),
    text('body', 'GA, GA-C1 to GA-C6, SC, HRC, CHR, ECOSOC.'),
    day,
    text('session', 'As the sources have it: 69, ES-11.'),
    text('title', 'Of the text.'),
    text('kind', 'resolution, decision, amendment, paragraph, motion or procedural.'),
    text('method', 'recorded, unrecorded, without-vote or unknown.'),
    text('outcome', 'adopted, rejected, vetoed, withdrawn or not-considered.'),
    count('yes', 'Members in favour.'),
    count('no', 'Members against.'),
    count('abstain', 'Members that abstained.'),
    count('absent', 'Members that did not vote, where a source counts them.'),
    text('meeting', 'Symbol of the record of the meeting.'),
    text('lineage', 'The recurring question it belongs to.'),
    text('relation', 'amends, part-of or motion-on, where it bears upon another proposal.'),
    text('belongs_to', 'Symbol or id of that proposal.'),
    text('becomes', 'Of a committee decision: the resolution that the plenary made of it.'),
    count('listed', 'Members of whom the ballot is known.'),
    { name: 'complete', type: 'boolean', description: 'Whether these are all.' },
    text('sources', 'Who tells of it, the one that is shown first; by semicolons.'),
    text('address', 'Where the first of them can be looked up.'),
  ],
  rowsOf: ({ tally, belongsTo, sources, ...of }) => [
    [
      ...[of.id, of.symbol, of.draft, of.body, of.heldOn, of.session, of.title, of.kind, of.method],
      ...[of.outcome, tally?.yes, tally?.no, tally?.abstain, tally?.absent, of.meeting, of.lineage],
      ...[belongsTo?.relation, belongsTo?.to, of.becomes, of.listed, of.complete],
      sources.map(({ source }) => source).join(';'),
      sources[0]?.address,
    ],
  ],
};

const rolls: BulkTable = {
  name: 'ballots',
  title: 'Ballots of members on decisions with a roll, one a row',
  key: ['decision', 'member'],
  columns: [
    text('decision', 'Its id in decisions.'),
    day,
    text('member', 'ISO 3166-1 alpha-3 code at the time: PRK, SUN.'),
    text('ballot', 'yes, no, abstain or absent.'),
  ],
  rowsOf: ({ id, heldOn, roll }) =>
    [...ballots(roll)].map(({ member, ballot }) => [id, heldOn, member, ballot]),
};

export const bulkTables: readonly BulkTable[] = [decisions, rolls];
