import type { MemberCode } from './code.ts';
import { allMembers, holdsOn, isMemberOn, knownCode, type Period } from './member.ts';
import { filled, type ShippedRow, shippedTable } from './shipped-table.ts';

/** How far a fact was checked: a number of independent sources, `M` from memory, `C` where sources conflict. */
export type RomeMark = 'M' | 'C' | number;

/** Acceptance of the Court's jurisdiction by a declaration under article 12(3), over a period that may lie back. */
export interface RomeDeclaration {
  readonly code: MemberCode;
  readonly lodged: string;
  readonly accepts: Period;
  readonly mark: RomeMark;
  readonly note?: string | undefined;
}

/** Where a state stands with the Rome Statute on a day. */
export interface RomeStatus {
  readonly party: boolean;
  /** First day in force for it, and first day no longer; undefined where it never was a party by that day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Day of signature, where it had signed by that day. */
  readonly signed?: string | undefined;
  /** Day on which it gave notice of withdrawal, where it had by that day. */
  readonly withdrawalNotified?: string | undefined;
  /** Undefined where the state neither signed nor acceded, at any time. */
  readonly mark?: RomeMark | undefined;
  readonly note?: string | undefined;
  /** Declarations lodged by that day, in order. */
  readonly declarations: readonly RomeDeclaration[];
}

interface Instrument {
  readonly code: MemberCode;
  readonly signed?: string | undefined;
  readonly inForce?: Period | undefined;
  readonly withdrawalNotified?: string | undefined;
  readonly mark: RomeMark;
  readonly note?: string | undefined;
}

let instruments: ReadonlyMap<MemberCode, Instrument> | undefined;
let declarations: readonly RomeDeclaration[] | undefined;

/**
 * Whether the Rome Statute was in force for a state on a day, with what there is to say about it. Not a party for
 * codes of which the table knows nothing.
 *
 * @see Rome Statute, articles 12(3), 126 and 127
 */
export function romeStatuteOn(code: MemberCode, date: string): RomeStatus {
  instruments ??= readInstruments();
  declarations ??= readDeclarations();
  const { inForce, signed, withdrawalNotified, mark, note } = instruments.get(code) ?? {};
  const begun = inForce?.from !== undefined && inForce.from <= date ? inForce : undefined;
  return {
    party: begun !== undefined && holdsOn(begun, date),
    since: begun?.from,
    until: begun?.to,
    signed: by(signed, date),
    withdrawalNotified: by(withdrawalNotified, date),
    mark,
    note,
    declarations: declarations.filter(
      (declaration) => declaration.code === code && declaration.lodged <= date,
    ),
  };
}

/**
 * States for which the Rome Statute was in force on a day, by code. Serbia counts under the code of the time (`YUG`,
 * `SCG`, `SRB`), once. Empty before 1 July 2002.
 */
export function statesPartiesOn(date: string): readonly MemberCode[] {
  instruments ??= readInstruments();
  return [...instruments.values()]
    .filter(({ code, inForce }) => inForce && holdsOn(inForce, date) && wasItself(code, date))
    .map(({ code }) => code);
}

/** False for Serbia while Yugoslavia, then Serbia and Montenegro, held what it continues. */
function wasItself(code: MemberCode, date: string): boolean {
  const continues = allMembers.some(({ successors }) => successors[0] === code);
  return !continues || isMemberOn(code, date);
}

const by = (day: string | undefined, date: string): string | undefined =>
  day !== undefined && day <= date ? day : undefined;

function readInstruments(): ReadonlyMap<MemberCode, Instrument> {
  const rows = shippedTable('rome-statute.csv').flatMap((row) => {
    const code = knownCode(row('code'));
    return code ? [[code, readInstrument(code, row)] as const] : [];
  });
  return new Map(rows);
}

function readInstrument(code: MemberCode, row: ShippedRow): Instrument {
  const from = filled(row('from'));
  return {
    code,
    signed: filled(row('signed')),
    inForce: from === undefined ? undefined : { from, to: filled(row('to')) },
    withdrawalNotified: filled(row('withdrawal_notified')),
    mark: readMark(row('mark')),
    note: filled(row('note')),
  };
}

function readDeclarations(): readonly RomeDeclaration[] {
  return shippedTable('rome-statute-declarations.csv').flatMap((row) => {
    const code = knownCode(row('code'));
    const accepts = { from: filled(row('from')), to: filled(row('to')) };
    return code
      ? [{ code, lodged: row('lodged'), accepts, mark: readMark(row('mark')), note: filled(row('note')) }]
      : [];
  });
}

const readMark = (cell: string): RomeMark => (cell === 'C' || cell === 'M' ? cell : Number(cell));
