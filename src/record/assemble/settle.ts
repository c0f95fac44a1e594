import { memberOrder } from '../../members/index.ts';
import type { Tally } from '../ballot.ts';
import type {
  Account,
  Conflict,
  DecisionFacts,
  Flag,
  FlagKind,
  IsoDate,
  Outcome,
  SourceFigure,
} from '../model.ts';
import { ballotByte, ballotOf, emptyRoll, formatTally, listedOn, type Roll, tallyOf } from '../roll.ts';
import type { Attributed } from './gather.ts';
import { irregularities } from './irregular.ts';
import { type Group, inAuthority, inAuthorityOnFigures } from './join.ts';

/** A decision as the record will hold it, before it knows its neighbours and its id. */
export interface Settled extends DecisionFacts {
  readonly roll: Roll;
  readonly listed: number;
  readonly complete: boolean;
  readonly figures: readonly SourceFigure[];
  readonly conflicts: readonly Omit<Conflict, 'decision'>[];
  readonly flags: readonly Flag[];
  readonly text?: string | undefined;
  readonly ref: string;
  /** Source whose ref it is. */
  readonly source: string;
}

/**
 * One decision out of what its sources say. Each field is shown as the source with the most authority has it; what
 * another source says differently is kept as a conflict. Nothing is averaged, nothing repaired.
 *
 * @param today dates after it are flagged
 */
export function settle(group: Group, today: IsoDate): Settled {
  const ranked = inAuthorityOnFigures(group);
  const accounts = ranked.map(({ account }) => account);
  const leading = ranked.find((each) => isWhole(each.account)) ?? ranked.find(({ account }) => account.roll);
  const roll = leading?.account.roll ?? emptyRoll();
  const shown = shownFacts(inAuthority(group).map(({ account }) => account));
  const figures = ranked.map(figure);
  const tally = figures.find((each) => each.tally)?.tally;
  const computed = shown.outcome ? undefined : computedOutcome(tally);
  const complete = leading !== undefined && isWhole(leading.account);
  // Not spread: writing over a copy of so many fields takes as long as all the rest.
  return Object.assign(shown, {
    tally,
    outcome: shown.outcome ?? computed,
    roll,
    listed: listedOn(roll),
    complete,
    figures,
    conflicts: ranked.length > 1 ? conflictsOf(ranked, figures) : [],
    flags: unique([
      ...ranked
        .flatMap(({ account }) => account.flags)
        .filter(({ kind }) => stillHolds(kind, ranked, complete)),
      ...irregularities({ body: shown.body, heldOn: shown.heldOn, roll, tallies: accounts, today }),
      ...(computed ? [outcomeFlag(computed)] : []),
    ]),
    text: first(accounts, ({ text }) => text),
    ref: ranked[0]?.account.ref ?? '',
    source: ranked[0]?.source.id ?? '',
  });
}

