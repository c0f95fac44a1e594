import { type MemberCode, nameOn } from '../../members/index.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "China and Russia": short names on the day, in alphabetical order. */
export const namesOf = (codes: readonly MemberCode[], day?: string): string =>
  list.format(codes.map((code) => nameOn(code, day)).sort((a, b) => a.localeCompare(b, 'en')));
