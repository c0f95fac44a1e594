import { memberFromSource } from '../members/index.ts';
import type { Account, Ballot, Flag, Method, Tally } from '../record/index.ts';
import { type DocumentSymbol, describeSymbol, parseSymbol, symbolAddress } from '../symbols/index.ts';
import { symbolReader } from './undl-facts.ts';
import { rollTaker } from './undl-roll.ts';
import { joinSponsors, type Sponsors } from './undl-sponsors.ts';

/** A resolution as the UN's machine-readable files have it, in JSON and in XML alike. */
export interface ResolutionRecord {
  readonly symbol: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly meeting: string;
  /** "A/C.3/78/L.39", "A/78/481/Add.3, para. 33", "A/80/L.6 and A/80/L.6/Add.1". */
  readonly origins: readonly string[];
  readonly method: Method;
  readonly tally?: Tally | undefined;
  readonly voters: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly abstain: readonly string[];
  };
  readonly main: Sponsors;
  readonly additional: Sponsors;
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
  /** The resolution itself, a line for each paragraph. */
  readonly text?: string | undefined;
}

/**
 * The account of a resolution. These files list who voted yes, no and abstained, and nobody else: members that did not
 * vote are not on the roll, which is whole without them.
 *
 * @param nth how many times the symbol has occurred so far in what is read, this time included
 */
export function resolutionAccount(record: ResolutionRecord, nth: number): Account {
  const flags: Flag[] = [];
  const read = symbolReader(flags);
  const symbol = read(record.symbol);
  const origins = record.origins.flatMap((text) => firstSymbol(text) ?? []);
  const draft = origins.find((origin) => describeSymbol(origin).kind === 'draft');
  const { sponsors, remarks } = joinSponsors(record.main, record.additional);
  const rolled = record.method === 'recorded' ? rollOf(record) : undefined;
  return {
    ref: nth > 1 ? `${record.symbol} (${nth})` : record.symbol,
    address: symbol && symbolAddress(symbol),
    body: 'GA',
    heldOn: record.date,
    session: symbol && describeSymbol(symbol).session,
    symbol,
    draft,
    meeting: read(record.meeting),
    reports: [...new Set(origins.filter((origin) => describeSymbol(origin).kind !== 'draft'))],
    title: record.title,
    kind: 'resolution',
    method: record.method,
    outcome: 'adopted',
    tally: record.method === 'recorded' ? record.tally : undefined,
    agenda: record.agenda,
    subjects: record.subjects,
    text: record.text,
    sponsors,
    note: remarks.length > 0 ? remarks.join('; ') : undefined,
    roll: rolled?.roll,
    flags: [...flags, ...(rolled?.flags ?? [])],
  };
}

/** Undefined where a recorded vote comes without its lists (A/RES/75/254 A-C): the count stands alone. */
function rollOf({ voters, date }: ResolutionRecord) {
  const taker = rollTaker();
  const lists: readonly (readonly [Ballot, readonly string[]])[] = [
    ['yes', voters.yes],
    ['no', voters.no],
    ['abstain', voters.abstain],
  ];
  for (const [ballot, names] of lists) {
    for (const name of names) taker.take(memberFromSource(name, date), name, ballot);
  }
  const listed = lists.some(([, names]) => names.length > 0);
  return listed ? { roll: taker.roll(), flags: taker.flags() } : undefined;
}

/** The symbol with which a reference begins: "A/78/481/Add.3, para. 33", "A/80/L.6/Rev.1 (as amended in A/80/L.9)". */
function firstSymbol(text: string): DocumentSymbol | undefined {
  const [start = ''] = text.trim().split(/,|\s/, 1);
  const reading = parseSymbol(start);
  return reading.ok ? reading.symbol : undefined;
}

/** A count as text, "165"; undefined for "N.A." and the like. */
export const countIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;

/** The printed count; undefined where one of the three is missing. */
export function tallyOfCounts(
  counts: Readonly<Record<'yes' | 'no' | 'abstain', string | undefined>>,
): Tally | undefined {
  const [yes, no, abstain] = [countIn(counts.yes), countIn(counts.no), countIn(counts.abstain)];
  return yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
}
