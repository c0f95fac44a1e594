import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import { groupIn, groupPhrase } from './group.ts';
import type { List } from './list.ts';
import { organisationIn, organisationPhrase } from './organisation.ts';
import type { Base, PositionMention } from './position.ts';

const everybody =
  '\\b(?:everyone|everybody|every (?:other )?(?:country|state|nation|member(?: state)?|delegation)|all(?: the)?(?: other)?(?: (?:countries|states|nations|members|member states|delegations|governments|fifteen|15))?)(?: (?:else|of the (?:un )?(?:security )?council|on the council|in the hall|present))?';
const excepted =
  ',? (?:but|except(?: for| from)?|excepting|save(?: for)?|apart from|other than|with the exception of|bar) (?:the )?$';
const lead = new RegExp(`(?:${groupPhrase}|${organisationPhrase}|${everybody})${excepted}`);
/** "All voted yes except Russia" */
const follows =
  /^[^.;:]{0,40}?,? (?:except(?: for)?|excepting|save(?: for)?|apart from|other than|but not|with the (?:sole |only )?exception of|bar) (?:the )?$/;
const leadAlone = new RegExp(
  `(?:${groupPhrase}|${organisationPhrase}|${everybody})(?: (?:had|have|also))?,? $`,
);

/**
 * "All but Israel and the United States voted for it", "Every member voted yes except Russia": those named did not, and
 * everybody else did.
 */
export function exceptions(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
  base: Base,
): PositionMention | undefined {
  if (ballot.form === 'agent' || ballot.form === 'label') return undefined;
  const before = lists.findLast(({ end, start }) => end <= ballot.start && start >= sentence.start);
  const told = before && /^,?(?: (?:had|have|also|then))* $/.test(lower.slice(before.end, ballot.start));
  const ahead = told ? leadOf(lower, sentence, before.start, lead) : undefined;
  if (before && ahead) return apart(before, ahead, { start: ahead.start, end: ballot.end }, base);
  const after = lists.find(({ start }) => start >= ballot.end);
  if (!after || after.start > sentence.end || !follows.test(lower.slice(ballot.end, after.start)))
    return undefined;
  const alone = leadOf(lower, sentence, ballot.start, leadAlone);
  return alone && apart(after, alone, { start: alone.start, end: after.end }, base);
}

interface Lead {
  readonly start: number;
  readonly words: string;
}

function leadOf(lower: string, sentence: Sentence, end: number, pattern: RegExp): Lead | undefined {
  const from = Math.max(sentence.start, end - 130);
  const match = pattern.exec(lower.slice(from, end));
  return match ? { start: from + match.index, words: match[0] } : undefined;
}

const apart = (
  { members }: List,
  { words }: Lead,
  span: { readonly start: number; readonly end: number },
  base: Base,
): PositionMention => ({
  ...base,
  ...span,
  members,
  negated: !base.negated,
  closed: false,
  others:
    organisationIn(words.trim()) ??
    (/permanent|\bp-?5|elected|\ba3|\be10|african|latin|eastern/.test(words)
      ? (groupIn(words) ?? 'everybody')
      : 'everybody'),
});
