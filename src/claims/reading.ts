import { findNames, type NameMention } from '../members/index.ts';
import { legible, lowered } from './document/legible.ts';
import { joinLists } from './join-lists.ts';
import { findBallots } from './mentions/ballot.ts';
import { type BodyMention, findBodies } from './mentions/body.ts';
import { type DateMention, findDates } from './mentions/date.ts';
import { type ElsewhereMention, findElsewhere } from './mentions/elsewhere.ts';
import { blanked, findFigures, shadowOf } from './mentions/figure.ts';
import { type Word, wordsOf } from './mentions/lexicon.ts';
import { findOutcomes, type OutcomeMention } from './mentions/outcome.ts';
import { findSymbolMentions, type SymbolMention } from './mentions/symbol.ts';
import { findTallies } from './mentions/tally.ts';
import type { TallyMention } from './mentions/tally-mention.ts';
import { findTables } from './mentions/tally-table.ts';
import type { Before } from './positions/before.ts';
import { withOwnDates } from './positions/earlier.ts';
import { findPositions, subjectOfSentence } from './positions/find.ts';
import type { PositionMention } from './positions/position.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { SourceText, Span } from './source-text.ts';

/** A sentence with everything that it mentions; all offsets are those of the text. */
export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  readonly bodies: readonly BodyMention[];
  readonly names: readonly NameMention[];
  readonly symbols: readonly SymbolMention[];
  readonly outcomes: readonly OutcomeMention[];
  readonly elsewhere: readonly ElsewhereMention[];
  readonly tallies: readonly TallyMention[];
  readonly positions: readonly PositionMention[];
}

/** A text as read: its sentences in order, and its lower-case form for the rules that follow. */
export interface Reading {
  readonly lower: string;
  readonly sentences: readonly ReadSentence[];
}

/** So many tallies back a number may point. */
const recent = 3;

/** Reads a text: sentences, then mentions of every kind, then who voted how. */
export function readText({ text, format }: SourceText): Reading {
  const plain = legible(text, format);
  const lower = lowered(plain);
  if (!maySpeakOfVote.test(lower)) return { lower, sentences: [] };
  const words = wordsOf(lower);
  const tables = findTables(plain, lower);
  const symbols = [...findSymbolMentions(plain), ...tables.symbols].sort((a, b) => a.start - b.start);
  const dates = findDates(blanked(lower, symbols));
  const places = blanked(lower, [...symbols, ...dates]);
  const figures = findFigures(places);
  const shadow = shadowOf(places, figures);
  const all = {
    words,
    dates,
    symbols,
    figures,
    bodies: findBodies(lower, words).filter(
      (body) => isNamed(plain, body) && !symbols.some((symbol) => within(body, symbol)),
    ),
    names: findNames(plain),
    outcomes: findOutcomes(lower, words),
    ballots: findBallots(lower, words),
    elsewhere: findElsewhere(lower, words),
  };
  const takers = {
    words: taker(all.words),
    dates: taker(all.dates),
    symbols: taker(all.symbols),
    figures: taker(all.figures),
    bodies: taker(all.bodies),
    names: taker(all.names),
    outcomes: taker(all.outcomes),
    ballots: taker(all.ballots),
    elsewhere: taker(all.elsewhere),
    rows: taker(tables.tallies),
  };
  let spoken: Before = {};
  /** The paragraphs that told a tally, and that named a vote, last. */
  let talliedIn = -2;
  let voteIn = -1;
  const sentences = joinLists(plain, sentencesOf(plain), { names: all.names, rows: tables.tallies }).map(
    (sentence): ReadSentence => {
      const names = takers.names(sentence);
      const ballots = takers.ballots(sentence);
      const counts = takers.figures(sentence);
      const rows = takers.rows(sentence);
      const tallies =
        rows.length > 0
          ? rows
          : talliesOf(
              shadow,
              sentence,
              counts,
              sentence.paragraph - talliedIn <= 1 || sentence.paragraph === voteIn,
            );
      if (tallies.length > 0) talliedIn = sentence.paragraph;
      if (aVote.test(lower.slice(sentence.start, sentence.end))) voteIn = sentence.paragraph;
      const { positions, dates: dated } = withOwnDates(
        names.length > 0 || ballots.length > 0
          ? findPositions(lower, sentence, names, ballots, {
              before: spoken,
              counts: { shadow, figures: counts, tallies, before: spoken.tallies ?? [] },
            })
          : [],
        takers.dates(sentence),
      );
      spoken = {
        ballot: ballots.at(-1),
        position: positions.findLast(({ earlier }) => !earlier) ?? positions.at(-1),
        tallies: tallies.length > 0 ? [...(spoken.tallies ?? []), ...tallies].slice(-recent) : spoken.tallies,
        subject: names.length > 0 ? subjectOfSentence(lower, sentence, names) : undefined,
      };
      // Written out: copying with `...` before other fields costs more than all the rest of this step.
      const { start, end, kind, paragraph } = sentence;
      return {
        start,
        end,
        kind,
        paragraph,
        words: takers.words(sentence),
        dates: dated,
        symbols: takers.symbols(sentence),
        bodies: takers.bodies(sentence),
        outcomes: takers.outcomes(sentence),
        elsewhere: takers.elsewhere(sentence),
        names,
        tallies,
        positions,
      };
    },
  );
  return { lower, sentences };
}

/**
 * A text without any of these, in lower case, speaks of no vote at the UN, whatever figures it has: words for a vote or
 * what is put to it, for the bodies, or a symbol.
 */
const maySpeakOfVote =
  /\bvot|resolution|\bun\b|\bu\.n\.|united nations|general assembly|\bonu\b|\b(?:security|rights) council|\b(?:rights|humanitarian|decoloni[sz]ation) (?:committee|commission)|\b(?:first|second|third|3rd|fourth|fifth|sixth) committee|commission on human|\b(?:nation|member) (?:assembly|council|commission)|\b(?:ecosoc|unga|unsc|unscr|hrc|unhrc|world body|plenary)\b|\b(?:council|assembly|committee|commission)\b[^.\n]{0,80}\b(?:adopt|approv|pass|reject|endors)|dissent|abst|veto|ballot|\b(?:a|s|e)\/|in favou?r|against|\boppos|\bamendment|\bmotion\b|\bdraft|\btally\b|\b\d{2,3}-\d{1,3}\b/;

const aVote = /\b(?:votes?|voted|voting)\b/;

/** "UN" is a name, "un" is not. */
const isNamed = (plain: string, { start, end }: Span): boolean => plain.slice(start, end) !== 'un';

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Gives the mentions inside each span, asked for in order; one pass over the mentions in all. */
export function taker<T extends Span>(mentions: readonly T[]): (span: Span) => readonly T[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < start) at++;
    const from = at;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < end) at++;
    return mentions.slice(from, at);
  };
}

function talliesOf(
  shadow: string,
  sentence: Span,
  figures: ReturnType<typeof findFigures>,
  goesOn: boolean,
): readonly TallyMention[] {
  const part = shadow.slice(sentence.start, sentence.end);
  if (figures.length === 0 && !/\bno|without|zero/.test(part)) return [];
  const shift = -sentence.start;
  return findTallies(
    part,
    figures.map((figure) => moved(figure, shift)),
    goesOn,
  ).map((tally) => ({
    ...moved(tally, sentence.start),
    parts: tally.parts.map((one) => moved(one, sentence.start)),
  }));
}

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});
