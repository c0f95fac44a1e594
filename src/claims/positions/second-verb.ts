import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { Base, PositionMention } from './position.ts';

/** What stands between a subject and its second verb: no other clause, and "and" at its end. */
const gap =
  /^(?:,? though,| )[^.;:?!]{1,100}?,? and (?:also |then |instead |finally |even |in the end |duly )*$/;
const clauseStart = /(?:^|[.;:] ?|, (?:but|and|while) )(?:and |but |yet |even |only |the )*$/;

/** "Argentina and Brazil kept their hands clean and abstained": the ballot is the second verb of its clause. */
export function secondVerb(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  { ballot, base }: { readonly ballot: BallotMention; readonly base: Base },
): PositionMention | undefined {
  const list = lists.findLast(({ end }) => end <= ballot.start);
  if (!list || ballot.form !== 'subject' || !gap.test(lower.slice(list.end, ballot.start))) return undefined;
  if (!clauseStart.test(lower.slice(sentence.start, list.start))) return undefined;
  return { ...base, members: list.members, start: list.start, end: ballot.end, closed: false };
}
