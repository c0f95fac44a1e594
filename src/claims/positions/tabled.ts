import type { NameMention } from '../../members/index.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** "China: no", "Brazil - abstained", "France (in favour)", "| Chile | Y |": a ballot written beside the name. */
const beside =
  /^(?:'s vote)?\s{0,3}(?:[:|(=\t]|-{1,2}|→)\s{0,3}(?:voted |vote )?(yes|yea|aye|in favou?r|for|no|nay|against|abstain(?:ed|s|ing)?|abstentions?|absent|not voting|did not vote|non-voting|[yna](?=\s*(?:[|,;)]|$|\n)))(?![\p{L}\d])\)?/u;

/** Ballots written beside names, as tables and lists have them; each is a position of one member. */
export function findTabled(
  lower: string,
  end: number,
  names: readonly NameMention[],
  lists: readonly List[],
): readonly PositionMention[] {
  return names.flatMap((name): PositionMention[] => {
    const match = beside.exec(lower.slice(name.end, Math.min(end, name.end + 40)));
    if (!match || name.use === 'demonym') return [];
    // "Germany, France and Belgium: abstained"
    const list = lists.find((one) => one.members.at(-1) === name);
    const members = list && match[0].startsWith(':') ? list.members : [name];
    return [
      {
        ballot: ballotIn(match[1] ?? ''),
        members,
        negated: false,
        closed: false,
        earlier: false,
        weak: false,
        start: members[0]?.start ?? name.start,
        end: name.end + match[0].length,
      },
    ];
  });
}

function ballotIn(word: string): SaidBallot {
  if (/^(?:y|aye|in|for)/.test(word)) return 'yes';
  if (/^(?:abstain|abstention|a$)/.test(word)) return 'abstain';
  return /^(?:absent|not|did|non)/.test(word) ? 'absent' : 'no';
}
