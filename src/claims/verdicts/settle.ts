import type { Assertion } from '../assertions.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import { distance } from '../matching/when.ts';
import { judgeBody } from './body.ts';
import { judgeDate } from './date.ts';
import { doubtAbout } from './doubt.ts';
import { type Bench, type Judgement, uncheckable } from './judgement.ts';
import { judgeOutcome } from './outcome.ts';
import { decisionOfItsDate } from './own-date.ts';
import { judgePosition } from './position.ts';
import { stageOf, stageOfTheDay } from './stage.ts';
import { judgeSymbol } from './symbol.ts';
import { judgeTally } from './tally.ts';

/** What an assertion is settled from besides itself and the decision found. */
export interface Making {
  readonly text: string;
  readonly lower: string;
  readonly docket: Docket;
  readonly explain: boolean;
}

/** The judgement of an assertion, and the decision that it is one about. */
export interface Settled {
  readonly judgement: Judgement;
  readonly entry: Entry;
}

/** Other decisions within so many bits of the first are as good as it. */
const close = 6;

/**
 * Judges by the decision found. Before anything is called contradicted, the other decisions that may be meant are asked:
 * where one of them says what the text says, the text means that one. What remains must be certain without the evidence
 * in dispute.
 */
export function settle(
  assertion: Assertion,
  finding: Finding,
  making: Making,
  decision: Entry,
): Settled | undefined {
  if (finding.tied.length > 0) return settleTied(assertion, finding, making, decision);
  const ofItsDate = decisionOfItsDate(assertion, finding, making.docket, decision);
  if (ofItsDate !== decision) return settleDated(assertion, finding, making, ofItsDate);
  const ofThatDay = stageOfTheDay(assertion, finding, making.docket, decision);
  if (ofThatDay) return { judgement: judge(assertion, finding, making, ofThatDay), entry: ofThatDay };
  const judgement = judge(assertion, finding, making, decision);
  if (assertion.kind === 'outcome' && judgement.verdict === 'supported') {
    const others = decisionsOfTheTimes(finding, making.docket, decision);
    if (others.some((entry) => judge(assertion, finding, making, entry).verdict === 'contradicted'))
      return { judgement: inDoubt(judgement, 'it is not true of all the years named'), entry: decision };
  }
  if (judgement.verdict !== 'contradicted') return { judgement, entry: decision };
  const first = finding.match.ranked[0]?.bits ?? 0;
  const whole = making.docket.frequencies.whole;
  for (const { entry, bits } of finding.match.ranked) {
    // A text always bears its own symbol; that says nothing of which one is meant.
    const reach = assertion.kind === 'symbol' ? close : 3 * close;
    if (entry === decision || bits < whole - 3 || bits < first - reach) continue;
    if (assertion.kind !== 'date' && isOfTheDay(finding, decision) && !isOfTheDay(finding, entry)) continue;
    const other = judge(assertion, finding, making, entry);
    if (other.verdict === 'supported' || (other.verdict === 'imprecise' && bits >= first - close))
      return { judgement: other, entry };
  }
  const doubt = isTrueInAnotherStage(assertion, finding, making, decision)
    ? 'it is true of another stage of the same text'
    : !isOfItsOwn(finding, decision) && isTrueElsewhere(assertion, finding, making)
      ? 'the text speaks of another decision of which it is true'
      : doubtAbout({ assertion, judgement, entry: decision, finding, docket: making.docket });
  return doubt === undefined
    ? { judgement, entry: decision }
    : { judgement: inDoubt(judgement, doubt), entry: decision };
}

/** The sentence, or its scene where it gives none, gives the day, with its year or counted from another, on which this was decided. */
const isOfTheDay = ({ evidence: { dates, sceneDates } }: Finding, { day }: Entry): boolean =>
  (dates.length > 0 ? dates : sceneDates).some(
    (when) =>
      when.kind === 'days' &&
      ((when.mention.kind === 'day' && when.mention.year !== undefined) ||
        (when.mention.kind === 'relative' && when.mention.from === 'text' && when.precision === 'day')) &&
      day !== undefined &&
      distance(day, when) === 0,
  );

