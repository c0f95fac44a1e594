/** Kinds of claim that this stage of the program reads; the others are counted apart. */
export const knownKinds = [
  'tally',
  'position',
  'outcome',
  'date',
  'body',
  'symbol',
  'veto',
  'sponsors',
  'superlative',
  'legal-force',
  'membership',
];

/** Claims of which kinds answer a label of this kind; of its own kind alone where it is not listed. */
const answering = {
  position: ['position', 'veto'],
  outcome: ['outcome', 'veto'],
  veto: ['veto', 'outcome', 'position'],
  superlative: ['superlative', 'veto'],
};

/** From the gravest on: a list in which one name is wrong is wrong. */
const gravity = ['contradicted', 'imprecise', 'supported', 'uncheckable'];

/**
 * Compares what the checker found in one text with its labels.
 *
 * A label is found when claims of an answering kind cover half of it, or lie by half in it; of several the gravest
 * verdict counts. A decision that the record does not hold may always be called uncheckable.
 *
 * @param {import('./texts.mjs').LabelledText} labelled
 * @param {string} text as the checker read it
 * @param {readonly any[]} claims as `check` gave them
 * @param {(decision: import('./texts.mjs').LabelledDecision) => boolean} held whether the record has the decision
 */
export function scoreText(labelled, text, claims, held) {
  const labels = labelled.claims.map((label) => ({ label, span: locate(text, label.quote, label.start) }));
  return {
    set: labelled.set,
    name: labelled.name,
    negative: labelled.negative,
    labels: labels.map(({ label, span }) => scoreLabel(label, span, claims, held)),
    contradicted: claims
      .filter(({ verdict }) => verdict === 'contradicted')
      .map((claim) => scoreContradicted(claim, labels)),
    falseLinks: labelled.negative
      ? claims.filter(linked).map((claim) => falseLink(claim, 'in a text about no UN vote'))
      : labelled.noMatch.flatMap((words) => linksIn(words, text, claims)),
    noMatch: labelled.noMatch.length,
  };
}

function scoreLabel(label, span, claims, held) {
  const inRecord = label.record === null || held(label.record);
  const row = { quote: label.quote, kind: label.kind, expected: label.expected, why: label.why, inRecord };
  if (!span) return { ...row, found: false, miss: 'the quote is not in the text as read' };
  const answers = claims.filter((claim) => covers(claim, span) && isAnswer(claim, label.kind));
  const own = answers.filter(({ kind }) => kind === label.kind);
  const answer = gravest(own.length > 0 ? own : answers);
  if (!answer) return { ...row, found: false, miss: 'not found' };
  const right = [label.expected, ...(label.accept ?? []), ...(inRecord ? [] : ['uncheckable'])];
  const verdictRight = right.includes(answer.verdict);
  const decisionRight = judgeDecision(label.record, answer, right);
  const said = `said ${answer.verdict}, expected ${right.join(' or ')}, by rule ${answer.rule}`;
  const meant = `meant ${name(label.record)}, took ${name(answer.decision)}`;
  const miss = [verdictRight ? '' : said, decisionRight === false ? meant : ''].filter(Boolean).join('; ');
  const { confidence } = answer;
  return {
    ...row,
    found: true,
    confidence,
    said: answer.verdict,
    rule: answer.rule,
    verdictRight,
    decisionRight,
    miss,
  };
}

/** A claim of another kind answers a date, a body or a symbol too when it corrects it. */
function isAnswer(claim, kind) {
  if ((answering[kind] ?? [kind]).includes(claim.kind)) return true;
  return (claim.corrections ?? []).some(({ field }) => field === kind);
}

const gravest = (claims) =>
  [...claims].sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))[0];

/** Undefined where there is nothing to judge: no decision is meant, or the right answer was that none can be named. */
function judgeDecision(meant, { verdict, decision }, right) {
  if (meant === null) return undefined;
  if (!decision) return verdict === 'uncheckable' && right.includes('uncheckable') ? undefined : false;
  return sameDecision(meant, decision);
}

/** By symbol, or by tally, or by body and date where a tally and a symbol are wanting on one side. */
function sameDecision(meant, decision) {
  const symbols = [decision.symbol, decision.draft, decision.id, decision.meeting].map(plain);
  if (symbols.includes(plain(meant.symbol))) return true;
  const sides = [meant, decision.tally ?? {}];
  const bothCounted = sides.every(({ yes }) => yes !== undefined);
  if (bothCounted)
    return ['yes', 'no', 'abstain'].every((ballot) => meant[ballot] === decision.tally[ballot]);
  if (decision.symbol && meant.symbol.includes('/RES/')) return false;
  return meant.body === decision.body && meant.date === (decision.date ?? decision.heldOn);
}

const plain = (symbol) => symbol && bareSymbol(symbol).replaceAll(' ', '');

/** Labels explain some symbols: "S/2014/348 (not adopted)" is S/2014/348; "S/RES/1593 (2005)" stays as it is. */
export const bareSymbol = (symbol) => symbol.replace(/ \([^)]*[a-z]{3}[^)]*\)/g, '');

const name = (decision) =>
  decision ? `${decision.symbol ?? decision.draft ?? decision.id} (${decision.body})` : 'none';

/** Right when a label under it, of a kind it answers where there is one, expects or accepts `contradicted`. */
function scoreContradicted(claim, labels) {
  const under = labels.filter(({ span }) => span && overlap(claim, span) > 0).map(({ label }) => label);
  const answered = under.filter(({ kind }) => isAnswer(claim, kind));
  const judges = answered.length > 0 ? answered : under;
  const right = judges.some(({ expected, accept = [] }) => [expected, ...accept].includes('contradicted'));
  return {
    quote: claim.quote,
    kind: claim.kind,
    rule: claim.rule,
    because: claim.because,
    labelled: under.length > 0,
    right,
  };
}

function linksIn(words, text, claims) {
  const span = locate(text, words, 0);
  if (!span) return [];
  return claims
    .filter((claim) => linked(claim) && overlap(claim, span) > 0)
    .map((claim) => falseLink(claim, `"${words}"`));
}

const linked = ({ decision }) => Boolean(decision);

const falseLink = (claim, where) => ({
  quote: claim.quote,
  kind: claim.kind,
  rule: claim.rule,
  to: name(claim.decision),
  where,
});

/** The occurrence of a quote that lies nearest to its offset; labels count characters, programs UTF-16 units. */
function locate(text, quote, start) {
  let best;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === undefined ? undefined : { start: best, end: best + quote.length };
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function covers(claim, span) {
  const shared = overlap(claim, span);
  return shared > 0 && (2 * shared >= span.end - span.start || 2 * shared >= claim.end - claim.start);
}
