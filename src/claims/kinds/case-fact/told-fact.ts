import type { Case } from '../../../cases/index.ts';
import type { Claim, Correction, Verdict } from '../../checked.ts';
import { dayNumber } from '../../docket/days.ts';
import type { When } from '../../matching/when.ts';
import type { Word } from '../../mentions/lexicon.ts';
import type { Span } from '../../source-text.ts';
import type { RuleName } from '../../verdicts/rules.ts';
import { compareAuthor, comparePeople } from './author-detail.ts';
import { compareDate, datesIn } from './date-detail.ts';
import { dayOf } from './day-of-text.ts';
import { type Fact, factsOf, groundsOf, isFirm, stated } from './fact.ts';
import { compareFigure } from './figure-detail.ts';
import type { Compared } from './finding.ts';
import type { Place } from './place.ts';
import { compareClause, timeClauseOf, wordsInside, wordsOutside } from './time-clause.ts';
import { spanOf, type Wording, wordingsFor } from './wording.ts';

/** What a sentence tells of the facts of a case, as far as the list of wordings knows how it is told. */
export function toldFacts(place: Place): readonly Claim[] {
  const { sentence, found, material } = place;
  const clause = timeClauseOf(material.reading.lower, sentence);
  const outside = wordsOutside(sentence.words, clause);
  const claims: Claim[] = [];
  for (const wording of wordingsFor(found.id, outside)) {
    // What a clause of time names is told of another fact, unless the words go on behind it.
    const span = spanOf(wording, outside) ?? spanOf(wording, sentence.words);
    if (!span || span.end - span.start > longest[wording.how] || (clause && span.end <= clause.end)) continue;
    if (claims.some(({ start, end }) => start < span.end && span.start < end)) continue;
    if (!isTold(place, span)) continue;
    const claim = answer(place, wording, span);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** Asked for, planned or wished, it has not been done. */
const unreal = /\b(?:should|would|could|might|may|must|will|to be|if|whether)\b/;

function isTold({ material: { reading }, sentence }: Place, { start, end }: Span): boolean {
  const words = reading.lower.slice(sentence.start, sentence.end);
  const before = words.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  return !words.endsWith('?') && !asked.test(before) && !unreal.test(reading.lower.slice(start, end));
}

const asked =
  /\b(?:if|whether|unless|would|could|should|might|will|must|until|to be|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|call(?:s|ed|ing)? for|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|propos(?:es?|ed)|plan(?:s|ned)? to)\b[^.,;:]{0,30}$/;

/** Words farther apart than this, in characters, are of different things. */
const longest: { readonly [how in Wording['how']]: number } = {
  exact: 170,
  loose: 170,
  event: 90,
  detail: 60,
};

function answer(place: Place, wording: Wording, span: Span): Claim | undefined {
  const facts = inTime(place, wording, factsMeant(place, wording));
  const [first] = facts;
  if (!first) return undefined;
  const details = detailsOf(place, { wording, span, facts });
  const fits = details.find((each) => each.fits);
  const wrong = details.find((each) => !each.fits);
  if (wording.how === 'detail' && !fits && !wrong?.identifies) return undefined;
  if (wording.how === 'event' && details.length === 0) return undefined;
  if (wording.how === 'event' && isVote(place, first)) return undefined;
  // Words that every case has may be of something that the file does not know.
  if (wording.how === 'event' && wrong && (facts.length > 1 || wording.of === undefined)) return undefined;
  const fact = wrong?.fact ?? fits?.fact ?? first;
  const judged = judge(fact, wording, wrong);
  return claimFrom(place, { span, fact, ...judged });
}

/** A text knows of nothing that came later; what is often said is this fact only in a text of those months. */
function inTime(place: Place, { checks }: Wording, facts: readonly Fact[]): readonly Fact[] {
  const text = dayOf(place);
  if (!text) return checks.has('near') ? [] : facts;
  return facts.filter(({ on }) => {
    const [first, last] = [dayNumber(on.first), dayNumber(on.last)];
    const isLater = first > text.day + (text.told ? 1 : months);
    return !isLater && (!checks.has('near') || text.day - last <= months);
  });
}

/** Days. */
const months = 200;

/** The vote itself, its date and its outcome, is answered by the claims about the vote. */
const isVote = ({ material, sentence }: Place, { decision }: Fact): boolean =>
  decision !== undefined &&
  material.findings.some(
    ({ decision: entry, evidence: { moment } }) =>
      entry?.id === decision && moment.start >= sentence.start && moment.end <= sentence.end,
  );

function factsMeant({ found, sentence, material }: Place, { facts }: Wording): readonly Fact[] {
  const all = factsOf(found);
  const [only = ''] = facts;
  if (!only.startsWith('step:')) return facts.flatMap((id) => all.filter((fact) => fact.id === id));
  const taken = all.filter(({ step }) => step === only.slice(5));
  const words = material.text.text.slice(sentence.start, sentence.end);
  // Of several warrants the one whose name the sentence has.
  return taken.length < 2
    ? taken
    : taken.filter(({ text }) => namesIn(text).some((name) => words.includes(name)));
}

const common =
  /^(?:First|Arrest|Warrants?|Court|Council|Prosecutor|President|Rights|Human|Assembly|General)$/;
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\p{Lu}[\p{Ll}-]{3,}/gu)].map(([name]) => name).filter((name) => !common.test(name));

