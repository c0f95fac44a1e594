import type { Span } from '../source-text.ts';
import type { List } from './list.ts';

/** Words that may stand between the voters and the verb. */
const beforeVerb =
  /^(?:[\s,")—]| - |'s(?: [a-z-]+){0,2} (?:delegations?|delegates?|ambassadors?|envoys?|representatives?|missions?|governments?|diplomats?)|'s|¤|\b(?:which|who|that|both|all|each|had|has|have|was|were|is|are|also|then|now|again|did|do|does|not|never|reportedly|too|instead|only|alone|itself|themselves|finally|twice|once|respectively|subsequently|already|jointly|separately|later|previously|however|consistently|in turn|(?:delegates?|delegations?|ambassadors?|envoys?|representatives?|government|broke ranks and|surprisingly|notably|eventually|still|pointedly|this time|for the first time|once more|once again|simply|merely|in the end|of them|stood alone|stands alone|stood|alone in)|for its part|and others|among others|and dozens (?:more|of others)|and (?:its|his|their) (?:\w+ )?(?:allies|friends|partners|neighbou?rs)|-|and (?:several|many|some|a few|\d+|[a-z]+) (?:others|more|other (?:countries|states|nations|members))|joined (?:them|it|her) in|in|by|chose to|decided to|refused to|declined to|its|their|the|a|did not hesitate to|among them|included|among|one of|just|those|countries|country|nations|nation|states|state|members?|member states|governments|delegations|powers|eu|european|african|arab|asian|nato|western|latin american|muslim|islamic|permanent|council|ones|to|only|other|others|few|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|didn't|n't)*$/;

/** Who voted, where they stand before the verb: the nearest names, over appositions and relative clauses. */
export function subjectOf(
  lower: string,
  sentence: Span,
  lists: readonly List[],
  verb: Span,
): List | undefined {
  const left = lists.filter((list) => list.end <= verb.start && list.start >= sentence.start);
  const last = left.at(-1);
  if (!last) return undefined;
  const gap = lower.slice(last.end, verb.start);
  const ally = allied(lower, left, last, gap);
  if (ally) return ally;
  if (isObject(lower, last)) return overApposition(lower, left, verb);
  // "Brazil (a friend of Russia) abstained" is about Brazil, "four members (Brazil, China) abstained" about both.
  if (
    /^\)/.test(gap) &&
    !/(?:states|countries|nations|members|others|ones|votes) \((?:the )?$/.test(
      lower.slice(Math.max(0, last.start - 20), last.start),
    )
  )
    return overApposition(lower, left, verb);
  if (gap.length <= 90 && (beforeVerb.test(gap) || predicate.test(gap))) {
    // A comma right before the verb closes an apposition: "Serbia, a traditional ally of Russia, voted against".
    const outer =
      /^,\s/.test(gap) && !/^, (?:which|who|that|and|however|reportedly|in turn)\b/.test(gap)
        ? beforeApposition(lower, left, last)
        : undefined;
    return withJoined(lower, left, outer ?? last);
  }
  return overApposition(lower, left, verb);
}

/** "Hungary broke with its partners and abstained" */
const predicate =
  /^ (?:(?:has|had|have|also|then) )*(?:broke|stood|sided|parted|split|bucked|hedged|wavered|walked|defied|ignored|(?:co-?)?sponsored|drafted|tabled|criticised|criticized|objected|complained|spoke)[a-z ']{0,45}(?:,| and|, and) (?:both |also |then |instead )?$/;

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

/** Words that may stand between an apposition and the verb. */
const adverbs =
  '(?: (?:now|also|then|both|all|again|instead|did|not|had|have|has|were|was|still|too|likewise|however|nevertheless|nonetheless|this time|once again|in the end|finally|each|merely|only|duly|for its part))*';
const betweenCommas = new RegExp(`, ([^,.;:]{2,110}),(${adverbs}) $`);
const betweenMarks = new RegExp(` [-(] ?([^.;:()]{2,110}?) ?[-)](${adverbs}) $`);

/** "Indonesia, in a further positive sign, abstained", "Egypt and Pakistan, all friends or allies, voted" */
function overApposition(lower: string, left: readonly List[], verb: Span): List | undefined {
  const text = lower.slice(Math.max(0, verb.start - 160), verb.start);
  const match = betweenCommas.exec(text) ?? betweenMarks.exec(text);
  if (!match) return undefined;
  const commaAt = Math.max(0, verb.start - 160) + match.index;
  return left.findLast((list) => list.end <= commaAt + 1 && list.end >= commaAt - 1);
}

const joined =
  /^(?:, [^,;.:]{2,40},)? (?:(?:was|were|had been|has|had|have|also|then|only) )*(?:joined|joining|followed|alongside|along with|together with|sided with|stood with|stood by|stood alongside|lined up with|voted with|went with)(?: by| only)?(?: the)? $/;
const leadsIn = /(?:^|[.;,:] |\b(?:and|but) )(?:alongside|along with|together with|joining|like)(?: the)? $/;

/** "Only the United States joined Israel in voting against": both voted so. */
function withJoined(lower: string, left: readonly List[], list: List): List {
  const other = left.findLast((candidate) => candidate.end <= list.start);
  if (!other || other === list) return list;
  const gap = lower.slice(other.end, list.start);
  const alongside =
    /^, (?:only |just )?(?:the )?$/.test(gap) &&
    leadsIn.test(lower.slice(Math.max(0, other.start - 24), other.start));
  return joined.test(gap) || alongside
    ? { start: other.start, end: list.end, members: [...other.members, ...list.members] }
    : list;
}

const sides =
  /^ (?:(?:has|had|have|also|then) )*(?:stood with|stood by|sided with|joined|followed|broke with|split from|parted (?:ways|company) with|defied|went against)(?: the)? $/;

/** "Hungary stood with Israel and voted no": the second verb is of the first. */
function allied(lower: string, left: readonly List[], last: List, gap: string): List | undefined {
  const subject = left.findLast((list) => list.end <= last.start);
  if (!subject || isObject(lower, subject) || !/^(?:'s \w+)?,? and (?:also |then |instead )?$/.test(gap))
    return undefined;
  return sides.test(lower.slice(subject.end, last.start)) ? subject : undefined;
}
