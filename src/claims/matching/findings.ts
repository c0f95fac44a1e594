import type { SheetLine } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { PositionMention } from '../positions/position.ts';
import type { MomentEvidence } from './evidence.ts';
import { besideBits, positionBits } from './position-bits.ts';
import { besideOf, sistersOf, speaksOfAnotherYear } from './same-question.ts';
import type { Scene } from './scene.ts';
import { contextBits, questionBits, scorer } from './score.ts';
import type { Context, Field, Scoring } from './scoring.ts';
import { findAgain, findDecision, type Match, nothing, type Ranked, rank } from './search.ts';
import { distance } from './when.ts';

/** A moment with the decision it means, if one was found, and what a verdict may ask about the choice. */
export interface Finding {
  readonly evidence: MomentEvidence;
  /** Undefined where nothing in the record is likely enough, or the figures alone would decide. */
  readonly decision?: Entry | undefined;
  readonly match: Match;
  /** Other decisions that fit about as well, where the choice of the first is no better than even. */
  readonly tied: readonly Entry[];
  readonly context: Context;
  /** How much it counted that the text spoke of a decision, or of its question, elsewhere. */
  contextBits(entry: Entry): number;
  /** How much the ballots told beside this one, without a vote of their own, speak for a decision. */
  besideBits(entry: Entry): number;
  /** What spoke for a decision, in bits. */
  sheet(entry: Entry): readonly SheetLine[];
  /** The ranking with some of the evidence left out. */
  without(fields: readonly Field[], disputed?: PositionMention): Match;
}

/** From here on a moment's own words are enough to say which decision the text is about. */
const anchorConfidence = 0.8;
/** A text that is about more is a list; each of its votes must then be told by its own words. */
const mostDecisions = 40;

/**
 * Finds the decision of each moment, in two rounds: first each by its own words and those of its scene; then again,
 * knowing which decisions the text speaks of at all.
 */
export function findingsOf(evidence: readonly MomentEvidence[], docket: Docket): readonly Finding[] {
  const first = firstRound(evidence, docket);
  const anchors = new Map<Scene, Ranked>();
  const others = new Set<Entry>();
  for (const { moment, match } of first) {
    const [best] = match.ranked;
    if (!best || match.confidence < anchorConfidence || !isCorroborated(best.entry, moment, docket, nothing))
      continue;
    if (others.size < mostDecisions) others.add(best.entry);
    const known = anchors.get(moment.scene);
    if (!known || best.bits > known.bits) anchors.set(moment.scene, best);
  }
  const none: ReadonlySet<Entry> = new Set();
  const established = new Set(first.flatMap(({ moment, match }) => establishedIn(moment, match)));
  const questionsOf = remembering((entries) => sistersOf(entries, docket));
  const inCommittee = new Set(
    first.flatMap(({ moment: { moment }, match }) =>
      match.ranked[0] &&
      match.confidence >= anchorConfidence &&
      moment.bodies.some(({ body, vague }) => body?.startsWith('GA-') && !vague)
        ? [match.ranked[0].entry]
        : [],
    ),
  );
  const namedBy = namesInText(first);
  const kin = new Set([...others].flatMap((entry) => docket.family(entry)));
  const [main] = others;
  let last = main;
  let aside = false;
  let paragraph = -1;
  return first.map(({ moment, match: ownMatch }) => {
    const { turns, heading, tally, paragraph: now } = moment.moment;
    // A new paragraph comes back from a comparison ("a similar vote in 1980") to what the text is about.
    if (now !== paragraph && aside) last = main;
    paragraph = now;
    const scene = anchors.get(moment.scene)?.entry;
    const before = moment.moment.returns ? main : (scene ?? last);
    const context: Context = {
      scene,
      last: before,
      main,
      others,
      kin,
      sisters: speaksOfAnotherYear(moment) ? questionsOf(new Set([main, last])) : none,
      beside: moment.moment.another ? besideOf(last, docket) : none,
      established,
      inCommittee,
      namedBy,
    };
    const match = findAgain(ownMatch, moment, docket, context);
    const best = match.ranked[0]?.entry;
    const decision =
      best && isLikely(match, moment) && isCorroborated(best, moment, docket, context) ? best : undefined;
    const [top] = match.ranked;
    if (
      decision &&
      top &&
      match.confidence >= anchorConfidence &&
      !anchors.has(moment.scene) &&
      saysOfVote(moment)
    )
      anchors.set(moment.scene, top);
    if (decision && !heading && !tally?.compared) {
      last = decision;
      aside = decision !== main && (moment.scene.moments[0]?.turns === true || isOlder(decision, main));
    } else if (turns && tally) last = undefined;
    return finding(moment, docket, { context, match, decision });
  });
}

