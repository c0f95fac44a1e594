import { parseMemberCode } from '../../members/index.ts';
import { parseSymbol } from '../../symbols/index.ts';
import type { Ballot } from '../ballot.ts';
import type { Account, Source } from '../model.ts';
import { emptyRoll, enter, type Roll } from '../roll.ts';

export const library: Source = {
  id: 'undl',
  name: 'UN Digital Library',
  publisher: 'United Nations',
  authority: 'official',
  licence: 'non-commercial use with attribution',
  address: 'https://digitallibrary.un.org',
};

export const machineReadable: Source = { ...library, id: 'akn', name: 'UN machine-readable resolutions' };

export const voeten: Source = {
  ...library,
  id: 'voeten-unvotes',
  family: 'voeten',
  name: 'Voeten, as packaged in unvotes',
  authority: 'academic',
};

export const vetoList: Source = { ...library, id: 'sc-vetoes', name: 'Vetoes', authority: 'compiled' };

export function rollOf(votes: { readonly [ballot in Ballot]?: string }): Roll {
  const roll = emptyRoll();
  for (const [ballot, codes] of Object.entries(votes) as [Ballot, string][]) {
    for (const text of codes.split(' ').filter(Boolean)) {
      const code = parseMemberCode(text);
      if (!code || !enter(roll, code, ballot)) throw new Error(`${text} cannot be entered`);
    }
  }
  return roll;
}

export function symbolOf(text: string) {
  const parsed = parseSymbol(text);
  if (!parsed.ok) throw new Error(parsed.problem.expected);
  return parsed.symbol;
}

/** An account of an adopted Assembly resolution; what is given replaces the defaults. */
export const accountOf = (given: Partial<Account> & Pick<Account, 'ref'>): Account => ({
  body: 'GA',
  title: 'Situation of human rights in the Democratic People’s Republic of Korea',
  kind: 'resolution',
  method: 'recorded',
  outcome: 'adopted',
  reports: [],
  agenda: [],
  subjects: [],
  sponsors: [],
  flags: [],
  ...given,
});
