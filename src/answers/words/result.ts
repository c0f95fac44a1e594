import { permanentMembers } from '../../members/index.ts';
import {
  type Ballot,
  type DecisionSummary,
  membersWho,
  type Roll,
  spellDate,
  type Tally,
} from '../../record/index.ts';
import { bodyName, isMainCommittee } from '../../symbols/index.ts';
import { listed } from './lists.ts';
import { named } from './names.ts';
import { counted, formatNumber } from './numbers.ts';

/** What the sentence about a decision is made of. */
type Told = Pick<
  DecisionSummary,
  | 'body'
  | 'heldOn'
  | 'symbol'
  | 'draft'
  | 'kind'
  | 'method'
  | 'outcome'
  | 'tally'
  | 'title'
  | 'belongsTo'
  | 'id'
>;

/**
 * What the body did, in one sentence: "The General Assembly adopted A/RES/69/188 on 18 December 2014 by 116 votes to 20,
 * with 53 abstentions; 4 members were absent."
 *
 * A Main Committee approves, the others adopt. Who vetoed is named where the roll says it.
 */
export function resultSentence(decision: Told, roll?: Roll): string {
  const { body, heldOn, outcome, tally, method } = decision;
  const start = `The ${bodyName(body)} ${verb(decision)} ${proposalName(decision)}`;
  const when = heldOn ? ` on ${spellDate(heldOn)}` : ' (the record does not have the day)';
  const how = tally ? tallyPhrase(tally, outcome) : (withoutTally[method] ?? '');
  const veto = outcome === 'vetoed' ? vetoPhrase(decision, roll) : '';
  return `${start}${when}${how}${veto}${absentPhrase(tally)}.`;
}

/** "adopted", and of a Main Committee "approved"; undefined where the record does not state the outcome. */
export function outcomeWord({ body, outcome }: Pick<Told, 'body' | 'outcome'>): string | undefined {
  if (outcome === 'adopted' && isMainCommittee(body)) return 'approved';
  return outcome === 'not-considered' ? 'not considered' : outcome;
}

function verb(decision: Told): string {
  switch (decision.outcome) {
    case 'vetoed':
      return 'did not adopt';
    case 'withdrawn':
      return 'saw the withdrawal of';
    case 'not-considered':
      return 'did not consider';
    case undefined:
      return 'voted on';
    default:
      return outcomeWord(decision) ?? 'voted on';
  }
}

/** "A/RES/69/188", "the amendment A/C.3/69/L.63 to A/C.3/69/L.28/Rev.1", "the motion on …". */
export function proposalName({ kind, symbol, draft, belongsTo, title, id }: Told): string {
  const own = symbol ?? draft;
  const of = belongsTo && belongsTo.to !== own ? belongsTo.to : undefined;
  switch (kind) {
    case 'amendment':
      return ['the amendment', draft, of && `to ${of}`].filter(Boolean).join(' ');
    case 'paragraph':
      return `a part of ${of ?? own ?? `"${title}"`}, put to a separate vote,`;
    case 'motion':
      return ['a motion', of && `on ${of}`].filter(Boolean).join(' ');
    case 'procedural':
      return own ? `the procedural question of ${own}` : `the procedural question "${title || id}"`;
    default:
      return own ?? (title ? `the text "${title}"` : id);
  }
}

/** ", by 116 votes to 20, with 53 abstentions"; for what did not pass, both sides are told as for and against. */
function tallyPhrase({ yes, no, abstain }: Tally, outcome: Told['outcome']): string {
  const abstentions = abstain === 0 ? 'no abstentions' : counted(abstain, 'abstention');
  if (outcome !== 'adopted') {
    return `: ${counted(yes, 'vote')} in favour and ${no} against, with ${abstentions}`;
  }
  return no === 0 && abstain === 0
    ? ` by ${counted(yes, 'vote')}, with none against and no abstentions`
    : ` by ${counted(yes, 'vote')} to ${no === 0 ? 'none' : no}, with ${abstentions}`;
}

const withoutTally: { readonly [method in Told['method']]?: string } = {
  'without-vote': ' without a vote',
  recorded: ' by a recorded vote whose figures the record does not have',
  unrecorded: ' by a vote of which no figures were kept',
};

function vetoPhrase({ heldOn }: Told, roll: Roll | undefined): string {
  const permanent = permanentMembers(heldOn ?? '9999');
  const against = roll ? membersWho(roll, 'no').filter((code) => permanent.includes(code)) : [];
  return against.length === 0
    ? '; a permanent member vetoed it'
    : `; it was vetoed by ${listed(against.map((code) => named(code, heldOn)))}`;
}

function absentPhrase(tally: Tally | undefined): string {
  const absent = tally?.absent ?? 0;
  if (absent === 0) return '';
  return absent === 1 ? '; one member was absent' : `; ${formatNumber(absent)} members were absent`;
}

/** "yes", "no", "abstained", "absent" as headings and sentences need them. */
export const ballotWords: { readonly [ballot in Ballot]: string } = {
  yes: 'in favour',
  no: 'against',
  abstain: 'abstaining',
  absent: 'absent',
};
