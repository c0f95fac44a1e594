import { type MemberCode, type NameMention, resolveMention } from '../../members/index.ts';
import { subjectOfSentence } from '../positions/find.ts';
import { type List, listsOf } from '../positions/list.ts';
import { subjectOf } from '../positions/subject.ts';
import type { Span } from '../source-text.ts';
import type { Place } from './reader.ts';

/** Members that a text names together, where they stand, and who they are; empty of members never. */
export interface MembersMeant extends Span {
  readonly members: readonly MemberCode[];
}

/**
 * Who is the subject of a verb: the names before it, over appositions and relative clauses, or whom the sentence before
 * was about where this one begins with "it". Undefined where nobody is, or a name can mean two.
 */
export function subjectBefore(place: Place, verb: Span, date?: string): MembersMeant | undefined {
  const { sentence, material } = place;
  const { lower } = material.reading;
  const list = subjectOf(lower, sentence, listsOf(lower, sentence.names), verb);
  return list ? membersIn(list, date) : byPronoun(place, verb, date);
}

/** Names that begin within a few words behind a place, where nothing but such words stands between. */
export function namesBehind(
  { sentence, material: { reading } }: Place,
  end: number,
  between: RegExp,
  date?: string,
): MembersMeant | undefined {
  const list = listsOf(reading.lower, sentence.names).find((one) => one.start >= end);
  return list && between.test(reading.lower.slice(end, list.start)) ? membersIn(list, date) : undefined;
}

/** Names that end shortly before a place, where nothing but such words stands between. */
export function namesAhead(
  { sentence, material: { reading } }: Place,
  start: number,
  between: RegExp,
  date?: string,
): MembersMeant | undefined {
  const list = listsOf(reading.lower, sentence.names).findLast((one) => one.end <= start);
  return list && between.test(reading.lower.slice(list.end, start)) ? membersIn(list, date) : undefined;
}

/** Whom a name means on a day; undefined where it can mean several, or nobody. */
export function memberMeant(name: NameMention, date?: string): MemberCode | undefined {
  const resolved = resolveMention(name, date);
  return resolved.kind === 'member' ? resolved.code : undefined;
}

function membersIn({ start, end, members }: List, date: string | undefined): MembersMeant | undefined {
  const codes = members.flatMap((name) => memberMeant(name, date) ?? []);
  return codes.length === members.length && codes.length > 0
    ? { start, end, members: [...new Set(codes)] }
    : undefined;
}

const pronoun =
  /^(?:(?:but|and|yet|still|since|because|as|although|while|though),? )?(?:it|the country|the state|the government)[ ']/;
const it =
  /\b(?:as|since|because|and|but|while|although|though|which means|that) (?:it|the country|the state) $/;

function byPronoun(place: Place, verb: Span, date: string | undefined): MembersMeant | undefined {
  const {
    at,
    words,
    sentence,
    material: { reading },
  } = place;
  const inside = words.slice(0, verb.start - sentence.start);
  if (it.test(inside)) return theOneNamed(place, verb, date);
  const last = reading.sentences[at - 1];
  const opening = pronoun.exec(words);
  if (!last || !opening || last.paragraph !== sentence.paragraph) return undefined;
  if (verb.start - sentence.start - opening[0].length > 30) return undefined;
  const subject = subjectOfSentence(reading.lower, last, last.names);
  const code = subject && memberMeant(subject, date);
  return code && { start: sentence.start, end: sentence.start + opening[0].length - 1, members: [code] };
}

/** "… refer North Korea to the Court, as it is no party": the only member named before. */
function theOneNamed({ sentence }: Place, verb: Span, date: string | undefined): MembersMeant | undefined {
  const codes = new Set(
    sentence.names.filter(({ end }) => end <= verb.start).map((name) => memberMeant(name, date)),
  );
  const [only] = codes;
  return only && codes.size === 1 ? { start: verb.start, end: verb.start, members: [only] } : undefined;
}
