/** What a flag says of a decision, in words; a kind that is not known here is its own name. */
export const flagWords = (kind: string): string => words.get(kind) ?? kind.replaceAll('-', ' ');

const words = new Map([
  ['roll-differs-from-count', 'roll and official count differ'],
  ['not-a-member-then', 'a member is listed before it was one, or after'],
  ['listed-twice', 'a member is listed twice'],
  ['unknown-member', 'a name could not be read as a member'],
  ['future-date', 'dated in the future'],
  ['no-date', 'without a date'],
  ['unreadable-symbol', 'a symbol could not be read'],
  ['roll-incomplete', 'the roll leaves members out'],
  ['from-memory', 'from memory, not checked'],
  ['sources-conflict', 'sources conflict in something that the note tells'],
  ['outcome-computed', 'the outcome was computed from the figures by the rules: the source has none'],
]);