/** "In 2011 and 2012 the Assembly adopted it without a vote": the decisions of the other years named. */
function decisionsOfTheTimes(
  { evidence: { dates, moment } }: Finding,
  docket: Docket,
  decision: Entry,
): readonly Entry[] {
  const years = dates.filter((when) => when.kind === 'days' && when.precision === 'year');
  if (years.length < 2 || moment.tally) return [];
  return docket
    .sisters(decision)
    .filter(
      ({ day, kind, body }) =>
        kind === decision.kind &&
        body === decision.body &&
        years.some((when) => day !== undefined && distance(day, when) === 0),
    );
}

function settleDated(
  assertion: Assertion,
  finding: Finding,
  making: Making,
  entry: Entry | undefined,
): Settled | undefined {
  if (!entry) return undefined;
  const judgement = judge(assertion, finding, making, entry);
  return {
    judgement:
      judgement.verdict === 'contradicted'
        ? inDoubt(judgement, 'the date beside it is of another vote')
        : judgement,
    entry,
  };
}

/** A text, day or figure in the same paragraph says which vote the words are of, whatever else the text speaks of. */
function isOfItsOwn({ context, evidence }: Finding, decision: Entry): boolean {
  const { moment, scene, named, dates } = evidence;
  const placed = scene.moments.some(
    ({ paragraph, tally, symbols }) =>
      paragraph === moment.paragraph && (tally !== undefined || symbols.length > 0),
  );
  const comparing = decision !== context.main && scene.moments[0]?.turns === true;
  const own = moment.tally !== undefined || moment.dates.length > 0 || moment.symbols.length > 0;
  return (
    (decision === context.scene && placed && (own || !comparing)) ||
    named.includes(decision) ||
    dates.some((when) => when.kind === 'days' && when.precision === 'day' && when.first === decision.day)
  );
}

/** Committee and plenary are often taken for one another; what holds in one of them is not contradicted by the other. */
const isTrueInAnotherStage = (
  assertion: Assertion,
  finding: Finding,
  making: Making,
  decision: Entry,
): boolean =>
  (assertion.kind === 'position' || assertion.kind === 'tally') &&
  making.docket
    .family(decision)
    .some(
      (kin) => kin.kind === decision.kind && judge(assertion, finding, making, kin).verdict === 'supported',
    );

function isTrueElsewhere(assertion: Assertion, finding: Finding, making: Making): boolean {
  if (assertion.kind === 'date' || assertion.kind === 'body') return false;
  return [...finding.context.others, ...finding.context.kin].some(
    (entry) => judge(assertion, finding, making, entry).verdict === 'supported',
  );
}

const inDoubt = ({ because }: Judgement, doubt: string): Judgement =>
  uncheckable('decision-in-doubt', `In doubt, because ${doubt}. If it is this one: ${because}`);

/** Several decisions fit equally well: only what is true of all of them is said. */
function settleTied(assertion: Assertion, finding: Finding, making: Making, decision: Entry): Settled {
  // "In 2012 and 2013": each of the dates is that of one of them.
  if (assertion.kind === 'date')
    for (const entry of [decision, ...finding.tied])
      if (entry.day !== undefined && distance(entry.day, assertion.said) === 0)
        return { judgement: judge(assertion, finding, making, entry), entry };
  const judgement = judge(assertion, finding, making, decision);
  const others = finding.tied.map((entry) => judge(assertion, finding, making, entry));
  const alike = others.every(({ verdict }) => verdict === judgement.verdict);
  return alike && judgement.verdict !== 'contradicted'
    ? { judgement, entry: decision }
    : {
        judgement: uncheckable(
          'decision-in-doubt',
          `${finding.tied.length + 1} decisions fit equally well and do not agree.`,
        ),
        entry: decision,
      };
}

function judge(
  assertion: Assertion,
  finding: Finding,
  { docket, lower, text }: Making,
  entry: Entry,
): Judgement {
  const { moment } = finding.evidence;
  const bench: Bench = { docket, entry, moment, stage: stageOf(finding, lower, entry) };
  switch (assertion.kind) {
    case 'tally':
      return judgeTally(assertion.said, bench);
    case 'position':
      return judgePosition(assertion.said, bench);
    case 'outcome':
      return judgeOutcome(assertion.said, bench);
    case 'body':
      return judgeBody(assertion.said, bench);
    case 'date':
      return judgeDate(assertion.said, bench);
    case 'symbol':
      return judgeSymbol(assertion.said, text.slice(assertion.start, assertion.end), bench);
  }
}