function detailsOf(
  { material, sentence, found }: Place,
  { wording: { checks }, span, facts }: { wording: Wording; span: Span; facts: readonly Fact[] },
): readonly Compared[] {
  const { lower } = material.reading;
  const text = material.text.text;
  const quote = ({ start, end }: Span): string => text.slice(start, end);
  const published = material.text.date ? dayNumber(material.text.date) : undefined;
  const clause = timeClauseOf(lower, sentence);
  const own = lower.slice(sentence.start, sentence.end);
  const original = text.slice(sentence.start, sentence.end);
  const inside = { start: span.start - sentence.start, end: span.end - sentence.start };
  const dated = checks.has('date')
    ? (compareDate(datesNear(span, datesIn(sentence, lower, published)), facts, quote) ??
      (clause &&
        compareClause(clause, {
          anchors: anchorsIn(found, wordsInside(sentence.words, clause)),
          facts,
          quote,
        })))
    : undefined;
  return [
    dated,
    checks.has('author') ? compareAuthor(original, inside, facts) : undefined,
    checks.has('people') ? comparePeople(original, facts) : undefined,
    checks.has('figure') ? compareFigure(own, facts) : undefined,
  ].flatMap((each) => each ?? []);
}

/** So many characters before or behind the words for a fact, a date may still be of it. */
const reach = 110;

const datesNear = ({ start, end }: Span, dates: readonly When[]): readonly When[] =>
  dates.filter(({ mention }) => mention.start <= end + reach && mention.end >= start - reach);

/** The facts that a clause of time names. */
function anchorsIn(found: Case, words: readonly Word[]): readonly Fact[] {
  const wording = wordingsFor(found.id, words).find((each) => spanOf(each, words) !== undefined);
  return wording ? wording.facts.flatMap((id) => factsOf(found).filter((fact) => fact.id === id)) : [];
}

interface Judged {
  readonly verdict: Verdict;
  readonly rule: RuleName;
  readonly because: string;
  readonly corrections: readonly Correction[];
}

function judge(fact: Fact, { how }: Wording, found: Compared | undefined): Judged {
  const base = stated(fact);
  const wrong = found?.wrong;
  if (wrong && !isFirm(fact))
    return {
      verdict: 'uncheckable',
      rule: wrong.rule,
      because: `${wrong.because} ${base} That was not checked against a source.`,
      corrections: [],
    };
  if (wrong)
    return {
      verdict: wrong.slight || how === 'detail' ? 'imprecise' : 'contradicted',
      rule: wrong.rule,
      because: `${wrong.because} ${base}`,
      corrections: [wrong.correction],
    };
  if (how === 'loose')
    return {
      verdict: 'imprecise',
      rule: 'fact-loosely-told',
      because: `Right in substance, but more exactly: ${base}`,
      corrections: [{ field: 'wording', said: '', record: fact.text }],
    };
  return { verdict: 'supported', rule: 'fact-as-stated', because: base, corrections: [] };
}

function claimFrom(
  { material: { text, reading, docket }, sentence }: Place,
  { span, fact, verdict, rule, because, corrections }: Judged & { readonly span: Span; readonly fact: Fact },
): Claim {
  const end = phraseEnd(reading.lower, span.end, sentence.end);
  return {
    quote: text.text.slice(span.start, end),
    start: span.start,
    end,
    kind: 'case-fact',
    verdict,
    rule,
    because,
    said: { statement: fact.text },
    grounds: groundsOf(fact, docket),
    corrections,
    confidence: verdict === 'supported' ? 0.9 : 0.8,
    candidates: [],
  };
}

/** The end of a phrase: over the words behind it up to a mark or a conjunction, where that is near. */
function phraseEnd(lower: string, wordEnd: number, last: number): number {
  const end = lower[wordEnd - 1] === '.' ? wordEnd - 1 : wordEnd;
  const rest =
    /^[^,.;:()"\u201d\u2019\n]{0,40}?(?=[,.;:()"\u201d\n]| (?:and|but|which|who|that|when|after|while)\b|$)/.exec(
      lower.slice(end, Math.min(last, end + 41)),
    );
  return end + (rest?.[0].length ?? 0);
}
