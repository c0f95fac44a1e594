import type { NameMention } from '../members/index.ts';
import type { BallotMention, SaidBallot } from './mentions/ballot.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './source-text.ts';

/** Members and how a text says they voted. */
export interface PositionMention extends Span {
  readonly ballot: SaidBallot;
  readonly members: readonly NameMention[];
  /** "the permanent members", who they were on the day of the decision. */
  readonly group?: 'permanent' | undefined;
  readonly negated: boolean;
  /** The text says that these are all: "only Togo, Britain and Zaire", "just five: …". */
  readonly closed: boolean;
  /** Said of a vote before the one described: "which had voted against in 2019", "vetoed a similar draft". */
  readonly earlier: boolean;
  /** The word stands for much else too ("supported", "opposed"): of a vote only where one is spoken of. */
  readonly weak: boolean;
}

/** Names that stand together: "Togo, Britain and Zaire". */
interface List extends Span {
  readonly members: readonly NameMention[];
}

const glue =
  /^(?:\s|[,&/()*•|-]|'s(?= )|\d{1,2}[.)]|\b(?:and|or|nor|as well as|along with|together with|plus|the|also|of course|then|even|notably|both|its ally|fellow)\b)*$/;

/**
 * Who voted how, in one sentence: members before "voted against", after "opposed by" or "abstentions:", between
 * commas, in brackets. A member merely named is no position.
 */
export function findPositions(
  lower: string,
  sentence: Sentence,
  names: readonly NameMention[],
  ballots: readonly BallotMention[],
): readonly PositionMention[] {
  const lists = listsOf(lower, names);
  const found: PositionMention[] = [];
  for (const ballot of ballots) {
    const position = positionOf(lower, sentence, lists, ballot);
    if (position && !found.some((other) => sameSaying(other, position))) found.push(position);
  }
  return [...found, ...echoes(lower, sentence, lists, found)];
}

const sameSaying = (one: PositionMention, other: PositionMention): boolean =>
  one.ballot === other.ballot && one.members[0]?.start === other.members[0]?.start && one.members.length > 0;

function listsOf(lower: string, names: readonly NameMention[]): readonly List[] {
  const lists: { start: number; end: number; members: NameMention[] }[] = [];
  for (const name of names) {
    if (!canVote(lower, name)) continue;
    const last = lists.at(-1);
    if (
      last &&
      name.start - last.end < 60 &&
      glue.test(lower.slice(last.end, name.start)) &&
      !excepted(lower, last)
    ) {
      last.members.push(name);
      last.end = name.end;
    } else lists.push({ start: name.start, end: name.end, members: [name] });
  }
  return lists;
}

/** "Unlike Germany, France voted yes": the comma ends the exception. */
const excepted = (lower: string, { start, members }: List): boolean =>
  members.length === 1 &&
  /\b(?:unlike|besides|apart from|other than|except(?: for)?|despite)(?: the)? $/.test(
    lower.slice(Math.max(0, start - 22), start),
  );

/** "Russian-drafted" and "Cuban amendment" name no voter; "the Russians", "Pyongyang" and "Russia" do. */
function canVote(lower: string, { start, end, use }: NameMention): boolean {
  if (lower.charAt(end) === '-') return false;
  if (use !== 'demonym') return true;
  return lower.slice(start, end).endsWith('s') || /^ vetoe?s?\b/.test(lower.slice(end, end + 8));
}

function positionOf(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
): PositionMention | undefined {
  const weak = ballot.form === 'weak';
  const base = {
    ballot: ballot.ballot,
    negated: ballot.negated,
    weak,
    earlier: isEarlier(lower, sentence, ballot),
  };
  if (ballot.form === 'label') {
    const owner = lists.findLast(({ end }) => end <= ballot.start);
    if (owner && /^'s? (?:lone |only |sole )?$/.test(lower.slice(owner.end, ballot.start)))
      return withVoters(lower, owner, ballot, base);
  }
  if (ballot.form === 'agent' || ballot.form === 'label')
    return listAfter(lower, sentence, lists, ballot, base);
  const before = subjectOf(lower, sentence, lists, ballot);
  if (before) return withVoters(lower, before, ballot, base);
  const group = groupBefore(lower, sentence, ballot);
  if (group) return { ...base, ...group, members: [], group: 'permanent', closed: false };
  return ballot.form === 'weak' ? undefined : listAfter(lower, sentence, lists, ballot, base);
}

type Base = Pick<PositionMention, 'ballot' | 'negated' | 'weak' | 'earlier'>;

function withVoters(lower: string, list: List, ballot: BallotMention, base: Base): PositionMention {
  const lead = leadOf(lower, list.start);
  const narrowed = inGroup.test(lower.slice(Math.max(0, list.start - 60), ballot.end + 60));
  const others =
    narrowed ||
    /\b(?:others|more|among|including|included|such as)\b/.test(lower.slice(list.end, ballot.start)) ||
    lead.open;
  return { ...base, members: list.members, start: lead.start, end: ballot.end, closed: lead.only && !others };
}

/** "The only one of the permanent five to abstain was China": closed within a group, not within the whole. */
const inGroup =
  /\b(?:permanent|p5|p-5|african|european|eu|arab|asian|latin|nato|western|islamic|muslim|asean|brics|g7|g20|region|regional|neighbou?rs?|caribbean|pacific|gulf|commonwealth|allies)\b/;

/** "had voted against in 2019", "vetoed a similar draft", "voted against last year" */
function isEarlier(lower: string, { end }: Sentence, ballot: BallotMention): boolean {
  const before = lower.slice(Math.max(0, ballot.start - 30), ballot.start);
  const after = lower.slice(ballot.end, Math.min(end, ballot.end + 45));
  if (
    /\b(?:previously|formerly|earlier|once|in the past|last time|last year|the year before) (?:had )?$/.test(
      before,
    )
  )
    return true;
  return /^[^,;.]{0,25}\b(?:similar|another|an earlier|a previous|previous|earlier|last year|last time|a year ago|years ago)\b/.test(
    after,
  );
}

/** What stands before a list: "only", "among the 35 countries that abstained were". */
function leadOf(lower: string, start: number): { start: number; only: boolean; open: boolean } {
  const before = lower.slice(Math.max(0, start - 40), start);
  const only = /\b(?:only|solely|just)(?: the)? $/.exec(before);
  const even = /\b(?:even|neither|nor did|both)(?: the)? $/.exec(before);
  const article = /\bthe $/.exec(before);
  const open = /\b(?:including|included|among|such as|like)(?: the| were)? $/.test(before);
  return { start: start - (only ?? even ?? article ?? [''])[0].length, only: only !== null, open };
}

/** Words that may stand between the voters and the verb. */
const beforeVerb =
  /^(?:[\s,"]|'s|¤|\b(?:which|who|that|both|all|each|had|has|have|was|were|is|are|also|then|now|again|did|do|does|not|never|reportedly|too|instead|only|alone|itself|themselves|finally|twice|once|respectively|subsequently|already|jointly|separately|later|previously|however|consistently|in turn|for its part|and others|among others|and dozens (?:more|of others)|and (?:its|his|their) (?:\w+ )?(?:allies|friends|partners|neighbou?rs)|-|and (?:several|many|some|a few|\d+|[a-z]+) (?:others|more|other (?:countries|states|nations|members))|joined (?:them|it|her) in|in|by|chose to|decided to|refused to|declined to|its|their|the|a|among|one of|those|countries|country|nations|nation|states|state|members?|member states|governments|delegations|ones|to|only|other|others|few|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|didn't|n't)*$/;

function subjectOf(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
): List | undefined {
  const left = lists.filter((list) => list.end <= ballot.start && list.start >= sentence.start);
  const last = left.at(-1);
  if (!last) return undefined;
  if (isObject(lower, last)) return overApposition(lower, left, ballot);
  const gap = lower.slice(last.end, ballot.start);
  if (gap.length <= 90 && beforeVerb.test(gap)) {
    // A comma right before the verb closes an apposition: "Serbia, a traditional ally of Russia, voted against".
    const outer =
      /^,\s/.test(gap) && !/^, (?:which|who|that|and|however|reportedly|in turn)\b/.test(gap)
        ? beforeApposition(lower, left, last)
        : undefined;
    return withJoined(lower, left, outer ?? last);
  }
  return overApposition(lower, left, ballot);
}

/** "a resolution on North Korea", "unlike China": named, but not as the one who voted. */
const isObject = (lower: string, { start }: List): boolean => {
  const before = lower.slice(Math.max(0, start - 40), start);
  if (
    /\b(?:delegations?|delegates|representatives?|ambassadors?|envoys?|governments?|votes?|members?) of (?:the )?$/.test(
      before,
    )
  )
    return false;
  return /\b(?:on|in|of|to|from|about|against|towards?|over|for|at|unlike|except|excepting|despite|than|besides|apart from|condemning|condemned|urging|asking|criticising|criticizing|targeting|concerning|regarding|accusing|supporting|backing)(?: the)? $/.test(
    before,
  );
};

/** The list that ends where the apposition around `inner` begins: "France, Italy, … all allies of X, voted". */
function beforeApposition(lower: string, left: readonly List[], inner: List): List | undefined {
  const comma = lower.lastIndexOf(',', inner.start);
  const outer = left.findLast((list) => list.end <= comma && list.end >= comma - 1);
  if (!outer || comma < inner.start - 80) return undefined;
  return /^, (?:an?|the|one|two|all|both|its|their|his|long|once|usually|in|like|along|together|who|which|whose)\b/.test(
    lower.slice(comma, inner.start),
  )
    ? outer
    : undefined;
}

/** "Indonesia, in a further positive sign, abstained", "Egypt and Pakistan, all friends or allies, voted" */
function overApposition(lower: string, left: readonly List[], ballot: BallotMention): List | undefined {
  const text = lower.slice(Math.max(0, ballot.start - 160), ballot.start);
  const match =
    /, ([^,.;:]{2,110}),((?: (?:now|also|then|both|all|again|instead|did|not|had|have|has|were|was))*) $/.exec(
      text,
    ) ??
    / [-(] ?([^.;:()]{2,110}?) ?[-)]((?: (?:now|also|then|both|all|again|instead|did|not|had|have|has|were|was))*) $/.exec(
      text,
    );
  if (!match) return undefined;
  const commaAt = Math.max(0, ballot.start - 160) + match.index;
  return left.findLast((list) => list.end <= commaAt + 1 && list.end >= commaAt - 1);
}

/** "Only the United States joined Israel in voting against": both voted so. */
function withJoined(lower: string, left: readonly List[], list: List): List {
  const other = left.findLast((candidate) => candidate.end <= list.start);
  if (!other || other === list) return list;
  const gap = lower.slice(other.end, list.start);
  return /^ (?:(?:was|were|had been) )?(?:joined|joining|followed|alongside|along with|together with)(?: by| only)?(?: the)? $/.test(
    gap,
  )
    ? { start: other.start, end: list.end, members: [...other.members, ...list.members] }
    : list;
}

/** "No permanent member opposed", "all five permanent members voted for it" */
function groupBefore(lower: string, sentence: Sentence, ballot: BallotMention): Span | undefined {
  const from = Math.max(sentence.start, ballot.start - 90);
  const match =
    /\b(?:(?:no|none of the|all|all five|all of the|the|the five) (?:council's )?(?:five )?permanent (?:council )?members?)(?: of the (?:security )?council)?(?: had| have| also)? $/.exec(
      lower.slice(from, ballot.start),
    );
  return match ? { start: from + match.index, end: ballot.end } : undefined;
}

/** What may stand between "voted against", "abstentions" and the list after it. */
const beforeList =
  /^(?:[\s:"()*-]|\d{1,3}[.)]?|\b(?:it|of|them|were|was|included|include|including|are|came from|come from|from|by|countries|states|nations|members|delegations|among others|such as|that|which|the|only|just|of|others|namely|and|in|both|permanent|fellow|council|the (?:resolution|text|draft|measure|motion|proposal|amendment))\b)*$/;

function listAfter(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
  base: Base,
): PositionMention | undefined {
  const list = lists.find((candidate) => candidate.start >= ballot.end);
  if (!list || list.start > sentence.end) return undefined;
  const gap = lower.slice(ballot.end, list.start);
  if (gap.length > 60 || !beforeList.test(gap)) return undefined;
  const needsMark = ballot.form !== 'agent' && ballot.form !== 'label';
  if (needsMark && !/[:(-]|\b(?:were|was|included|include|including|are|namely|from|by)\b/.test(gap))
    return undefined;
  if (followedByVerb(lower, list)) return undefined;
  const lead = countBefore(lower, sentence, ballot);
  const open =
    /\b(?:included|include|including|such as)\b/.test(gap) ||
    /\bamong\b/.test(lower.slice(lead.start, ballot.start));
  const trailing =
    /^(?:,? (?:and|or)(?: (?:many|several|some|a few|dozens of|\d+))? (?:others|more|other ))/.test(
      lower.slice(list.end, list.end + 30),
    );
  const closed =
    !open && !trailing && (lead.only || (lead.count !== undefined && lead.count === list.members.length));
  return { ...base, members: list.members, start: lead.start, end: list.end, closed };
}

const followedByVerb = (lower: string, list: List): boolean =>
  /^(?:,? (?:which|who|also|both|all|have|had|has|were|was|then|instead))* (?:voted|abstained|opposed|supported|said|backed|vetoed)\b/.test(
    lower.slice(list.end, list.end + 50),
  );

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "Just five voted against", "Among the 35 countries that abstained" */
function countBefore(
  lower: string,
  sentence: Sentence,
  ballot: Span,
): { start: number; only: boolean; count?: number } {
  const from = Math.max(sentence.start, ballot.start - 70);
  const match =
    /(?:\b(?:only|just|among|of|the|and|those) ){0,3}(?:\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)?(?: (?:un|member|countries|country|states|state|nations|members|others|other|to|that|which|who|votes?|voting))*(?: have| had| were)? $/.exec(
      lower.slice(from, ballot.start),
    );
  if (!match || match[0].trim() === '') return { start: ballot.start, only: false };
  const word = match[1];
  const count = word === undefined ? undefined : /\d/.test(word) ? Number(word) : small.indexOf(word) + 1;
  const start = from + match.index;
  return {
    start: ballot.start - match[0].trimStart().length,
    only: /\b(?:only|just)\b/.test(lower.slice(start, ballot.start)),
    count,
  };
}

/** "France voted yes, Germany no" */
const terseOf = (list: List, ballot: 'yes' | 'no', length: number): PositionMention => ({
  ballot,
  members: list.members,
  negated: false,
  closed: false,
  earlier: false,
  weak: false,
  start: list.start,
  end: list.end + length,
});

/** "Zaire too", "So did Bolivia and Cuba": as the last position said. */
function echoes(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  found: readonly PositionMention[],
): readonly PositionMention[] {
  return lists.flatMap((list): PositionMention[] => {
    if (found.some(({ members }) => members.some(({ start }) => start >= list.start && start < list.end)))
      return [];
    const last = found.findLast(({ end }) => end <= list.start);
    const terse = /^ (no|yes)(?=[,.;]| and\b)/.exec(lower.slice(list.end, list.end + 8));
    if (terse && found.length > 0) return [terseOf(list, terse[1] === 'no' ? 'no' : 'yes', terse[0].length)];
    const too = /^ (?:too|as well|likewise)\b/.exec(lower.slice(list.end, list.end + 12));
    const so = /\b(?:as|so) (?:did|was|were)(?: the)? $/.exec(
      lower.slice(Math.max(sentence.start, list.start - 16), list.start),
    );
    if (!last || (!too && !so)) return [];
    const { ballot, weak, earlier } = last;
    return [
      {
        ballot,
        weak,
        earlier,
        negated: false,
        closed: false,
        members: list.members,
        start: list.start - (so?.[0].length ?? 0),
        end: list.end + (too?.[0].length ?? 0),
      },
    ];
  });
}
