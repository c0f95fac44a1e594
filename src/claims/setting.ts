import type { Reading, ReadSentence } from './reading.ts';
import type { Span } from './source-text.ts';

/**
 * Where a sentence plays: at the United Nations; at another place where votes are counted; or untold, where states vote
 * but nothing says of what body, so that only very good evidence ties it to a decision.
 */
export type Setting = 'un' | 'elsewhere' | 'untold';

/** People choosing people are no decision of the record, whoever chooses. */
const election =
  /\b(?:was|were|been|is|are|got|being|re-?) ?-?elected\b|\bre-elected\b|\bwon (?:a|the|its) (?:[a-z-]+ ){0,3}seat\b|\bsecret ballot\b|\bvotes? (?:needed|required) (?:to win|for election)\b|\brunoff\b|\brun-off\b|\bpresidential (?:election|race)\b/;

/** The first sentences play where a name within so many sentences puts them. */
const soon = 6;

/**
 * The setting of each sentence of a text. A sentence that names a UN body or a symbol plays there; one whose vote stands
 * nearer to a parliament, a court or a game plays there; one that names nothing goes on where its paragraph was, else
 * where the text is. A text about a Model UN plays elsewhere from end to end.
 */
export function settingsOf({ sentences, lower }: Reading): readonly Setting[] {
  if (sentences.some(({ elsewhere }) => elsewhere.some(({ what }) => what === 'model')))
    return sentences.map(() => 'elsewhere');
  const anchored = sentences.some((sentence) => isAnchored(sentence, lower));
  const own = sentences.map((sentence) => {
    const setting = ownSetting(sentence);
    return setting === 'un' && !anchored ? 'untold' : setting;
  });
  const first = own.indexOf('un');
  let paragraph = -1;
  let here: Setting | undefined;
  let elected = -1;
  return sentences.map((sentence, at) => {
    if (sentence.paragraph !== paragraph) here = here === 'elsewhere' && first === -1 ? here : undefined;
    paragraph = sentence.paragraph;
    here = own[at] ?? here;
    if (election.test(lower.slice(sentence.start, sentence.end))) elected = paragraph;
    if (paragraph === elected) return 'elsewhere';
    if (here === 'elsewhere' && own[at] === undefined && statesVote(sentence)) return 'untold';
    return here ?? (first !== -1 && at >= first - soon ? 'un' : 'untold');
  });
}

/**
 * Churches have general assemblies, cantons have security councils, and any body numbers its resolutions: a text is of the
 * United Nations where it says so, names a body or a symbol that nobody else has, or speaks of its permanent members.
 */
const isAnchored = ({ bodies, symbols, start, end }: ReadSentence, lower: string): boolean =>
  symbols.some(({ sloppy }) => !sloppy) ||
  bodies.some(
    (named) => named.strong && (named.body === undefined || unique.test(lower.slice(named.start, named.end))),
  ) ||
  insiders.test(lower.slice(start, end));

const unique = /\bun|u\.n\.|united nations|human rights|ecosoc|economic and social|world body/;
const insiders =
  /\bpermanent members? of the (?:security )?council|\bsecretary-general\b|\bu\.n\.|\bmember states\b/;

/** Members of parliaments have no states for names. */
const statesVote = ({ positions }: ReadSentence): boolean =>
  positions.some(({ weak, members }) => !weak && members.length > 0);

function ownSetting(sentence: ReadSentence): Setting | undefined {
  const { bodies, symbols, outcomes, tallies } = sentence;
  // "The only member of NATO to abstain" plays where the text does; "NATO voted 29-1" would not.
  const decides = tallies.length > 0 || outcomes.length > 0;
  const elsewhere = sentence.elsewhere.filter(({ what }) => decides || what !== 'organisation');
  const un: readonly Span[] = [...bodies.filter(({ strong }) => strong), ...symbols];
  if (un.length === 0 && elsewhere.length === 0) return undefined;
  const [tally] = tallies;
  // "The International Court of Justice, the top UN court, ruled by 13 votes": "UN" alone is no body that votes.
  const voting = [...bodies.filter(({ body, strong }) => body && strong), ...symbols];
  if (tally && elsewhere.length > 0 && first(voting) > first(elsewhere))
    return nearest(voting, tally) < nearest(elsewhere, tally) ? 'un' : 'elsewhere';
  if (symbols.length > 0 || bodies.some(({ body, strong }) => body && strong)) return 'un';
  return first(un) <= first(elsewhere) ? 'un' : 'elsewhere';
}

const first = (names: readonly Span[]): number =>
  Math.min(...names.map(({ start }) => start), Number.POSITIVE_INFINITY);

/** A name behind a tally ("136 votes in the General Assembly") counts as so many characters farther. */
const behind = 15;

/** How far the nearest of some names stands before a tally, or behind it, which counts as farther. */
function nearest(names: readonly Span[], tally: Span): number {
  const distances = names.map(({ start, end }) =>
    end <= tally.start ? tally.start - end : behind + start - tally.end,
  );
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}
