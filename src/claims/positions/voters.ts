import type { BallotMention } from '../mentions/ballot.ts';
import type { List } from './list.ts';
import type { Base, PositionMention } from './position.ts';

/** A position of names that stand before their verb, with "only" and the like. */
export function withVoters(lower: string, list: List, ballot: BallotMention, base: Base): PositionMention {
  const lead = leadOf(lower, list.start);
  const narrowed = inGroup.test(lower.slice(Math.max(0, list.start - 60), ballot.end + 60));
  const others =
    narrowed ||
    /\b(?:others|more|among|including|included|such as)\b/.test(lower.slice(list.end, ballot.start)) ||
    lead.open;
  const alone = lead.only || sole.test(lower.slice(list.end, ballot.start));
  return { ...base, members: list.members, start: lead.start, end: ballot.end, closed: alone && !others };
}

/** "Russia alone voted no", "Israel and Palau were the only countries to vote against" */
const sole =
  /^ (?:alone(?: among \w+)?|stood alone in|(?:was|were) (?:alone in|the (?:only|sole|lone) (?:ones?|countr(?:y|ies)|states?|nations?|members?|member states?|votes?|voices?|two|three|four|five|\d)(?: (?:countries|states|nations|members))? (?:to|that|which|who|voting)))(?: have| had)? ?$/;

/** "The only one of the permanent five to abstain was China": closed within a group, not within the whole. */
const inGroup =
  /\b(?:permanent|p5|p-5|african|european|eu|arab|asian|latin|nato|western|islamic|muslim|asean|brics|g7|g20|region|regional|neighbou?rs?|caribbean|pacific|gulf|commonwealth|allies)\b/;

/** What stands before a list: "only", "among the 35 countries that abstained were". */
function leadOf(lower: string, start: number): { start: number; only: boolean; open: boolean } {
  const before = lower.slice(Math.max(0, start - 40), start);
  const only = /\b(?:only|solely|just)(?: the)? $/.exec(before);
  const even = /\b(?:even|neither|nor did|both)(?: the)? $/.exec(before);
  const article = /\bthe $/.exec(before);
  const open = /\b(?:including|included|among|such as|like)(?: the| were)? $/.test(before);
  return { start: start - (only ?? even ?? article ?? [''])[0].length, only: only !== null, open };
}
