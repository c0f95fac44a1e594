import type {
  Account,
  Belonging,
  DecisionFacts,
  Flag,
  Problem,
  ProposalKind,
  Tally,
} from '../record/index.ts';
import { type DocumentSymbol, describeSymbol, parseSymbol } from '../symbols/index.ts';
import { recordAddress } from './undl-source.ts';

/** A record of a vote as the Digital Library words it; the same in its tables, its MARCXML and its pages. */
export interface VotingRecord {
  readonly id: string;
  readonly date: string;
  readonly session: string;
  readonly resolution: string;
  readonly draft: string;
  readonly meeting: string;
  readonly reports: readonly string[];
  readonly title: string;
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
  readonly note: string;
  readonly tally?: Tally | undefined;
  readonly address: string;
}

/** The part of an account that is not its roll. Only adopted texts are in this collection. */
export function votingFacts(record: VotingRecord, method: DecisionFacts['method']): Account {
  const { id, date, session, title, agenda, subjects, note, tally, address } = record;
  const flags: Flag[] = [];
  const read = symbolReader(flags);
  const symbol = read(record.resolution);
  return {
    ref: id,
    address: address === '' ? recordAddress(id) : address,
    body: /^S\//i.test(record.resolution) ? 'SC' : 'GA',
    heldOn: isoDate(date),
    session: session === '' ? undefined : session,
    symbol,
    draft: read(record.draft),
    meeting: read(record.meeting.replace(/ and Corr\.\d+$/, '')),
    reports: record.reports.flatMap((text) => read(text) ?? []),
    title: plainTitle(title),
    kind: proposalKind(record.resolution, symbol),
    belongsTo: belonging(record.resolution),
    method,
    outcome: 'adopted',
    tally,
    agenda,
    subjects,
    sponsors: [],
    note: note === '' ? undefined : note,
    flags,
  };
}

/** Reads symbols; what is none is flagged, and undefined. Nothing comes of an empty text. */
export const symbolReader =
  (flags: Flag[]) =>
  (text: string): DocumentSymbol | undefined => {
    if (text.trim() === '') return undefined;
    const reading = parseSymbol(text);
    if (reading.ok) return reading.symbol;
    flags.push({ kind: 'unreadable-symbol', detail: `"${text}" is no document symbol.` });
    return undefined;
  };

/** "2014-12-18"; undefined for anything else, also for a day that no calendar has. */
export function isoDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** The problem with a cell for a day that holds something else; undefined for a day, and for an empty cell. */
export const unreadDate = (file: string, line: number, found = '', column = 'date'): Problem | undefined =>
  found === '' || isoDate(found) !== undefined
    ? undefined
    : { file, line, column, found: `"${found}"`, expected: 'a day such as 2014-12-18' };

/**
 * A title without what the Library adds: " : resolution / adopted by the General Assembly", which was typed in twenty
 * ways ("resultion", "adoped by the General Assemly").
 */
export const plainTitle = (title: string): string =>
  title
    .replace(/\s*:?\s+(?:resol\w+|decisions?)\s*(?:\/.*|adopted by the General Assembly\.?)?$/i, '')
    .replace(/\s+\/\s+ad\w+ by the .*$/i, '')
    .trim();

/**
 * "[PARA.3]", "[RULE-73]", "[SectionII]", "[B-IX]", "[III]": a part of a text. "[A]", "[A-C]" are texts of their own,
 * and so is "[I]", which stands behind [H] as often as before [II].
 */
const partBracket = /\[(?:PARA\b|RULE\b|Section|[A-Z]-[IVX]{1,5}\]|[IVX]{2,5}\])/i;

const isPart = (resolution: string): boolean => partBracket.test(resolution);

function proposalKind(resolution: string, symbol: DocumentSymbol | undefined): ProposalKind {
  if (isPart(resolution)) return 'paragraph';
  return symbol && describeSymbol(symbol).kind === 'decision' ? 'decision' : 'resolution';
}

/** A separate vote belongs to the whole of which it is a part: "A/RES/490(V)" for "A/RES/490(V)[PARA.3]". */
function belonging(resolution: string): Belonging | undefined {
  if (!isPart(resolution)) return undefined;
  const whole = parseSymbol(resolution.replace(/\[.*$/, ''));
  return whole.ok ? { relation: 'part-of', to: whole.symbol } : undefined;
}

/** Parts of a cell that holds several, "A/38/608|A/38/608/Corr.1"; none for an empty cell. */
export const severalIn = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The count that is printed with a roll; "116.0" is 116. Undefined where yes, no and abstentions are not all numbers.
 */
export function printedTally(
  yes: string,
  no: string,
  [abstain, absent]: readonly [string, string],
): Tally | undefined {
  const counts = [yes, no, abstain].map(wholeNumber);
  const [y, n, a] = counts;
  if (y === undefined || n === undefined || a === undefined) return undefined;
  return { yes: y, no: n, abstain: a, absent: wholeNumber(absent) };
}

/**
 * A page or table that lists nobody but blanks: a Council text adopted without a vote, or (three of the Assembly's,
 * A/RES/39/28 A and B, 43/62) a roll that was not entered. In neither case was everybody absent.
 */
export const isBlank = (tally: Tally | undefined): boolean =>
  tally !== undefined && tally.yes + tally.no + tally.abstain === 0;

const wholeNumber = (text: string): number | undefined =>
  /^\d+(?:\.0*)?$/.test(text.trim()) ? Number.parseInt(text, 10) : undefined;
