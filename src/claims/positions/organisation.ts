import { groupPhrases } from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../source-text.ts';
import type { VoterGroup } from './group.ts';

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ways to write an organisation or a region, in lower case, with its id; numbers alone ("the 27") are none. */
const ids: ReadonlyMap<string, string> = new Map([
  ...groupPhrases().flatMap(({ phrase, group }): [string, string][] =>
    /^the \S+$/i.test(phrase) || group === 'P5' || /["]/.test(phrase) ? [] : [[phrase.toLowerCase(), group]],
  ),
  ...(
    [
      ['african', 'African'],
      ['arab', 'LAS'],
      ['nordic', 'Nordic'],
      ['baltic', 'Baltic'],
      ['gulf', 'GCC'],
      ['caribbean community', 'CARICOM'],
      ['eastern european', 'Eastern European'],
      ['latin american and caribbean', 'GRULAC'],
      ['non-aligned', 'NAM'],
    ] as const
  ).map(([phrase, id]): [string, string] => [phrase, id]),
]);
const named = [...ids.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const number = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty-seven)';
const noun =
  '(?:(?:member )?(?:states?|countr(?:y|ies)|nations?|governments?|delegations?|powers)|members?|allies|partners)';
const quantifier =
  'all(?: of)?|every(?: one of)?(?: single)?|each(?: of)?|none of|no|not (?:one|a single one) of|not a single|most(?: of)?|almost all(?: of)?|nearly all(?: of)?|a majority of|the majority of';

/** "all 27 EU members", "no NATO country", "most African states", "every member of the EU", "the Nordic countries" */
export const organisationPhrase = `\\b(?:(?:${quantifier})(?: the)?|the|its|both)(?: ${number})?(?: other)? (?:(?:${named})(?:'s)?(?: ${number})? ${noun}|(?:members?|member states?|states|countries) of (?:the )?(?:${named})|nordics|baltics|${named.includes('brics') ? 'brics' : 'g7'} (?:countries|states|members))`;

const before = new RegExp(
  `(${organisationPhrase})(?:,? (?:had|have|has|also|all|both|of them|then|once again|again|did|do|does|not|unanimously|present|voting))*,? $`,
);
/** A part of the group, or something done to it. */
const part =
  /\b(?:\w+ (?:out )?of|half of|some of|among|amongst|of|by|from|with|to|for|on|in|unlike|besides|any|like|against|one|two|three|several|many|few|some|including|and) $/;

/** Members of an organisation or region, told together before a verb; undefined for a part of them that no word measures. */
export function organisationBefore(
  lower: string,
  sentence: Sentence,
  ballot: BallotMention,
): (Span & { readonly group: VoterGroup; readonly none: boolean }) | undefined {
  const from = Math.max(sentence.start, ballot.start - 130);
  const words = lower.slice(from, ballot.start);
  const match = before.exec(words);
  if (!match || part.test(words.slice(0, match.index))) return undefined;
  const group = organisationIn(match[1] ?? '');
  if (!group) return undefined;
  return {
    start: from + match.index,
    end: ballot.end,
    group,
    none: /^(?:no|none|not)\b/.test(match[1] ?? ''),
  };
}

const anyName = new RegExp(`\\b(?:${named}|nordics|baltics)\\b`);

/** The organisation that a phrase names, and how much of it. */
export function organisationIn(words: string): VoterGroup | undefined {
  const found = anyName.exec(words)?.[0] ?? '';
  const of = ids.get(found) ?? { nordics: 'Nordic', baltics: 'Baltic' }[found];
  if (of === undefined) return undefined;
  const extent = /^(?:most|almost|nearly|a majority|the majority)/.test(words)
    ? 'most'
    : /^(?:the|its)\b/.test(words)
      ? 'named'
      : 'all';
  return { seats: 'all', of, extent };
}
