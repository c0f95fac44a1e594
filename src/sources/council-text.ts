import { type MemberCode, memberFromSource } from '../members/index.ts';
import { emptyRoll, enter, type Flag, type Roll } from '../record/index.ts';
import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';

/** How compilations name a draft of the Council, taken apart. */
export interface CouncilDraft {
  /** Undefined where only the meeting is named: most drafts of 1946 to 1948 had no number. */
  readonly draft?: DocumentSymbol | undefined;
  readonly meeting?: DocumentSymbol | undefined;
  /** What stands behind the symbol: "as amended", "Paragraph 5", "preliminary question". */
  readonly rest: string;
}

/** "S/3713/Rev.1 (as amended)", "S/471 and S/471/Add.1", "S/552, S/PV.202", " S/1371", "S/PV.49" */
export function readCouncilDraft(text: string): CouncilDraft {
  const [, found = '', behind = ''] =
    /^\s*(S\/(?:PV\.)?\d+(?:\/\d+)?(?:\/(?:Rev|Add|Corr)\.\d+)*)\s*(.*)$/is.exec(text) ?? [];
  const reading = parseSymbol(found);
  const symbol = reading.ok ? reading.symbol : undefined;
  const rest = behind.replace(/^[(,\s]+|[)\s]+$/g, '');
  return symbol?.startsWith('S/PV.')
    ? { meeting: symbol, rest }
    : { draft: symbol, rest: symbol ? rest : text };
}

/** A meeting by its symbol, or by its number alone: "S/PV.7785", "7785". */
export function councilMeeting(text: string): DocumentSymbol | undefined {
  const reading = parseSymbol(/^\d+$/.test(text) ? `S/PV.${text}` : text);
  return reading.ok && reading.symbol.startsWith('S/PV.') ? reading.symbol : undefined;
}

/**
 * A Council member by the name a compilation gives it. Some write "Russian Federation" for all years; before 24
 * December 1991 that is the Soviet Union.
 *
 * @param date a day of the vote, or any day of its year
 */
export const councilMember = (name: string, date: string): MemberCode | undefined =>
  memberFromSource(/^(?:the )?Russian Federation$/i.test(name.trim()) ? 'Russia' : name, date);

/** A roll on which only those that vetoed are listed, and what to say of it. Blank names are no names. */
export function rollOfVetoes(names: readonly string[], date: string): { roll: Roll; flags: readonly Flag[] } {
  const roll = emptyRoll();
  const flags: Flag[] = [
    { kind: 'roll-incomplete', detail: 'The source names only the members that cast a veto.' },
  ];
  for (const name of names.filter((each) => each !== '')) {
    const member = councilMember(name, date);
    if (member) enter(roll, member, 'no');
    else flags.push({ kind: 'unknown-member', detail: `The source names "${name}" (veto).` });
  }
  return { roll, flags };
}

/** Votes needed in the Council (Charter, Article 27): 7 of 11 to 1965, 9 of 15 since. */
export const votesNeeded = (year: number): number => (year < 1966 ? 7 : 9);

/** Makes references unique in one file: the second "1947-10-01 S/PV.206" becomes "1947-10-01 S/PV.206 (2)". */
export function counted(): (ref: string) => string {
  const uses = new Map<string, number>();
  return (ref) => {
    const use = (uses.get(ref) ?? 0) + 1;
    uses.set(ref, use);
    return use === 1 ? ref : `${ref} (${use})`;
  };
}