/** How a text itself names its decisions: by the stems that stand in the sentences of few of them. */
function namesInText(
  first: readonly { readonly moment: MomentEvidence; readonly match: Match }[],
): Context['namedBy'] {
  const found = new Map<number, Set<Entry>>();
  const all = new Set<Entry>();
  for (const { moment, match } of first) {
    const best = match.ranked[0]?.entry;
    if (!best || match.confidence < anchorConfidence) continue;
    all.add(best);
    for (const id of moment.ownStems) {
      const known = found.get(id);
      if (known) known.add(best);
      else found.set(id, new Set([best]));
    }
  }
  const few = Math.max(1, all.size / 4);
  return all.size < 3
    ? new Map()
    : new Map(
        [...found].filter(([, entries]) => entries.size <= few).map(([id, entries]) => [id, [...entries]]),
      );
}

/** The decision of which a moment gives the day, two figures or the symbol. */
function establishedIn(
  { moment, dates, counts }: MomentEvidence,
  { ranked, confidence }: Match,
): readonly Entry[] {
  const [best] = ranked;
  if (!best || confidence < anchorConfidence) return [];
  const { entry } = best;
  const hits = (['yes', 'no', 'abstain'] as const).filter((field) => {
    const count = counts[field];
    return count?.own && count.bound === 'exact' && count.value === entry.tally?.[field];
  });
  const isNamed = moment.symbols.some(({ symbols }) =>
    symbols.some((symbol) => symbol === entry.summary.symbol),
  );
  const onItsDay = dates.some(
    (when) => when.kind === 'days' && when.precision === 'day' && when.first === entry.day,
  );
  return hits.length >= 2 || isNamed || onItsDay ? [entry] : [];
}

/** A vote before the one that the text is about is told to compare; one after it goes on with the story. */
const isOlder = (decision: Entry, main: Entry | undefined): boolean =>
  main?.day !== undefined && decision.day !== undefined && decision.day < main.day;

/**
 * Each moment by its own words and those of its scene. One that gives neither figure, day nor text means what the rest of its
 * scene does: what was found for that is weighed for it too, and the whole record is not searched again.
 */
function firstRound(
  evidence: readonly MomentEvidence[],
  docket: Docket,
): readonly { readonly moment: MomentEvidence; readonly match: Match }[] {
  const found = new Map<MomentEvidence, Match>();
  const ofScene = new Map<Scene, Match>();
  for (const moment of evidence.filter(givesVote)) {
    const match = findDecision(moment, docket);
    found.set(moment, match);
    const known = ofScene.get(moment.scene);
    if (!known || match.confidence > known.confidence) ofScene.set(moment.scene, match);
  }
  return evidence.map((moment) => {
    const scene = ofScene.get(moment.scene);
    const match =
      found.get(moment) ??
      (scene
        ? rank(new Set(scene.scored.map(({ entry }) => entry)), {
            evidence: moment,
            docket,
            context: nothing,
            without: new Set(),
          })
        : findDecision(moment, docket));
    return { moment, match };
  });
}

const givesVote = ({ moment: { tally, symbols }, dates }: MomentEvidence): boolean =>
  tally !== undefined || symbols.length > 0 || dates.some(({ kind }) => kind !== 'weekday');

/** "The next vote may come in May" is placed by nothing but the text before, and places nothing. */
const saysOfVote = ({
  moment: { tally, positions, bodies, symbols, outcomes },
  dates,
}: MomentEvidence): boolean =>
  tally !== undefined ||
  positions.length + symbols.length + outcomes.length + dates.length > 0 ||
  bodies.some(({ body }) => body);

/** Asked again for the same decisions, the answer is the same set. */
function remembering(
  find: (entries: ReadonlySet<Entry | undefined>) => ReadonlySet<Entry>,
): (entries: ReadonlySet<Entry | undefined>) => ReadonlySet<Entry> {
  const known = new Map<string, ReadonlySet<Entry>>();
  return (entries) => {
    const key = [...entries].map((entry) => entry?.at).join();
    const found = known.get(key) ?? find(entries);
    known.set(key, found);
    return found;
  };
}

/** So many bits apart, two decisions fit about equally well. */
const even = 4;

/** Likelier than not; or one of several votes taken together, such as the parts of one resolution. */
function isLikely(match: Match, evidence: MomentEvidence): boolean {
  if (match.confidence >= 0.5) return true;
  const [first] = match.ranked;
  const tied = tiedWith(match, evidence);
  if (!first || match.inRecord < 0.5 || tied.length === 0) return false;
  return (
    tied.every((entry) => isTogether(entry, first.entry)) || isOfTheTimes([first.entry, ...tied], evidence)
  );
}

