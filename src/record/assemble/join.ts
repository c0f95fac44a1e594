import { type DocumentSymbol, describeSymbol, wholeSymbol } from '../../symbols/index.ts';
import type { Tally } from '../ballot.ts';
import type { Authority } from '../model.ts';
import { listedOn, tallyOf } from '../roll.ts';
import type { Attributed } from './gather.ts';
import { likeness } from './likeness.ts';

/** Accounts of one decision, those with the most authority first. Never empty. */
export type Group = Attributed[];

const rank: { readonly [authority in Authority]: number } = {
  official: 0,
  curated: 1,
  academic: 2,
  compiled: 3,
};

/**
 * By authority; of equals, one that has words for what was voted on before one that has only figures, then the one that
 * lists more members, then by name, so that the order is always the same.
 */
export function inAuthority(accounts: readonly Attributed[]): Group {
  return sortedBy(accounts, ({ account }) => (account.title === '' ? 1 : 0));
}

/** The same order for figures: of equals in authority, the one that lists more members, whatever words it has. */
export const inAuthorityOnFigures = (accounts: readonly Attributed[]): Group => sortedBy(accounts, () => 0);

function sortedBy(accounts: readonly Attributed[], worth: (each: Attributed) => number): Group {
  if (accounts.length < 2) return [...accounts];
  const listed = new Map(accounts.map((each) => [each, each.account.roll ? listedOn(each.account.roll) : 0]));
  return [...accounts].sort(
    (one, other) =>
      rank[one.source.authority] - rank[other.source.authority] ||
      worth(one) - worth(other) ||
      (listed.get(other) ?? 0) - (listed.get(one) ?? 0) ||
      compareText(one.source.id, other.source.id) ||
      compareText(one.account.ref, other.account.ref),
  );
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Finds which accounts speak of one decision: by the reference that sources of a family share, by symbol or draft,
 * and, for academic roll calls that carry no usable number, by the ballots themselves.
 *
 * Official and curated accounts with one symbol are one decision: a text is adopted once. An academic roll call with
 * the symbol of a resolution may be the vote on a paragraph of it, so it joins only if its ballots are mostly the same.
 */
export function joinAccounts(accounts: readonly Attributed[]): readonly Group[] {
  const groups: Group[] = [];
  const byRef = new Map<string, Group>();
  const byKey = new Map<string, Group[]>();
  for (const each of inAuthority(accounts)) {
    const ref = `${each.source.family ?? each.source.id}\n${each.account.ref}`;
    const key = keyOf(each);
    const group = byRef.get(ref) ?? (key ? bestOf(byKey.get(key) ?? [], each) : undefined);
    if (group) group.push(each);
    const home = group ?? [each];
    if (!group) groups.push(home);
    byRef.set(ref, home);
    if (key && !byKey.get(key)?.includes(home)) byKey.set(key, [...(byKey.get(key) ?? []), home]);
  }
  return joinCouncil(joinByBallots(groups));
}

/** What names the decision outside its source: the adopted text, else the draft; undefined where neither is known. */
function keyOf({ account: { body, kind, symbol, draft } }: Attributed): string | undefined {
  if (kind === 'resolution' || kind === 'decision') {
    if (symbol) return `${body} ${textKey(symbol)}`;
    return draft && `${body} ${draft}`;
  }
  return draft && `${body} ${kind} ${draft}`;
}

/** `A/RES/39/148[A]` of the Digital Library and `A/RES/39/148A` of the academic data are one text. */
function textKey(symbol: DocumentSymbol): string {
  if (undivided.test(symbol)) return symbol;
  const { letters, bracket } = describeSymbol(symbol);
  return `${wholeSymbol(symbol)} ${letters ?? bracket ?? ''}`;
}

/** Most symbols have neither letters nor brackets, and need no taking apart. */
const undivided = /^\w\/RES\/\d+\/\d+$/;

const trusted = ({ source }: Attributed): boolean => rank[source.authority] <= rank.curated;

/** The group that an account with the same key belongs to. */
function bestOf(groups: readonly Group[], each: Attributed): Group | undefined {
  if (trusted(each)) return groups.find((group) => group.some(trusted)) ?? groups[0];
  const fitting = groups
    .filter((group) => !group.some(({ source }) => source.id === each.source.id))
    .map((group) => ({ group, share: shareEqual(group, each) }))
    .filter(({ share }) => share >= 0.8)
    .sort((one, other) => other.share - one.share);
  return fitting[0]?.group;
}

/** Share (0 to 1) of equal ballots with the group's leading roll; 1 where there is nothing to compare. */
function shareEqual(group: Group, each: Attributed): number {
  const leading = group.find(({ account }) => account.roll)?.account.roll;
  if (!leading || !each.account.roll) return 1;
  const { compared, equal } = likeness(leading, each.account.roll);
  return compared === 0 ? 1 : equal / compared;
}

/**
 * Joins Assembly roll calls without a usable number to the official decision of the same session with the same
 * tally and, but for at most two members, the same ballots. A roll with fewer than three no and abstentions says too
 * little to be recognised by.
 */
function joinByBallots(groups: readonly Group[]): readonly Group[] {
  if (groups.every((group) => group.some(trusted))) return groups;
  const official = new Map<string, Group[]>();
  for (const group of groups) {
    const place = group.some(trusted) ? ballotPlace(group) : undefined;
    if (place) official.set(place, [...(official.get(place) ?? []), group]);
  }
  return groups.filter((group) => {
    const place = group.some(trusted) ? undefined : ballotPlace(group);
    const alike = (place ? (official.get(place) ?? []) : []).filter((other) => nearlyEqual(other, group));
    const [only] = alike;
    if (alike.length !== 1 || !only) return true;
    only.push(...group);
    return false;
  });
}

function ballotPlace(group: Group): string | undefined {
  const { account } = group.find((each) => each.account.roll) ?? {};
  if (!account?.roll || account.body !== 'GA' || !account.session) return undefined;
  const { yes, no, abstain }: Tally = tallyOf(account.roll);
  return no + abstain < 3 ? undefined : `${account.session} ${yes} ${no} ${abstain}`;
}

function nearlyEqual(one: Group, other: Group): boolean {
  const a = one.find(({ account }) => account.roll)?.account.roll;
  const b = other.find(({ account }) => account.roll)?.account.roll;
  if (!a || !b) return false;
  const { compared, equal, onlyOne } = likeness(a, b);
  return compared - equal + onlyOne <= 2;
}

/**
 * Joins what compilations say of Council drafts that failed: the same day, the same draft or none named on one side,
 * and no member with two different ballots, where only one decision of that day fits.
 */
function joinCouncil(groups: readonly Group[]): readonly Group[] {
  const failed = groups.filter((group) => group.some(isFailedDraft));
  const gone = new Set<Group>();
  for (const group of failed) {
    if (group.some(trusted) || gone.has(group)) continue;
    const hosts = failed.filter(
      (other) => other !== group && !gone.has(other) && sameCouncilVote(other, group),
    );
    const [host] = hosts;
    if (hosts.length !== 1 || !host) continue;
    host.push(...group);
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

const isFailedDraft = ({ account }: Attributed): boolean =>
  account.body === 'SC' && (account.outcome === 'vetoed' || account.outcome === 'rejected');

function sameCouncilVote(one: Group, other: Group): boolean {
  const pairs = one.flatMap(({ account: a }) => other.map(({ account: b }) => ({ a, b })));
  return pairs.every(({ a, b }) => {
    if (!a.heldOn || a.heldOn !== b.heldOn) return false;
    if (a.draft && b.draft && a.draft !== b.draft) return false;
    if (a.meeting && b.meeting && a.meeting !== b.meeting) return false;
    if (!a.roll || !b.roll) return true;
    const { compared, equal } = likeness(a.roll, b.roll);
    return compared === equal;
  });
}
