import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import type { Answer } from './answer.ts';
import { comparedWith, groundFor, setName } from './compared.ts';
import { spellOrdinal } from './number-words.ts';
import type { Ordinal } from './ordinal.ts';

/**
 * Whether this is the n-th decision on its question in its body that was taken without a vote. Undefined where it was put
 * to the vote: then it is the manner of adoption that is in question.
 */
export function judgeMethod(ordinal: Ordinal, entry: Entry, docket: Docket): Answer | undefined {
  if (entry.method !== 'without-vote') return undefined;
  const { entries, whole, gap } = comparedWith(entry, docket, ordinal.reach);
  const so = inARow(
    entries.filter(({ summary: { heldOn } }) => !isEdge(heldOn, ordinal)),
    ordinal,
  );
  const set = setName(entries, 'decisions', entry);
  const said = `the ${spellOrdinal(ordinal.value)} ${ordinal.unit}`;
  const grounds = [groundFor(entries, 'decisions', entry)];
  const name = capital(voteName(entry));
  const statement = `without a vote ${ordinal.unit === 'time' ? 'for ' : 'in '}${said}, of ${set}`;
  const count = so.length;
  if (!whole)
    return {
      verdict: 'uncheckable',
      rule: 'set-not-covered',
      because: `${count} of ${set} were taken without a vote, but ${gap}; a record without that gap would answer it.`,
      corrections: [],
      grounds,
      statement,
    };
  const because = `${name} was taken without a vote, as ${count === 1 ? 'no other' : `${count} in all`}${ordinal.inARow ? ' in a row' : ''} of ${set}.`;
  if (count === ordinal.value)
    return { verdict: 'supported', rule: 'count-as-recorded', because, corrections: [], grounds, statement };
  const off = Math.abs(count - ordinal.value);
  return {
    verdict: off === 1 && ordinal.value > 1 ? 'imprecise' : 'contradicted',
    rule: 'count-differs',
    because,
    corrections: [{ field: 'count', said: spellOrdinal(ordinal.value), record: spellOrdinal(count) }],
    grounds,
    statement,
  };
}

function inARow(entries: readonly Entry[], { inARow }: Ordinal): readonly Entry[] {
  const isSo = ({ method }: Entry): boolean => method === 'without-vote';
  const last = inARow ? entries.findLastIndex((each) => !isSo(each)) : -1;
  return entries.slice(last + 1).filter(isSo);
}

const isEdge = (heldOn: string | undefined, { reach }: Ordinal): boolean =>
  reach.kind === 'since' && heldOn?.slice(0, 4) === String(reach.year);
