import { say, toSay } from '../language/say.ts';

/** What a flag says of a decision, in words; a kind that is not known here is its own name. */
export function flagWords(kind: string): string {
  const known = words.get(kind);
  return known ? say(known) : kind.replaceAll('-', ' ');
}

const words = new Map([
  ['roll-differs-from-count', toSay('roll and official count differ')],
  ['not-a-member-then', toSay('a member is listed before it was one, or after')],
  ['listed-twice', toSay('a member is listed twice')],
  ['unknown-member', toSay('a name could not be read as a member')],
  ['future-date', toSay('dated in the future')],
  ['no-date', toSay('without a date')],
  ['unreadable-symbol', toSay('a symbol could not be read')],
  ['roll-incomplete', toSay('the roll leaves members out')],
  ['from-memory', toSay('from memory, not checked')],
  ['sources-conflict', toSay('sources conflict in something that the note tells')],
  ['outcome-computed', toSay('the outcome was computed from the figures by the rules: the source has none')],
]);
