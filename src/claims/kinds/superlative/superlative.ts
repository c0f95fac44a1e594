import type { Claim } from '../../checked.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Finding } from '../../matching/findings.ts';
import type { Moment } from '../../moments.ts';
import type { Span } from '../../source-text.ts';
import { evidenceFor } from '../../verdicts/claim.ts';
import type { Kind, Material } from '../kind.ts';
import type { Answer } from './answer.ts';
import { isSaid, isToCome } from './as-said.ts';
import { findExtremes } from './extreme.ts';
import { judgeExtreme } from './judge-extreme.ts';
import { judgeOrdinal } from './judge-ordinal.ts';
import { findLastVotes, judgeLastVote } from './last-vote.ts';
import { mostlyAbout } from './mostly-about.ts';
import { findOrdinals } from './ordinal.ts';
import { findUniversals } from './universal.ts';

/** A text without any of these compares nothing. */
const gate =
  /\brecord\b|\bnever\b|\b(?:last|latest|most recent) (?:recorded |roll-call )?vote|\blast (?:put|voted)\b|\bfirst\b|(?:high|low|larg|bigg|great|small|weak|narrow|slim|thinn|tight|clos|few|wid|strong)est\b|\b(?:most|least)\b|\b\d{1,3}(?:st|nd|rd|th) |\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth) |\bno (?:[\w'-]+ ){0,2}(?:resolution|draft|text)/;

/**
 * Superlatives and counts in order: "a record 123 votes", "the fewest since 1999", "for the 30th consecutive year",
 * "abstained for the first time". Each is computed over the decisions on the same question in the same body up to the
 * day of the decision, which `grounds` lists; later ones do not count.
 */
export const superlative: Kind = {
  kind: 'superlative',
  claims: (material) => (gate.test(material.reading.lower) ? read(material) : []),
};

function read(material: Material): readonly Claim[] {
  const claims = [
    ...material.findings.flatMap((finding) => claimsOf(finding, finding.evidence.moment, material)),
    ...goingOn(material),
    ...universals(material),
    ...mostlyAbout(material),
  ];
  return claims.filter(
    (claim, at) => !claims.slice(0, at).some((other) => other.start < claim.end && claim.start < other.end),
  );
}

/**
 * "It was the tenth such resolution": a sentence that goes on with the vote of the one before it; "Never have so many voted
 * against it" at the beginning of a paragraph, with the one that the text is about.
 */
function goingOn(material: Material): readonly Claim[] {
  const { reading, findings, settings } = material;
  const main = findings.find(({ decision, context }) => decision !== undefined && decision === context.main);
  const bySentence = new Map(findings.map((finding) => [finding.evidence.moment.sentence, finding]));
  return reading.sentences.flatMap((sentence, at) => {
    const last = bySentence.get(at - 1) ?? bySentence.get(at - 2);
    const goesOn = last?.evidence.moment.paragraph === sentence.paragraph;
    const words = reading.lower.slice(sentence.start, sentence.end);
    const before = goesOn ? last : never.test(words) ? main : undefined;
    if (
      !before ||
      bySentence.has(at) ||
      settings[at] === 'elsewhere' ||
      sentence.dates.some(({ bound }) => !bound)
    )
      return [];
    return opening.test(words) || never.test(words)
      ? claimsOf(
          before,
          {
            ...before.evidence.moment,
            start: sentence.start,
            end: sentence.end,
            tally: undefined,
            positions: [],
            outcomes: [],
          },
          material,
        )
      : [];
  });
}

const never = /^(?:and |but )?never /;
const opening =
  /^(?:it|that|this) (?:was|is|has been|marked) |^(?:it|that|this) (?:vote|result|tally|resolution) |^(?:and |but )?(?:support|backing|opposition|abstentions|the (?:majority|margin)) (?:has|have|had) never /;

function claimsOf(
  finding: Finding,
  moment: Moment,
  { reading: { lower }, docket, text }: Material,
): readonly Claim[] {
  const { decision: entry } = finding;
  const words = lower.slice(moment.start, moment.end);
  if (!entry || !gate.test(words)) return [];
  const answered: { readonly span: Span; readonly answer: Answer }[] = [];
  for (const extreme of findExtremes(lower, moment, moment.tally)) {
    if (!isSaid(lower, moment, extreme) || isToCome(lower, moment, extreme)) continue;
    // "The fewest since 1992, when 59 backed it": the vote told is the one harked back to.
    if (extreme.reach.kind === 'since' && (entry.summary.heldOn ?? '') < `${extreme.reach.year + 1}`)
      continue;
    const answer = judgeExtreme(extreme, entry, docket);
    if (answer) answered.push({ span: extreme, answer });
  }
  for (const ordinal of findOrdinals(lower, moment)) {
    if (!isSaid(lower, moment, ordinal)) continue;
    const answer = judgeOrdinal(ordinal, moment, { entry, lower, docket });
    if (answer) answered.push({ span: ordinal, answer });
  }
  for (const span of findLastVotes(lower, moment)) {
    const answer = judgeLastVote(entry, docket, text.date);
    if (answer && isSaid(lower, moment, span)) answered.push({ span, answer });
  }
  return answered.map(({ span, answer }): Claim => {
    const sure = answer.verdict !== 'contradicted' || isSure(finding, entry, docket);
    const { verdict, rule, because, corrections } = sure ? answer : inDoubt(answer);
    return {
      quote: text.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      kind: 'superlative',
      verdict,
      rule,
      because,
      said: { statement: answer.statement },
      ...(!answer.ofNext && { decision: evidenceFor(entry, docket) }),
      grounds: answer.grounds,
      corrections,
      confidence: finding.match.confidence,
      candidates: [],
    };
  });
}

const inDoubt = (answer: Answer): Answer => ({
  ...answer,
  verdict: 'uncheckable',
  rule: 'decision-in-doubt',
  because: `In doubt, because it is not certain enough which vote is meant. If it is this one: ${answer.because}`,
  corrections: [],
});

/** A contradiction needs one decision, established by the figure, day or symbol beside the comparison, and good sources. */
function isSure({ match, evidence, context }: Finding, entry: Entry, docket: Material['docket']): boolean {
  const { moment, scene, dates, counts } = evidence;
  if (match.confidence < 0.95 || moment.turns || moment.tally?.compared) return false;
  if (context.others.size > 1 && context.scene !== entry) return false;
  const placed =
    Object.keys(counts).length > 1 ||
    scene.moments.some(({ symbols }) => symbols.length > 0) ||
    dates.some((when) => when.kind === 'days' && when.precision === 'day' && when.first === entry.day);
  const sources = docket.decision(entry)?.sources ?? [];
  return (
    placed &&
    sources.some(({ source, mark }) => docket.isAuthoritative(source) && mark !== 'M' && mark !== 'C')
  );
}

function universals({ reading, settings, findings, text }: Material): readonly Claim[] {
  if (findings.length === 0) return [];
  return reading.sentences.flatMap((sentence, at) =>
    settings[at] !== 'elsewhere'
      ? findUniversals(reading.lower, sentence).map(
          ({ start, end, because }): Claim => ({
            quote: text.text.slice(start, end),
            start,
            end,
            kind: 'superlative',
            verdict: 'uncheckable',
            rule: 'set-not-covered',
            because,
            said: { statement: text.text.slice(start, end) },
            corrections: [],
            confidence: 0,
            candidates: [],
          }),
        )
      : [],
  );
}
