import type { Selection } from '../../analysis/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { listed } from './lists.ts';
import { counted } from './numbers.ts';

/** "9 recorded votes of the General Assembly, 16 December 2005 to …; left out: 10 taken without a vote." */
export function selectionSentence({ decisions, leftOut }: Selection): string {
  const consensus = decisions.filter(({ method }) => method === 'without-vote').length;
  const votes = counted(decisions.length - consensus, 'recorded vote');
  const what = consensus > 0 ? `${votes} and ${counted(consensus, 'decision')} taken without a vote` : votes;
  const bodies = [...new Set(decisions.map(({ body }) => bodyName(body)))];
  const dates = decisions.flatMap(({ heldOn }) => heldOn ?? []);
  const [from, to] = [dates[0], dates.at(-1)];
  const when = from && to ? (from === to ? `, ${from}` : `, ${from} to ${to}`) : '';
  const where = bodies.length > 0 && bodies.length < 4 ? ` of the ${listed(bodies)}` : '';
  const out = leftOutWords(leftOut);
  return `${what}${where}${when}.${out ? ` Left out: ${out}.` : ''}`;
}

function leftOutWords({ withoutVote, withoutRoll, undivided }: Selection['leftOut']): string {
  return [
    withoutVote > 0 ? `${counted(withoutVote, 'decision')} taken without a vote` : '',
    withoutRoll > 0 ? `${counted(withoutRoll, 'recorded vote')} of which the record has no whole roll` : '',
    undivided > 0 ? `${counted(undivided, 'vote')} not divided enough` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
