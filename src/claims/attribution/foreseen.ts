import type { Claim } from '../checked.ts';

/** Kinds that tell what a vote was; before it has been, nothing of the kind can be checked. */
const ofVotes: readonly Claim['kind'][] = ['tally', 'outcome', 'position'];

/** Words that make of a vote one that is expected, wished, possible or planned, close before it. */
const ahead =
  /(?:\b(?:would|could|might|will|shall|'ll|can|cannot)(?: not| never)?(?: [a-z]+ly)?(?: be| have| have been| see| get| win| lead to)?|\b(?:expect(?:s|ed)?|likely|unlikely|poised|plans?|planned|intends?|intended|hop(?:es|ed|ing)|threaten(?:s|ed|ing)?|wants?|wanted|ready|prepared|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)?|decid(?:es|ed)|due|scheduled)(?: [a-z]+ly)? to(?: be| have)?|\b(?:if|unless|whether) (?:[\w'-]+ ){0,4}?(?:is|were|was|be|are|gets?|had)?)(?: [a-z]+ly)? $/;
/** The same in the words of the claim: "Russia will vote against". */
const within =
  /^(?:[\w',’ -]{0,60} )?(?:would|could|might|will|shall)(?: not)?(?: [a-z]+ly)? (?:be|have|vote|abstain|oppose|support|back|veto|get|win|find|adopt|pass|reject)\b/;

/** The figures of a vote that is to come stand behind it: "is expected to adopt the text by 116 votes to 20". */
const toCome =
  /\b(?:would|could|might|will|shall|(?:expected|likely|poised|set|due|scheduled) to)(?: not)?(?: [a-z]+ly)? (?:be (?:adopted|approved|passed|rejected|put)|adopt|approve|pass|reject|vote|get|win|receive)\b(?:(?!\b(?:but|however|was|were|got|had)\b)[^.;]){0,140}$/;

/**
 * A claim of a vote that the text only foresees, wishes or imagines: it is uncheckable, and of no decision. Others are
 * given back as they are.
 */
export function asForeseen(claim: Claim, lower: string): Claim {
  if (!ofVotes.includes(claim.kind) || claim.verdict === 'uncheckable') return claim;
  const ofSentence = clauseBefore(lower, claim.start);
  const isForeseen =
    ahead.test(ofSentence.slice(-60)) ||
    within.test(lower.slice(claim.start, claim.end)) ||
    (claim.kind === 'tally' && toCome.test(ofSentence));
  if (!isForeseen) return claim;
  const { decision: _decision, sheet: _sheet, ...rest } = claim;
  return {
    ...rest,
    verdict: 'uncheckable',
    rule: 'forecast',
    because: 'It is told as expected, wished or possible; the record holds what has been decided.',
    corrections: [],
    confidence: 0,
    candidates: [],
  };
}

/** The words before a place back to the last full stop, colon or line, 200 characters at most. */
function clauseBefore(lower: string, end: number): string {
  const least = Math.max(0, end - 200);
  let start = end;
  while (start > least && !'.;:\n'.includes(lower.charAt(start - 1))) start--;
  return lower.slice(start, end);
}