function shownFacts(accounts: readonly Account[]): Omit<DecisionFacts, 'tally'> {
  const [top] = accounts;
  if (!top) throw new Error('A decision without an account');
  return {
    body: top.body,
    heldOn: first(accounts, ({ heldOn }) => heldOn),
    session: first(accounts, ({ session }) => session),
    symbol: first(accounts, ({ symbol }) => symbol),
    draft: first(accounts, ({ draft }) => draft),
    meeting: first(accounts, ({ meeting }) => meeting),
    title: first(accounts, ({ title }) => title || undefined) ?? '',
    kind: top.kind,
    method: first(accounts, ({ method }) => (method === 'unknown' ? undefined : method)) ?? 'unknown',
    outcome: first(accounts, ({ outcome }) => outcome),
    reports: first(accounts, ({ reports }) => filled(reports)) ?? [],
    agenda: first(accounts, ({ agenda }) => filled(agenda)) ?? [],
    subjects: first(accounts, ({ subjects }) => filled(subjects)) ?? [],
    sponsors: first(accounts, ({ sponsors }) => filled(sponsors)) ?? [],
    belongsTo: first(accounts, ({ belongsTo }) => belongsTo),
    becomes: first(accounts, ({ becomes }) => becomes),
    lineage: first(accounts, ({ lineage }) => lineage),
    note: first(accounts, ({ note }) => note),
  };
}

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function first<T>(accounts: readonly Account[], pick: (account: Account) => T | undefined): T | undefined {
  for (const account of accounts) {
    const value = pick(account);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The official count where the source prints one, else its roll counted, if the roll is whole. */
export function countedTally(account: Account): Tally | undefined {
  if (account.tally) return account.tally;
  if (!account.roll || !isWhole(account)) return undefined;
  const counts = tallyOf(account.roll);
  return { ...counts, absent: counts.absent > 0 ? counts.absent : undefined };
}

/** The source has a ballot for every member that it says voted. */
function isWhole({ roll, flags }: Account): boolean {
  if (!roll || listedOn(roll) === 0) return false;
  return !flags.some(({ kind }) => kind === 'roll-incomplete');
}

function figure({ source, account }: Attributed): SourceFigure {
  const { ref, address, mark, heldOn, roll } = account;
  return {
    source: source.id,
    ref,
    address,
    mark,
    heldOn,
    tally: countedTally(account),
    listed: roll ? listedOn(roll) : 0,
  };
}

/** What one account says of itself may be made good by another: a whole roll, or an official record of the fact. */
function stillHolds(kind: FlagKind, ranked: Group, complete: boolean): boolean {
  if (kind === 'roll-incomplete') return !complete;
  if (kind === 'from-memory') return !ranked.some(({ source }) => source.authority === 'official');
  return true;
}

/**
 * The outcome that every majority rule would give, where no source states one: more no than yes, or a tie, is rejected;
 * two thirds of those cast or more is adopted. Between the two it depends on the majority needed, and stays unknown.
 */
function computedOutcome(tally: Tally | undefined): Outcome | undefined {
  if (!tally || tally.yes + tally.no === 0) return undefined;
  if (tally.yes <= tally.no) return 'rejected';
  return 3 * tally.yes >= 2 * (tally.yes + tally.no) ? 'adopted' : undefined;
}

const outcomeFlag = (outcome: Outcome): Flag => ({
  kind: 'outcome-computed',
  detail: `No source states the outcome; by the tally it was ${outcome} under any majority.`,
});

/** What the other sources say differently from the one that is shown, field by field. */
function conflictsOf(ranked: Group, figures: readonly SourceFigure[]): readonly Omit<Conflict, 'decision'>[] {
  return [
    ...differing(ranked, 'date', ({ heldOn }) => heldOn),
    ...differing(ranked, 'outcome', ({ outcome }) => outcome),
    ...tallyConflicts(figures),
    ...ballotConflicts(ranked),
  ];
}

function differing(
  ranked: Group,
  field: 'date' | 'outcome',
  value: (account: Account) => string | undefined,
): Omit<Conflict, 'decision'>[] {
  const stated = ranked.flatMap(({ source, account }) => {
    const said = value(account);
    return said === undefined ? [] : [{ source: source.id, value: said }];
  });
  const [shown, ...others] = stated;
  if (!shown) return [];
  return others.filter((other) => other.value !== shown.value).map((other) => ({ field, shown, other }));
}

function tallyConflicts(figures: readonly SourceFigure[]): Omit<Conflict, 'decision'>[] {
  const stated = figures.flatMap(({ source, tally }) => (tally ? [{ source, tally }] : []));
  const [shown, ...others] = stated;
  if (!shown) return [];
  return others
    .filter(({ tally }) => !sameTally(tally, shown.tally))
    .map(({ source, tally }) => ({
      field: 'tally',
      shown: { source: shown.source, value: writtenOut(shown.tally) },
      other: { source, value: writtenOut(tally) },
    }));
}

const sameTally = (one: Tally, other: Tally): boolean =>
  one.yes === other.yes &&
  one.no === other.no &&
  one.abstain === other.abstain &&
  (one.absent === undefined || other.absent === undefined || one.absent === other.absent);

/** "116-20-53", and "116-20-53 (4 absent)" where that is counted. */
const writtenOut = (tally: Tally): string =>
  tally.absent === undefined ? formatTally(tally) : `${formatTally(tally)} (${tally.absent} absent)`;

/**
 * Members for whom two rolls differ. A member that one roll lists with yes, no or abstain and the other leaves out is
 * told only where the other roll is whole; a source that leaves absent members out agrees with one that lists them.
 */
function ballotConflicts(ranked: Group): Omit<Conflict, 'decision'>[] {
  const [shown, ...others] = ranked.filter(({ account }) => account.roll && listedOn(account.roll) > 0);
  if (!shown?.account.roll) return [];
  const leading = shown.account.roll;
  return others.flatMap(({ source, account }) => {
    const roll = account.roll ?? emptyRoll();
    return memberOrder.flatMap((member, at) => {
      if (agree(leading[at] ?? 0, roll[at] ?? 0, isWhole(account), isWhole(shown.account))) return [];
      const conflict: Omit<Conflict, 'decision'> = {
        field: 'ballot',
        member,
        shown: { source: shown.source.id, value: ballotOf(leading, member) ?? 'not listed' },
        other: { source: source.id, value: ballotOf(roll, member) ?? 'not listed' },
      };
      return [conflict];
    });
  });
}

function agree(shown: number, other: number, otherWhole: boolean, shownWhole: boolean): boolean {
  if (shown === other) return true;
  if (other === 0) return shown === ballotByte.absent || !otherWhole;
  if (shown === 0) return other === ballotByte.absent || !shownWhole;
  return false;
}

function unique(flags: readonly Flag[]): readonly Flag[] {
  const seen = new Map(flags.map((flag) => [`${flag.kind}\n${flag.member ?? ''}\n${flag.detail}`, flag]));
  return [...seen.values()];
}
