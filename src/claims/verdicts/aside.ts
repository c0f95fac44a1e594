import type { Assertion } from '../assertions.ts';
import type { Verdict } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { MomentEvidence } from '../matching/evidence.ts';
import type { When } from '../matching/when.ts';
import type { Judgement } from './judgement.ts';

/** What an assertion stood in when it was judged. */
export interface Surroundings {
  readonly evidence: MomentEvidence;
  readonly entry: Entry;
  readonly docket: Docket;
  readonly lower: string;
}

/**
 * Whether a date, body or symbol that does not fit is of something else in the sentence, and so no claim about the vote:
 * not tied to it, or beside another one that fits, or the text's own dateline.
 */
export function isAside(assertion: Assertion, { verdict }: Judgement, around: Surroundings): boolean {
  if (assertion.kind === 'outcome' && assertion.said.act) return !isSureAct(verdict, around);
  if (verdict === 'supported') return false;
  switch (assertion.kind) {
    case 'date':
      return (
        verdict === 'uncheckable' ||
        !assertion.attached ||
        isDateline(assertion.said, around.evidence.published)
      );
    case 'body':
      return (
        verdict === 'uncheckable' ||
        !assertion.attached ||
        (!assertion.decides && around.evidence.moment.bodies.some(({ body }) => body === around.entry.body))
      );
    case 'symbol':
      return (
        assertion.said.cited ||
        anotherFits(assertion, around) ||
        (!assertion.said.decides && !calledResolution(assertion, around.lower))
      );
    default:
      return false;
  }
}

/** Bodies condemn and demand in statements too: an act is told only of a decision that the sentence itself tells. */
const isSureAct = (verdict: Verdict, { evidence: { moment, scene } }: Surroundings): boolean =>
  (verdict === 'supported' || verdict === 'imprecise') &&
  (moment.heading ||
    moment.tally !== undefined ||
    moment.symbols.length > 0 ||
    scene.moments.some(
      ({ tally, paragraph }) => tally !== undefined && Math.abs(paragraph - moment.paragraph) <= 1,
    ));

/** The day of publication stands within so many characters from the beginning; it dates the text, not the vote. */
const datelineReach = 400;

const isDateline = (said: When, published: number | undefined): boolean =>
  said.kind === 'days' &&
  said.first === published &&
  said.mention.kind === 'day' &&
  said.mention.start < datelineReach;

const anotherFits = (assertion: Assertion, { evidence: { moment }, entry, docket }: Surroundings): boolean =>
  moment.symbols.some(
    ({ start, symbols, number }) =>
      start !== assertion.start &&
      (symbols.some((symbol) => docket.withSymbol(symbol).includes(entry)) ||
        (number !== undefined && docket.withNumber(number).includes(entry))),
  );

/** A report's symbol after "resolution" is meant as that of the resolution. */
const calledResolution = ({ start }: Assertion, lower: string): boolean =>
  /\b(?:resolution|draft|decision) $/.test(lower.slice(Math.max(0, start - 14), start));
