import type { NameMention } from '../members/index.ts';
import { stem } from './docket/stem.ts';
import type { BodyMention } from './mentions/body.ts';
import type { DateMention } from './mentions/date.ts';
import type { OutcomeMention } from './mentions/outcome.ts';
import type { SymbolMention } from './mentions/symbol.ts';
import type { TallyMention } from './mentions/tally-mention.ts';
import { isAct, isOutcome } from './outcome-of.ts';
import type { PositionMention } from './positions/position.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Span } from './source-text.ts';

/** What kind of proposal a text speaks of, where it says more than "resolution". */
export type ProposalWord = 'resolution' | 'amendment' | 'paragraph' | 'procedural';

/**
 * A sentence, or a part of one, that speaks of one vote. It is the unit that a decision is looked for; a claim is
 * something that a moment says.
 */
export interface Moment extends Span {
  readonly sentence: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly tally?: TallyMention | undefined;
  readonly positions: readonly PositionMention[];
  readonly outcomes: readonly OutcomeMention[];
  readonly dates: readonly DateMention[];
  readonly bodies: readonly BodyMention[];
  readonly symbols: readonly SymbolMention[];
  /** Members named otherwise than as voters: what the vote was about. */
  readonly subjects: readonly NameMention[];
  readonly stems: readonly string[];
  /** What stands between quotation marks, in lower case: it may be a title. */
  readonly quoted: readonly string[];
  readonly proposal?: ProposalWord | undefined;
  /** It turns to another vote than the one before: "a year earlier", "a separate resolution". */
  readonly turns: boolean;
  /** It turns to another proposal of the same sitting: "a second resolution", "also passed". */
  readonly another: boolean;
  /** It comes back from a comparison: "this time". */
  readonly returns: boolean;
}

const proposalNoun =
  /\b(?:resolutions?|drafts?|texts?|motions?|amendments?|proposals?|measures?|documents?|declarations?|treaty|vot(?:e|es|ed|ing)|bill|referral|agenda|embargo|moratorium|assembly|council|committee)\b/;
/** "It was adopted by consensus." */
const itWas = /\bit (?:was|is|had been|has been|passed|failed|went|did)\b/;
/** "It was undone in one sentence on 16 December 1991." */
const goesOnWith = /^(?:it|this|that) (?:was|had been|has been|came|went|changed|happened|ended) /;
const isDated = ({ dates }: ReadSentence): boolean =>
  dates.some(({ kind, bound }) => kind === 'day' && !bound);
const amendment = /\bamendments?\b/;
const voteNoun = /\bvot(?:e|es|ed|ing)\b/;
const turning =
  /\b(?:earlier|previous(?:ly)?|similar|another(?! (?:\d|(?:one |two |a )?[a-z-]+ (?:abst|voted|oppos|did not|were|states|countries|members|nations)))|separate|second|last year|years? ago|the year before|a year later|back in|in contrast|by comparison|compared (?:with|to)|other resolutions?)\b/;
