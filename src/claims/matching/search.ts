import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { MomentEvidence } from './evidence.ts';
import { positionBits } from './position-bits.ts';
import { speaksOfAnotherYear } from './same-question.ts';
import { scorer } from './score.ts';
import type { Context, Field, Scoring } from './scoring.ts';

/** A decision that may be meant, with how much speaks for it in bits. */
export interface Ranked {
  readonly entry: Entry;
  readonly bits: number;
}

/** The decisions that a moment may mean, the likeliest first. Empty where nothing in the record comes near. */
export interface Match {
  readonly ranked: readonly Ranked[];
  /** All that anything speaks for, before their rolls are looked at. */
  readonly scored: readonly Ranked[];
  /** How likely it is that the first one is meant, 0 to 1; the rest is the others and decisions not in the record. */
  readonly confidence: number;
  /** How likely it is that any of them is meant, 0 to 1. */
  readonly inRecord: number;
  /** Every decision that was looked at. */
  readonly considered: ReadonlySet<Entry>;
}

const none: ReadonlySet<Field> = new Set();
/** Before anything is known of the text. */
const noEntries: ReadonlySet<Entry> = new Set();
export const nothing: Context = {
  others: noEntries,
  kin: noEntries,
  sisters: noEntries,
  beside: noEntries,
  established: noEntries,
  inCommittee: noEntries,
  namedBy: new Map(),
};
/** So many are compared with their rolls, which takes longer. */
const shortlist = 12;

/** Finds the decision that a moment means by its own words and those of its scene. */
export function findDecision(evidence: MomentEvidence, docket: Docket): Match {
  const context = nothing;
  return rank(candidatesFor(evidence, docket, context), { evidence, docket, context, without: none });
}

/** So many of the first round are weighed again in the second. */
const kept = 40;

/**
 * Finds it again, knowing what the text speaks of: that can only raise decisions that it names, so of the others the best
 * of the first round are enough.
 */
export function findAgain(first: Match, evidence: MomentEvidence, docket: Docket, context: Context): Match {
  const candidates = spokenOf(evidence, context);
  // Ballots without figure, day or symbol are of what the text is about, where that is known.
  if (isPlaced(evidence) || context.others.size === 0)
    for (const { entry } of first.scored.slice(0, kept)) candidates.add(entry);
  else for (const entry of byPublication(evidence, docket)) candidates.add(entry);
  const match = rank(candidates, { evidence, docket, context, without: none });
  return { ...match, considered: first.considered };
}

/** So many bits behind the best, a decision is not meant. */
const hopeless = 32;

/** Ranks given candidates, leaving out some kinds of evidence. */
export function rank(candidates: ReadonlySet<Entry>, scoring: Scoring): Match {
  const scored: Ranked[] = [];
  const score = scorer(scoring);
  let best = 0;
  for (const entry of candidates) {
    const floor = Math.max(0, best - hopeless);
    const bits = score(entry, floor);
    if (bits <= floor) continue;
    scored.push({ entry, bits });
    if (bits > best) best = bits;
  }
  scored.sort(better);
  const ranked = scored
    .slice(0, shortlist)
    .map(({ entry, bits }) => ({
      entry,
      bits: bits + positionBits(entry, scoring),
    }))
    .sort(better);
  return { ranked, scored, ...shares(ranked, scoring.docket), considered: candidates };
}

const better = (a: Ranked, b: Ranked): number => b.bits - a.bits || a.entry.at - b.entry.at;

/** The first one's share among all that may be meant, and that of all of them; the rest is "none of these". */
function shares(ranked: readonly Ranked[], docket: Docket): Pick<Match, 'confidence' | 'inRecord'> {
  const [first] = ranked;
  if (!first) return { confidence: 0, inRecord: 0 };
  const others = ranked.slice(1).reduce((sum, { bits }) => sum + odds(bits - first.bits), 0);
  const none = odds(docket.frequencies.whole - first.bits);
  const rounded = (share: number): number => Math.min(0.99, Math.round(share * 100) / 100);
  return {
    confidence: rounded(1 / (1 + others + none)),
    inRecord: rounded((1 + others) / (1 + others + none)),
  };
}

/** Kinds of evidence overlap, so a bit counts for less than a doubling of the odds. */
const odds = (bits: number): number => 2 ** (0.6 * bits);

/** A window that holds more decisions than this is searched by its topic only. */
const most = 600;

/**
 * Decisions worth comparing. A moment without figure, day, symbol or ballot of its own would find too much by its topic:
 * it can only mean what the text spoke of elsewhere, or what was decided in the days before publication.
 */
function candidatesFor(evidence: MomentEvidence, docket: Docket, context: Context): ReadonlySet<Entry> {
  const found = spokenOf(evidence, context);
  const add = (entries: readonly Entry[]): void => {
    for (const entry of entries) found.add(entry);
  };
  add(byPublication(evidence, docket));
  const placed = isPlaced(evidence);
  if (!placed && evidence.moment.positions.length === 0) return found;
  for (const said of talliesToTry(evidence)) add(docket.tallies().find(said));
  for (const when of [...evidence.dates, ...evidence.sceneDates]) {
    if (when.kind !== 'days' || when.precision === 'year') continue;
    const slack = when.precision === 'day' ? 3 : 0;
    const near = docket.between(when.first - slack, when.last + slack);
    if (near.length <= most) add(near);
  }
  if (speaksOfVeto(evidence)) add(docket.vetoed());
  add(evidence.topical());
  return found;
}

/** What was decided in the days before the text was published. */
const byPublication = ({ published }: MomentEvidence, docket: Docket): readonly Entry[] =>
  published === undefined ? [] : docket.between(published - 8, published + 1).slice(-most);

/** Decisions that the text names or has been found to speak of, and the same questions in other years. */
function spokenOf(evidence: MomentEvidence, { last, others, kin, sisters, beside }: Context): Set<Entry> {
  const found = new Set<Entry>([
    ...(last ? [last] : []),
    ...others,
    ...kin,
    ...evidence.named,
    ...evidence.titled,
    ...beside,
  ]);
  // "In 2011 Chile abstained": the same question in another year.
  if (speaksOfAnotherYear(evidence)) for (const sister of sisters) found.add(sister);
  return found;
}

/** Whether a figure, a day or a symbol says which vote is meant. */
const isPlaced = ({ moment, dates, counts }: MomentEvidence): boolean =>
  Object.keys(counts).length > 0 || moment.symbols.length > 0 || dates.some(({ kind }) => kind !== 'weekday');

const speaksOfVeto = ({ moment }: MomentEvidence): boolean =>
  moment.positions.some(({ ballot }) => ballot === 'veto') ||
  moment.outcomes.some(({ outcome }) => outcome === 'vetoed');

function* talliesToTry({
  counts,
  mayBeTurned,
}: MomentEvidence): Generator<Partial<Record<'yes' | 'no' | 'abstain', number>>> {
  const yes = exact(counts.yes);
  const no = exact(counts.no);
  const abstain = exact(counts.abstain);
  if (yes === undefined && no === undefined && abstain === undefined) return;
  yield { yes, no, abstain };
  if (yes !== undefined && no !== undefined) yield { yes, no };
  if (yes !== undefined && abstain !== undefined) yield { yes, abstain };
  if (no !== undefined && abstain !== undefined) yield { no, abstain };
  if (yes !== undefined && no !== undefined && mayBeTurned) yield { yes: no, no: yes };
  if (yes !== undefined && yes > 15) yield { yes };
}

const exact = (count: { readonly value: number; readonly bound: string } | undefined): number | undefined =>
  count?.bound === 'exact' ? count.value : undefined;
