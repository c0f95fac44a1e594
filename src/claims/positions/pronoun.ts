import type { NameMention } from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { Before } from './before.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** Bodies too vote "to adopt"; only a member abstains, or votes against. */
const ofMembers =
  /^(?:abstain|voted? (?:against|for|no|yes|in fav)|cast|vetoed|used|did|stayed|chose|opted|skipped)/;
const it =
  /(?:^|[.;,:-] ?|\b(?:in|at) the (?:plenary|(?:\w+ )?committee|council|assembly|final (?:ballot|vote)),? |\b(?:and|but|though|although|while|as|which is why|in the end|when|so) )(it|the country|the two|both|they)(?: (?:had|has|have|then|also|both|later|only|instead|merely|finally|did|not|once again))* $/;

/** "China was elected to the Council; it abstained": the member that the sentence, or the one before it, begins with. */
export function pronoun(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  { ballot, before }: { readonly ballot: BallotMention; readonly before: Before },
): PositionMention | undefined {
  if (ballot.form !== 'subject' || !ofMembers.test(lower.slice(ballot.start, ballot.end))) return undefined;
  const from = Math.max(sentence.start, ballot.start - 60);
  const match = it.exec(lower.slice(from, ballot.start));
  if (!match) return undefined;
  const at = from + match.index + match[0].indexOf(match[1] ?? '');
  const left = lists.filter(({ end }) => end <= at);
  const meant = membersMeant(lower, sentence, left, match[1] ?? '', before.subject);
  if (!meant) return undefined;
  return {
    ballot: ballot.ballot,
    from: ballot.from,
    members: meant,
    negated: ballot.negated,
    weak: false,
    closed: false,
    earlier: false,
    start: at,
    end: ballot.end,
  };
}

const begins =
  /^(?:(?:but|and|and no,|and yes,|no,|yes,|in (?:the )?(?:\w+ )?(?:committee|plenary|council|assembly),?|yet|while|though|although|as|when|the|even|however,|in the vote,) )*$/;

function membersMeant(
  lower: string,
  sentence: Sentence,
  left: readonly List[],
  word: string,
  subject: NameMention | undefined,
): readonly NameMention[] | undefined {
  const [first] = left;
  const one = word === 'it' || word === 'the country';
  if (!first) return one && subject ? [subject] : undefined;
  if (!begins.test(lower.slice(sentence.start, first.start))) return undefined;
  const { members } = first;
  if (one) return members.length === 1 ? members : undefined;
  return (word === 'they' ? members.length > 1 : members.length === 2) && left.length === 1
    ? members
    : undefined;
}
