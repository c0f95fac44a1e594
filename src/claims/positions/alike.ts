import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

const sides =
  '(?:sided|sides|stood|voted|lined up|went along|broke ranks and voted|cast (?:its|their) (?:votes?|lot)) (?:solidly |squarely |once again |again )?(?:with|alongside|by|beside)|joined|joining|followed|backed';
/** "Canada and Japan sided with Washington", ", Angola joining China" */
const between = new RegExp(
  `^,? (?:(?:has|had|have|also|then|again|both|all|each|in turn|once again) )*(?:${sides})(?: only)? (?:the )?$`,
);
/** What may follow those with whom somebody voted: no other verb that says how. */
const ends =
  /^(?:'s side)?(?:[.;,:)]|$| (?:again|too|as well|this time|in (?:the|this|that) (?:final |last )?(?:vote|ballot|tally|show of hands)|on (?:this|the vote|it)|and\b|while\b|but\b))/;
/** "Alongside the US voted only", "Backing the US were", "With Israel stood" */
const inverted =
  /(?:^|[.;:] ?)(?:alongside|backing|supporting|joining|with|beside|on the side of) (?:the )?$/;
const verb = /^'?s?,? (?:(?:voted|stood|were|was|came|sided)(?: only| just)?(?: also)?|only) (?:the )?$/;
/** "Look who stood by Havana in 2003: China, India" */
const whoStood = /\bwho (?:stood|sided|voted) (?:by|with|alongside) (?:the )?$/;

/** "Hungary joined Washington": voted as others did, whose ballot the record knows; `like` are these. */
export function alike(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  found: readonly PositionMention[],
): readonly PositionMention[] {
  return lists.flatMap((first, at): PositionMention[] => {
    const second = lists[at + 1];
    if (!second || taken(found, first) || taken(found, second)) return [];
    const gap = lower.slice(first.end, second.start);
    const lead = lower.slice(sentence.start, first.start);
    const colon = whoStood.test(lead) && /^[^.;:]{0,30}: (?:the )?$/.test(gap);
    const turned = (inverted.test(lead) && verb.test(gap)) || colon;
    const tail = lower.slice(second.end, Math.min(sentence.end, second.end + 40));
    if (!turned && !(between.test(gap) && ends.test(tail) && !isObject(lead))) return [];
    const [who, like] = turned ? [second, first] : [first, second];
    return [
      {
        ballot: 'yes',
        like: like.members,
        members: who.members,
        negated: false,
        earlier: false,
        weak: true,
        closed: false,
        start: turned && !colon ? sentence.start + lead.search(inverted) + leadMark(lead) : who.start,
        end: second.end,
      },
    ];
  });
}

/** "a resolution on Israel joined", "unlike Germany" */
const isObject = (lead: string): boolean =>
  /\b(?:on|in|of|to|from|about|against|over|for|at|unlike|except|than|besides)(?: the)? $/.test(lead);

/** The mark and the space before the word with which the inversion begins. */
const leadMark = (lead: string): number =>
  /^[.;:]? ?/.exec(lead.slice(lead.search(inverted)))?.[0].length ?? 0;

const taken = (found: readonly PositionMention[], list: List): boolean =>
  found.some(({ members }) => members.some(({ start }) => start >= list.start && start < list.end));
