/** Who decides. `GA` is the Assembly's plenary, `GA-C1` to `GA-C6` its Main Committees. */
export const bodies = [
  'GA',
  'GA-C1',
  'GA-C2',
  'GA-C3',
  'GA-C4',
  'GA-C5',
  'GA-C6',
  'SC',
  'HRC',
  'CHR',
  'ECOSOC',
] as const;

export type Body = (typeof bodies)[number];

const names: { readonly [body in Body]: string } = {
  GA: 'General Assembly',
  'GA-C1': 'First Committee',
  'GA-C2': 'Second Committee',
  'GA-C3': 'Third Committee',
  'GA-C4': 'Fourth Committee',
  'GA-C5': 'Fifth Committee',
  'GA-C6': 'Sixth Committee',
  SC: 'Security Council',
  HRC: 'Human Rights Council',
  CHR: 'Commission on Human Rights',
  ECOSOC: 'Economic and Social Council',
};

/** The body's name in English, without an article: `Third Committee`. */
export const bodyName = (body: Body): string => names[body];

/** True for the six Main Committees of the Assembly, which approve drafts and recommend them to the plenary. */
export const isMainCommittee = (body: Body): boolean => body.startsWith('GA-C');
