import type { Source } from '../record/index.ts';

const publisher = 'Erik Voeten, Anton Strezhnev, Michael Bailey (Harvard Dataverse, doi:10.7910/DVN/LEJUQZ)';

/** Both packagings number the roll calls in the same way (rcid), so they are one family. */
const shared = {
  family: 'voeten',
  publisher,
  authority: 'academic',
  licence: 'CC0 1.0; cite Bailey, Strezhnev & Voeten 2017',
} as const;

/** The academic roll calls as packaged for R users: yes, no and abstain only, but with a description of each vote. */
export const unvotesSource: Source = {
  ...shared,
  id: 'voeten-unvotes',
  name: 'United Nations General Assembly Voting Data, as packaged in unvotes',
  address: 'https://github.com/dgrtwo/unvotes',
};

/** The academic roll calls in their own coding: absent members too, but no word on what was voted on. */
export const rawSource: Source = {
  ...shared,
  id: 'voeten-raw',
  name: 'United Nations General Assembly Voting Data, raw coding',
  address: 'https://doi.org/10.7910/DVN/LEJUQZ',
};

/** The first session whose dates are those of the votes; compared with the UN Digital Library, session by session. */
const firstDatedSession = 58;

/** The date of a roll call, where the data can be relied on for it: from session 58 (2003) on. */
export const reliableDate = (session: number, date: string): string | undefined =>
  session >= firstDatedSession && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;

/** "rcid 5377" */
export const rollCallRef = (rcid: string): string => `rcid ${rcid}`;
