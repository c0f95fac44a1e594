import type { Assertion } from '../assertions.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import { committeeOf } from '../docket/family.ts';
import type { Finding } from '../matching/findings.ts';
import type { When } from '../matching/when.ts';
import { distance } from '../matching/when.ts';
import type { Judgement } from './judgement.ts';

/** A contradiction, and what it rests on. */
export interface Contradiction {
  readonly assertion: Assertion;
  readonly judgement: Judgement;
  readonly entry: Entry;
  readonly finding: Finding;
  readonly docket: Docket;
}

/** How far, in bits, a decision must stand above chance and above the next one for a contradiction. */
const aboveChance = 2;
const aboveOthers = 4;

/** A reason why a contradiction does not stand, and the sentence that says so. */
interface Doubt {
  readonly because: string;
  readonly holds: (contradiction: Contradiction) => boolean;
}

const doubts: readonly Doubt[] = [
  {
    because: 'which decision the text means is not certain without the detail in question',
    holds: (contradiction) => !isCertain(contradiction),
  },
  {
    because: 'no official or checked source of the record gives the figure',
    holds: (contradiction) => !isWellSourced(contradiction),
  },
  {
    because: 'the text may mean the vote in committee, which the record does not hold',
    holds: mayBeInCommittee,
  },
  { because: 'the text speaks of a committee, and the record has the plenary', holds: isOtherStage },
  {
    because: 'the words may be of another vote than the one described',
    holds: (contradiction) => !isSaidOfThis(contradiction),
  },
];

/**
 * Why a contradiction does not stand, or undefined where it does: the decision must be certain without the evidence in
 * dispute, the record's figure must come from more than academic or compiled data, a plenary vote must not be taken for
 * one in committee that the record does not hold, and the words must be of this vote.
 */
export const doubtAbout = (contradiction: Contradiction): string | undefined =>
  doubts.find(({ holds }) => holds(contradiction))?.because;

function isCertain({ assertion, judgement, entry, finding, docket }: Contradiction): boolean {
  const { context } = finding;
  const disputed = assertion.kind === 'position' ? assertion.said : undefined;
  const [first, second] = finding.without(judgement.disputes, disputed).ranked;
  if (first?.entry !== entry) return false;
  // That the text speaks of it elsewhere does not make it certain here.
  const bits =
    first.bits -
    (entry === context.last || isOneOfItsYear(assertion, entry, finding, docket)
      ? 0
      : finding.contextBits(entry));
  if (bits < docket.frequencies.whole + aboveChance) return false;
  return second === undefined || first.bits - second.bits >= aboveOthers;
}

/** So far a figure may be from the recorded one and still be a slip of it. */
const slip = 15;

/**
 * "In 2010, 106 in favour and 18 opposed", in a text that surely is about a question that comes up every year: the one
 * decision of the body on it in the year given. Figures must be near, or one of them right; else it may be another vote.
 */
function isOneOfItsYear(
  assertion: Assertion,
  entry: Entry,
  { context, evidence }: Finding,
  docket: Docket,
): boolean {
  const years = evidence.dates.filter((when) => when.kind === 'days' && when.mention.kind !== 'relative');
  const [when] = years;
  if (!context.sisters.has(entry) || !when || years.length > 1 || entry.day === undefined) return false;
  if (distance(entry.day, when) > 0) return false;
  const alike = docket
    .sisters(entry)
    .filter(
      (other) =>
        other.day !== undefined &&
        other.body === entry.body &&
        other.kind === entry.kind &&
        distance(other.day, when) === 0,
    );
  if (alike.length !== 1) return false;
  if (assertion.kind === 'position') return evidence.moment.tally === undefined;
  if (assertion.kind !== 'tally') return false;
  const off = assertion.said.parts.map(({ field, value }) =>
    field === 'absent' ? slip : Math.abs(value - (entry.tally?.[field] ?? value + 100)),
  );
  return off.length > 1 && (off.includes(0) || off.every((each) => each < slip));
}

function isWellSourced({ entry, docket }: Contradiction): boolean {
  const sources = docket.decision(entry)?.sources ?? [];
  return sources.some(({ source, mark }) => docket.isAuthoritative(source) && mark !== 'M' && mark !== 'C');
}

/**
 * Whether the words can only be of this vote: not of an earlier one, not of sponsors, and where the text speaks of
 * several votes, with a figure, day or symbol of its own or in a scene that has one.
 */
