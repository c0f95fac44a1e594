import type { NameMention } from '../members/index.ts';
import type { BodyMention } from './mentions/body.ts';
import type { OutcomeMention } from './mentions/outcome.ts';
import type { Span } from './source-text.ts';

/** A part of a sentence with what can tell whether "passed" is said of a proposal. */
export interface OutcomeSetting extends Span {
  readonly lower: string;
  readonly positions: readonly Span[];
  readonly bodies: readonly BodyMention[];
  readonly names: readonly NameMention[];
  readonly symbols: readonly Span[];
  readonly hasTally: boolean;
}

const proposal =
  /\b(?:resolutions?|drafts?|texts?|motions?|amendments?|proposals?|measures?|documents?|declarations?|treaty|vote|it|which|that|bill|paragraphs?)\b/;

/** "no resolution has ever been rejected", "most drafts pass": said of many, answered by none. */
const general =
  /\b(?:no|any|every|each|all|most|many|such|several|few|dozens of|other|some) (?:[a-z-]+ ){0,2}(?:resolutions?|drafts?|texts?|motions?|amendments?|proposals?|measures?)\b|\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty) (?:[a-z-]+ )?(?:resolutions|drafts|texts|motions|amendments|proposals|decisions)\b|\bso far\b|\bever\b|\b\d+(?:st|nd|rd|th) (?:[a-z-]+ )?(?:resolution|time)\b/;

/**
 * Whether an outcome is that of one proposal, reached by a body: not "Sri Lanka rejects the resolution", not "rejected
 * the change of status", not "no resolution was ever rejected".
 */
export function isOutcome(
  said: OutcomeMention,
  { start, end, lower, positions, names, symbols, hasTally }: OutcomeSetting,
): boolean {
  if (positions.some((position) => said.start < position.end && position.start < said.end)) return false;
  const before = lower.slice(Math.max(start, said.start - 70), said.start);
  const after = lower.slice(said.end, Math.min(end, said.end + 70));
  if (general.test(lower.slice(start, end)) && !hasTally) return false;
  if (said.method === undefined && names.some((name) => isSubject(name, said, lower))) return false;
  if (said.method)
    return (
      councilWas.test(before) ||
      proposal.test(before) ||
      proposal.test(after) ||
      /\b(?:adopt|approv|pass|went through)/.test(before + after)
    );
  if (takes(said, symbols) || byBody.test(after) || (said.strong && besideTally.test(after))) return true;
  const passive = /\b(?:was|were|been|being|is|be|got)(?: \w+ly| also| then| again)? $/.test(before);
  if (passive) return proposal.test(before) || hasTally || said.strong;
  return (
    proposal.test(after) ||
    (said.outcome !== 'rejected' && proposal.test(before)) ||
    (said.strong && hasTally && said.outcome === 'adopted')
  );
}

/** "rejected A/RES/69/188" */
const takes = ({ end }: Span, symbols: readonly Span[]): boolean =>
  symbols.some(({ start }) => start >= end && start - end <= 12);

/** "rejected by the General Assembly" */
const byBody =
  /^ by (?:the )?(?:un\b|u\.n\.|united nations|general assembly|security council|human rights council|assembly|council|third committee|first committee|committee|plenary)/;
/** "rejected 40-77-50", "adopted by 116 votes" */
const besideTally = /^,? (?:\(|by )?\d{1,3} ?(?:[-:]|votes? )/;

/** "The Council was unanimous" */
const councilWas = /\b(?:council|assembly|committee|commission) (?:was|were|is|had been)(?: again)? $/;

/** What may stand between a body and what it does: times and the like. */
const adverbial =
  /^(?:'s \d{1,3} members)?(?:,? (?:on|late|early|last|this|yesterday|today|today|has|had|have|also|again|then|once|more|overwhelmingly|narrowly|formally|unanimously|thus|now|the|of|in|its|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|evening|night|morning|afternoon|week|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4}))*,? $/;

/** "The General Assembly on Wednesday condemned": the body that stands before does it. */
export const isAct = (said: OutcomeMention, { bodies, lower }: OutcomeSetting): boolean =>
  !said.negated &&
  bodies.some(
    ({ body, end }) =>
      body !== undefined &&
      end < said.start &&
      said.start - end < 60 &&
      adverbial.test(lower.slice(end, said.start)),
  );

/** "Sri Lanka rejects"; but "a resolution on North Korea has cleared" */
function isSubject({ start, end }: NameMention, said: Span, lower: string): boolean {
  if (end > said.start || said.start - end > 20) return false;
  if (!/^ (?:has |have |had |also |again )*$/.test(lower.slice(end, said.start))) return false;
  return !/\b(?:in|on|against|to|of|for|with|by|from|about|over)(?: the)? $/.test(
    lower.slice(Math.max(0, start - 12), start),
  );
}