/** "In 2012 and 2013": one decision of the same question for each of the times given. */
const isOfTheTimes = (tied: readonly Entry[], { dates }: MomentEvidence): boolean =>
  dates.length > 1 &&
  dates.every((when) => tied.some(({ day }) => day !== undefined && distance(day, when) === 0)) &&
  tied.every(({ day, body, kind }) => day !== undefined && body === tied[0]?.body && kind === tied[0]?.kind);

const isTogether = (one: Entry, other: Entry | undefined): boolean =>
  other !== undefined &&
  one.body === other.body &&
  one.kind === other.kind &&
  Math.abs((one.day ?? 0) - (other.day ?? 1e6)) <= 1;

function tiedWith({ ranked, confidence }: Match, evidence: MomentEvidence): readonly Entry[] {
  const [first, ...others] = ranked;
  if (!first || confidence >= 0.5) return [];
  const tied = others.filter(({ bits }) => bits >= first.bits - even).map(({ entry }) => entry);
  // The other stage of each of several years is no other year.
  const inBody = tied.filter(({ body }) => body === first.entry.body);
  return isOfTheTimes([first.entry, ...inBody], evidence) ? inBody : tied;
}

function finding(
  evidence: MomentEvidence,
  docket: Docket,
  { context, match, decision }: Pick<Finding, 'context' | 'match' | 'decision'>,
): Finding {
  const scoring: Scoring = { evidence, docket, context, without: new Set() };
  return {
    evidence,
    context,
    match,
    decision,
    tied: decision ? tiedWith(match, evidence) : [],
    contextBits: (entry) => contextBits(scoring)(entry) + questionBits(scoring)(entry),
    besideBits: (entry) => besideBits(entry, scoring),
    sheet: (entry) => sheetOf(entry, scoring),
    without: (fields, disputed) =>
      rank(new Set([...match.considered, ...match.scored.map(({ entry }) => entry)]), {
        evidence,
        docket,
        context,
        without: new Set(fields),
        disputed,
      }),
  };
}

function sheetOf(entry: Entry, scoring: Scoring): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  scorer(scoring)(entry, 0, lines);
  return lines;
}

/**
 * Something must single the decision out (a figure, day, symbol, ballots, or that the text speaks of it), and something
 * other than figures must speak for it too: a day, a body, a symbol, the topic or the text before.
 */
function isCorroborated(entry: Entry, evidence: MomentEvidence, docket: Docket, context: Context): boolean {
  const lines = sheetOf(entry, { evidence, docket, context, without: new Set() });
  const reaches = (needed: { readonly [evidence: string]: number }): boolean =>
    lines.some(({ evidence: name, bits }) => bits >= (needed[name] ?? 99));
  const bitsOf = (name: string): number => lines.find(({ evidence: one }) => one === name)?.bits ?? 0;
  const fixed = bitsOf('symbol') >= 10 || bitsOf('tally') >= 6 || bitsOf('title') >= 6;
  const ownBody = evidence.moment.bodies.some(({ body }) => body !== undefined);
  const { tally, symbols } = evidence.moment;
  const told = tally !== undefined || evidence.dates.length > 0;
  // Two figures that are far from it, and neither day nor body nor symbol: another vote.
  if (
    symbols.length === 0 &&
    (tally?.parts.length ?? 0) > 1 &&
    bitsOf('tally') < 0 &&
    bitsOf('date') < 4 &&
    !ownBody &&
    entry !== context.scene
  )
    return false;
  const placed = fixed || (entry === context.scene && !ownBody && !told);
  if (!placed && (bitsOf('date') <= -4 || bitsOf('body') <= -4)) return false;
  const ballots = positionBits(entry, { evidence, docket, context, without: new Set() });
  return (reaches(singling) || ballots >= 5) && reaches(corroborating);
}

/** How many bits of each kind single out a decision. */
const singling: { readonly [evidence: string]: number } = {
  symbol: 10,
  title: 6,
  tally: 6,
  date: 7,
  publication: 2.5,
  outcome: 5,
  'what the text spoke of before': 2,
  'same question': 8,
};

/** How many bits of each kind make it more than chance. */
const corroborating: { readonly [evidence: string]: number } = {
  symbol: 10,
  title: 3,
  date: 4,
  publication: 4,
  body: 0.9,
  topic: 4,
  'what the text spoke of before': 3,
  'same question': 4,
};
