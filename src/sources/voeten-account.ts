import type { Account, Flag, Roll } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import { voetenProposal } from './voeten-kind.ts';
import { readVoetenNumber } from './voeten-number.ts';
import { reliableDate, rollCallRef } from './voeten-source.ts';
import { voetenWords } from './voeten-text.ts';

/** A roll call as the academic data describes it. */
export interface RollCall {
  readonly line: number;
  readonly rcid: string;
  readonly session: number;
  /** ISO; to session 57 not to be relied on, and then only good for knowing a state by its name. */
  readonly date: string;
  readonly unres: string;
  readonly amend: boolean;
  readonly para: boolean;
  readonly short: string;
  readonly descr: string;
  readonly subjects: readonly string[];
}

/**
 * What the data says of a described roll call. An amendment or a paragraph has the number of the text that was adopted
 * in the end; that text is what it belongs to, not its own symbol. The outcome is left open: the data has none.
 */
export function rollCallAccount(call: RollCall, roll: Roll, flags: readonly Flag[]): Account {
  const number = readVoetenNumber(call.unres, call.session);
  const proposal = voetenProposal({ ...call, numbered: number.text !== undefined });
  const { kind, relation } = proposal;
  const isText = kind === 'resolution' || kind === 'decision';
  const text = isText ? number.text : undefined;
  const whole = number.text ?? number.within;
  const to = kind === 'motion' ? (proposal.of ?? whole) : (whole ?? proposal.of);
  return {
    ...basics(call, number.session),
    ...voetenWords(call.short, call.descr),
    symbol: text,
    kind: text?.startsWith('A/DEC/') ? 'decision' : kind,
    draft: proposal.draft,
    reports: proposal.reports,
    belongsTo: isText
      ? number.within && { relation: 'part-of', to: number.within }
      : relation && to && { relation, to },
    roll,
    flags: [...flags, ...unreadableNumber(call.unres)],
  };
}

/** What is the same however much is known of a roll call. */
export const basics = ({ rcid, session, date, line, subjects }: RollCall, sessionName: string) =>
  ({
    ref: rollCallRef(rcid),
    line,
    body: 'GA',
    heldOn: reliableDate(session, date),
    session: sessionName,
    reports: [],
    method: 'recorded',
    agenda: [],
    subjects,
    sponsors: [],
  }) as const satisfies Partial<Account>;

/** A number in a full symbol's form that is none. */
function unreadableNumber(unres: string): readonly Flag[] {
  if (!unres.startsWith('A/') || parseSymbol(unres).ok) return [];
  return [{ kind: 'unreadable-symbol', detail: `The source numbers it "${unres}".` }];
}
