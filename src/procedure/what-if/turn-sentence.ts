import { nameOn } from '../../members/index.ts';
import type { Ballot } from '../../record/index.ts';
import { listed } from '../listed.ts';
import type { Move, Turn } from './turn.ts';

/** "4 of the 77 who voted no abstain", "China and Russia abstain and one of the 4 who abstained votes yes" */
export const turnSentence = ({ moves }: Turn, heldOn?: string): string =>
  listed(moves.map((move) => moveSentence(move, heldOn)));

function moveSentence({ count, from, to, outOf, who }: Move, heldOn?: string): string {
  const one = count === 1;
  const names = (who ?? []).map((code) => nameOn(code, heldOn));
  if (who && from === 'any') return `any one of the permanent members votes ${to} (${listed(names, 'or')})`;
  if (who) return `${listed(names)} ${deed[to](one)} instead of voting no`;
  const those = from === 'any' ? 'members' : `who ${past[from]}`;
  if (outOf === count && !one) return `all ${count} ${those} ${deed[to](false)}`;
  return `${one ? 'one' : count} of the ${outOf} ${those} ${deed[to](one)}`;
}

const deed: { readonly [ballot in Ballot]: (one: boolean) => string } = {
  yes: (one) => (one ? 'votes yes' : 'vote yes'),
  no: (one) => (one ? 'votes no' : 'vote no'),
  abstain: (one) => (one ? 'abstains' : 'abstain'),
  absent: (one) => (one ? 'stays away' : 'stay away'),
};

const past: { readonly [ballot in Ballot]: string } = {
  yes: 'voted yes',
  no: 'voted no',
  abstain: 'abstained',
  absent: 'were absent',
};
