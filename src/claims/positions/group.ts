import {
  councilOn,
  groupMembersOn,
  groupOf,
  type MemberCode,
  permanentMembers,
  type RegionalGroup,
} from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** Members that a text names together: "the P5", "the ten elected members", "the A3", "all EU members". */
export interface VoterGroup {
  readonly seats: 'permanent' | 'elected' | 'all';
  readonly region?: RegionalGroup | undefined;
  /** An organisation or region by its id ("EU"), whose members voted in whatever body. */
  readonly of?: string | undefined;
  /** How much of an organisation: all of it, most, or just its name ("the Nordic countries"). */
  readonly extent?: 'all' | 'most' | 'named' | undefined;
}

/** Who they were on a day. */
export function membersOfGroup({ seats, region, of }: VoterGroup, date: string): readonly MemberCode[] {
  if (of !== undefined) return groupMembersOn(of, date);
  const permanent = permanentMembers(date);
  const seated = seats === 'permanent' ? permanent : councilOn(date);
  return seated.filter(
    (code) =>
      (seats !== 'elected' || !permanent.includes(code)) &&
      (region === undefined || groupOf(code, date) === region),
  );
}

const regions: readonly (readonly [RegExp, RegionalGroup])[] = [
  [/african|a3/, 'African'],
  [/latin american/, 'GRULAC'],
  [/eastern european/, 'Eastern European'],
];

const count = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|fifteen)';
const whole = `(?:(?:all|both|every|each|no|none)(?: one)?(?: of)?(?: the)?(?: council's)?(?: ${count})?|the(?: council's)?(?: ${count})?)`;
const named =
  '(?:(?:recogni[sz]ed |declared |official )?nuclear(?:[- ]weapon)? (?:powers|states)|p-?5(?: members| countries| states| powers)?|a3(?: members)?|permanent (?:five|council members?|members?)|(?:elected|non-permanent) (?:council members?|members?)|elected (?:ten|10)|e10(?: members)?|(?:african|latin american|eastern european) (?:council members?|members? of the (?:un )?(?:security )?council)|(?:security )?council members?)';
const seat = "(?: of the (?:un )?(?:security )?council|'s)?";

/** "All five permanent members", "none of the P5", "the A3"; not "four of the five permanent members". */
export const groupPhrase = `\\b${whole} ${named}${seat}`;
const plain = new RegExp(
  `${groupPhrase}(?:,? (?:had|have|also|all|both|of them|then|once again|again|did|do|does|not|unanimously))*,? $`,
);

const part =
  /\b(?:\w+ (?:out )?of|most of|half of|some of|among|amongst|of|by|from|with|to|for|on|in|unlike|besides|any|each of|like|against|one|including|and) $/;

/** A whole group that stands before the verb, undefined for a part of one. */
export function groupBefore(
  lower: string,
  sentence: Sentence,
  ballot: BallotMention,
): (Span & { readonly group: VoterGroup }) | undefined {
  const from = Math.max(sentence.start, ballot.start - 110);
  const before = lower.slice(from, ballot.start);
  const match = plain.exec(before);
  if (!match || part.test(before.slice(0, match.index))) return undefined;
  const group = groupIn(match[0]);
  // "Council members abstained" may be some of them.
  if (!group || (group.seats === 'all' && !group.region && !/^(?:all|every|each|no|none)\b/.test(match[0])))
    return undefined;
  return { start: from + match.index, end: ballot.end, group };
}

export function groupIn(words: string): VoterGroup | undefined {
  if (/\bpermanent|\bp-?5|nuclear/.test(words) && !/non-permanent/.test(words)) return { seats: 'permanent' };
  const region = regions.find(([pattern]) => pattern.test(words))?.[1];
  if (region) return { seats: /elected|a3/.test(words) ? 'elected' : 'all', region };
  if (/elected|non-permanent|\be10\b/.test(words)) return { seats: 'elected' };
  return { seats: 'all' };
}