function isSaidOfThis({ assertion, entry, finding, judgement }: Contradiction): boolean {
  const { context, evidence } = finding;
  if (assertion.kind === 'tally' && assertion.said.parts.every(({ soft }) => soft)) return false;
  if (assertion.kind === 'tally' && assertion.said.bare && evidence.dates.length === 0) return false;
  if (assertion.kind === 'date' && !isExplicit(assertion.said)) return false;
  const lines = new Map(finding.sheet(entry).map(({ evidence: name, bits }) => [name, bits]));
  // A wrong day or body elsewhere in the scene is a claim of its own.
  const dated = evidence.dates.length > 0 || !context.established.has(entry);
  if (dated && !judgement.disputes.includes('date') && (lines.get('date') ?? 0) < 0) return false;
  const placed = evidence.moment.bodies.some(({ body }) => body) || !context.established.has(entry);
  if (placed && !judgement.disputes.includes('body') && (lines.get('body') ?? 0) < -1) return false;
  if (isBehindAside(entry, finding)) return false;
  if (assertion.kind !== 'position') return true;
  if (assertion.said.earlier || evidence.moment.turns) return false;
  const singled =
    (lines.get('tally') ?? 0) >= 6 || (lines.get('symbol') ?? 0) >= 10 || (lines.get('date') ?? 0) >= 7;
  return (
    singled ||
    entry === context.scene ||
    context.others.size <= 1 ||
    finding.besideBits(entry) >= besideNeeded
  );
}

/**
 * A vote that the text tells beside its own, as to compare, ends with its paragraph: what the next says without a day, text
 * or further figure may be of the main vote again, or of a third.
 */
function isBehindAside(
  entry: Entry,
  { context, evidence: { moment, scene, dates, named } }: Finding,
): boolean {
  if (entry === context.main || dates.length > 0 || named.includes(entry)) return false;
  if ((moment.tally?.parts.length ?? 0) > 1) return false;
  return !scene.moments.some(
    (other) =>
      other.paragraph === moment.paragraph &&
      (other !== moment || moment.bodies.some(({ body }) => body)) &&
      (other.tally !== undefined || other.dates.length + other.symbols.length + other.bodies.length > 0),
  );
}

/** Other ballots told with it must be those of this vote: so many bits of them. */
const besideNeeded = 5;

/** A day or month that the text spells out; weekdays and "last week" hang on a day of publication that may be wrong. */
const isExplicit = (when: When): boolean =>
  when.kind === 'days' &&
  (when.mention.kind === 'day' || when.mention.kind === 'month' || when.mention.kind === 'year');

/** The text names a committee, and the decision found is the plenary's. */
function isOtherStage({ assertion, entry, finding }: Contradiction): boolean {
  if (entry.body !== 'GA' || (assertion.kind !== 'tally' && assertion.kind !== 'position')) return false;
  return finding.evidence.scene.moments.some(({ bodies }) =>
    bodies.some(({ body }) => body?.startsWith('GA-')),
  );
}

/**
 * The press reports committee votes as the Assembly's. Of a plenary decision whose committee vote the record does not
 * have, a figure or ballot is disputed only where the text gives the plenary's day or one of its figures.
 */
function mayBeInCommittee({ assertion, entry, finding, docket, judgement }: Contradiction): boolean {
  if (entry.body !== 'GA' || (assertion.kind !== 'tally' && assertion.kind !== 'position')) return false;
  if (committeeOf(docket.family(entry), entry)?.tally || startsInPlenary(entry)) return false;
  const { dates, counts } = finding.evidence;
  const onTheDay = dates.some(
    (when) => when.kind === 'days' && when.precision === 'day' && when.first === entry.day,
  );
  const disputed = new Set<string>(judgement.disputes);
  const figures = (['yes', 'no', 'abstain'] as const).filter((field) => {
    const count = counts[field];
    return (
      !disputed.has(field) &&
      count?.bound === 'exact' &&
      count.value > 2 &&
      count.value === entry.tally?.[field]
    );
  });
  const byItsSymbol = finding.evidence.moment.symbols.some(({ symbols }) =>
    symbols.some((symbol) => symbol === entry.summary.symbol),
  );
  const isEstablished = finding.context.established.has(entry) && !finding.evidence.moment.turns;
  return !onTheDay && !byItsSymbol && figures.length === 0 && !isEstablished;
}

/** Emergency and special sessions, and texts without a committee's report, come straight to the plenary. */
const startsInPlenary = ({ summary: { session = '', reports } }: Entry): boolean =>
  /^(?:ES|S)-/.test(session) ||
  (reports.length > 0 && reports.every((report) => !/^A\/\d+\/\d+/.test(report)));