const anotherText =
  /\b(?:another|separate|second|rival|competing|parallel|companion|different) (?:[\w'-]+,? ){0,3}?(?:resolution|draft|text|motion|proposal|measure|vote)\b/;
const returning =
  /\b(?:this time(?: a?round)?|this year(?:'s)?|the (?:latest|new|current|present) (?:resolution|text|vote|draft)|(?:tues|wednes|thurs|fri|mon)day's (?:resolution|text|vote|draft))\b/;

/** No text tells of so many votes: the record of eighty years has twice as many. The search of what is more takes minutes. */
export const mostMoments = 10_000;

/** The moments of a text, in order, the first `mostMoments` of them. Sentences that speak of no vote have none. */
export function momentsOf(reading: Reading): readonly Moment[] {
  let lastParagraph = -1;
  let count = 0;
  return reading.sentences.flatMap((sentence, at) => {
    if (count >= mostMoments) return [];
    const words = reading.lower.slice(sentence.start, sentence.end);
    // "Russia opposed it" is of a vote where the paragraph has spoken of one.
    const goesOn =
      (sentence.positions.length > 0 && sentence.paragraph - lastParagraph <= 1 && lastParagraph !== -1) ||
      (sentence.outcomes.length > 0 && sentence.paragraph === lastParagraph && itWas.test(words)) ||
      (lastParagraph !== -1 &&
        sentence.paragraph - lastParagraph <= 1 &&
        isDated(sentence) &&
        goesOnWith.test(words));
    if (!goesOn && !speaksOfVote(sentence, words)) return [];
    if (!goesOn || sentence.paragraph === lastParagraph) lastParagraph = sentence.paragraph;
    const found = parts(sentence, reading.lower).map((part) => momentOf(reading, sentence, at, part));
    count += found.length;
    return found;
  });
}

function speaksOfVote(sentence: ReadSentence, words: string): boolean {
  if (sentence.tallies.length > 0) return true;
  const proposal = proposalNoun.test(words);
  if (sentence.positions.some(({ weak }) => !weak || proposal)) return true;
  if (
    sentence.outcomes.some(
      ({ strong, method }) => proposal || (strong && method === undefined && sentence.bodies.length > 0),
    )
  )
    return true;
  if (sentence.symbols.some(({ decides }) => decides)) return true;
  if (sentence.bodies.some(({ body }) => body) && (sentence.dates.length > 0 || sentence.kind === 'heading'))
    return true;
  if (amendment.test(words) && sentence.names.length > 0) return true;
  return voteNoun.test(words) && (sentence.dates.length > 0 || sentence.bodies.length > 0);
}

/** Sentences with more are tables or worse. */
const mostTallies = 6;

/** A sentence with several tallies is cut between them: where another day or text is named first, else before the last. */
function parts(sentence: ReadSentence, lower: string): readonly Span[] {
  const { start, end } = sentence;
  const tallies = sentence.tallies.slice(0, mostTallies);
  const cuts = tallies
    .slice(1)
    .map((tally, at) => cutBetween(sentence, tallies[at]?.end ?? start, tally.start, lower));
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

const joints = [';', ',', ' and ', ' while ', ' but '];

function cutBetween(
  { dates, symbols, bodies }: ReadSentence,
  from: number,
  to: number,
  lower: string,
): number {
  const between = lower.slice(from, to);
  // Lines read as one, as lists are: each is of its own vote.
  const line = between.lastIndexOf('\n');
  if (line !== -1) return from + line + 1;
  const named = [...dates, ...symbols, ...bodies]
    .filter(({ start }) => start >= from && start < to)
    .map(({ start }) => start);
  const before = lower.slice(from, Math.min(to, ...named));
  const at = named.length > 0 ? firstJoint(before) : -1;
  const mark = at === -1 ? Math.max(...joints.map((joint) => between.lastIndexOf(joint))) : at;
  return mark === -1 ? to : from + mark + 1;
}

function firstJoint(text: string): number {
  const found = joints.map((joint) => text.indexOf(joint)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

function momentOf(reading: Reading, sentence: ReadSentence, at: number, part: Span): Moment {
  const inside = <T extends Span>(mentions: readonly T[]): readonly T[] =>
    mentions.filter(({ start, end }) => start >= part.start && start < part.end && end <= sentence.end);
  const words = reading.lower.slice(part.start, part.end);
  const positions = inside(sentence.positions);
  const voters = positions.flatMap(({ members }) => members);
  const subjects = inside(sentence.names).filter((name) => !voters.includes(name));
  const tally = inside(sentence.tallies).find((one) => !isInTitle(one, words, part));
  const { start, end } = part;
  const setting = {
    start,
    end,
    lower: reading.lower,
    positions,
    bodies: inside(sentence.bodies),
    names: subjects,
    symbols: inside(sentence.symbols),
    hasTally: tally !== undefined,
  };
  return {
    start,
    end,
    sentence: at,
    paragraph: sentence.paragraph,
    heading: sentence.kind === 'heading',
    tally,
    positions,
    outcomes: inside(sentence.outcomes).filter((outcome) =>
      outcome.act ? isAct(outcome, setting) : isOutcome(outcome, setting),
    ),
    dates: [
      ...headingDates(reading, at, part),
      ...inside(sentence.dates).filter((date) => !isQuoted(date, words, part)),
    ],
    bodies: inside(sentence.bodies).filter(
      (body) =>
        !isMatter(body, part, reading.lower) && !isOfEarlier(body, positions) && !isQuoted(body, words, part),
    ),
    symbols: inside(sentence.symbols),
    subjects,
    stems: stemsIn(sentence, part, voters),
    quoted: words.includes('"') ? [...words.matchAll(quotation)].map(([, inside = '']) => inside) : [],
    proposal:
      (refersBack.test(words) ? carried(reading, at) : undefined) ??
      proposalOf(words) ??
      carried(reading, at),
    turns: turning.test(words),
    another: anotherText.test(words),
    returns: returning.test(words) || returnsBefore(reading, at),
  };
}

/** "Gambia, which had abstained in the Third Committee, voted against": the body of the vote before. */
const isOfEarlier = ({ start }: Span, positions: readonly PositionMention[]): boolean =>
  positions.length > 1 && positions.some(({ earlier, end }) => earlier && start >= end && start - end <= 12);

/** "Cooperation between the Security Council and …": a body within a title decides nothing, and a day within one dates it not. */
const isQuoted = ({ start, end }: Span, words: string, part: Span): boolean =>
  words.includes('"') &&
  [...words.matchAll(quotation)].some(
    ({ index, 0: all }) => start >= part.start + index && end <= part.start + index + all.length,
  );

/** "… of paragraphs 4, 5 and 6 to 12": figures of a title; what somebody is quoted as saying of a vote has a word for it. */
const isInTitle = (span: Span, words: string, part: Span): boolean =>
  isQuoted(span, words, part) &&
  ![...words.matchAll(quotation)].some(([, inside = '']) =>
    /\bvot|favou?r|abst|oppos|\bno\b|\byes\b/.test(inside),
  );

const quotation = /"([^"\n]{18,300})"/g;

/**
 * A date that is all of a sentence, but for a word that leads to it, dates the one behind it: "12 January 2007. China vetoed
 * a draft.", "Remember 2016? Nobody voted no."
 */
function headingDates({ sentences, lower }: Reading, at: number, part: Span): readonly DateMention[] {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!before || !sentence || before.paragraph !== sentence.paragraph || part.start !== sentence.start)
    return [];
  const [date, ...others] = before.dates;
  const isAll = date && others.length === 0 && bareDate.test(lower.slice(before.start, date.start));
  return isAll && sentence.dates.length === 0 && /^[.:;,?!…)\s-]*$/.test(lower.slice(date.end, before.end))
    ? [date]
    : [];
}

const bareDate =
  /^[\s*\u2022•(-]*(?:(?:and|but|or|so|then|now),? )?(?:(?:do you |who |you )?remember |recall |think (?:back to|of) |(?:just )?(?:take|consider|rewind to|fast[- ]forward to|jump to|flash(?:back)? to|enter|back to|cut to) |(?:what|how) about |as for |(?:then|next|now) (?:came|comes) |it (?:was|is) )?(?:back )?(?:on |in )?$/;

/**
 * "suspended from the Human Rights Council", "a seat on the Security Council": what the vote was about; "a permanent member
 * of the Security Council was condemned": one member decides nothing; "on the report of the Third Committee": the paper.
 */
const isMatter = ({ start }: Span, part: Span, lower: string): boolean =>
  /\bmember (?:state )?of (?:the )?(?:un |u\.n\. |united nations )?$|\breports? (?:of|from|by) (?:the )?(?:un |u\.n\. |united nations )?$|\b(?:suspen\w*|expel\w*|expulsion|remov\w*|exclu\w*|oust\w*|kick\w*|members?hip|seats?|elect\w*) (?:[\w'-]+ ){0,4}?(?:from|on|of|in|to) (?:the )?(?:un |u\.n\. |united nations )?$/.test(
    lower.slice(Math.max(part.start, start - 70), start),
  );

function stemsIn(sentence: ReadSentence, part: Span, voters: readonly NameMention[]): readonly string[] {
  return sentence.words.flatMap(({ start, text }) => {
    if (start < part.start || start >= part.end) return [];
    if (voters.some((name) => start >= name.start && start < name.end)) return [];
    return text.includes('.') ? text.split('.').flatMap((word) => stem(word) ?? []) : (stem(text) ?? []);
  });
}

/** "This time neither did. India abstained." */
function returnsBefore({ sentences, lower }: Reading, at: number): boolean {
  const before = sentences[at - 1];
  return (
    before !== undefined &&
    before.paragraph === sentences[at]?.paragraph &&
    returning.test(lower.slice(before.start, before.end))
  );
}

/** "However, this proposal was defeated after a push by those who drafted the resolution" */
const refersBack = /\b(?:this|that|the) (?:proposal|move|attempt|motion|effort|bid)\b/;

/** "Cuba put forward an amendment. This proposal was defeated." */
function carried({ sentences, lower }: Reading, at: number): ProposalWord | undefined {
  const before = sentences[at - 1];
  if (!before || before.paragraph !== sentences[at]?.paragraph) return undefined;
  return proposalOf(lower.slice(before.start, before.end)) === 'amendment' ? 'amendment' : undefined;
}

/** "adopted a resolution after European amendments": the vote told is that on the resolution. */
const amended =
  /\b(?:adopt|approv|pass)\w*\b[^.;]{0,60}\b(?:resolution|text|draft)\b[^.;]{0,80}\b(?:after|with|following|including|despite|through) (?:[\w'-]+ ){0,4}amendments?\b/;

function proposalOf(words: string): ProposalWord | undefined {
  if (/\bamendments?\b|\bto amend\b/.test(words) && !amended.test(words)) return 'amendment';
  if (
    /\b(?:separate|recorded) vote on\b|\bparagraph vote|\bvote on (?:the )?(?:operative |preambular )?paragraph/.test(
      words,
    )
  )
    return 'paragraph';
  if (/\bprocedural\b|\bagenda\b/.test(words)) return 'procedural';
  return /\b(?:resolution|draft|text|bill)\b/.test(words) ? 'resolution' : undefined;
}
