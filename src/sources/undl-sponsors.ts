import { type MemberCode, memberFromSource } from '../members/index.ts';
import type { Sponsor } from '../record/index.ts';

/** Sponsors read from names, and what was written among them that is no name of a member. */
export interface Sponsors {
  readonly sponsors: readonly Sponsor[];
  readonly remarks: readonly string[];
}

/** Sponsors of one role out of names that stand one by one; each member once. */
export function sponsorsOf(names: readonly string[], role: Sponsor['role'], date?: string): Sponsors {
  const members = new Set<MemberCode>();
  const remarks: string[] = [];
  for (const name of names) {
    const member = sponsorNamed(name, date);
    if (member) members.add(member);
    else if (name.trim() !== '') remarks.push(name.trim());
  }
  return { sponsors: [...members].map((member) => ({ member, role })), remarks };
}

/** Main sponsors first; one that is named in both lists is a main sponsor. */
export function joinSponsors(main: Sponsors, others: Sponsors): Sponsors {
  const named = new Set(main.sponsors.map(({ member }) => member));
  return {
    sponsors: [...main.sponsors, ...others.sponsors.filter(({ member }) => !named.has(member))],
    remarks: [...main.remarks, ...others.remarks],
  };
}

/**
 * A member by its name in a list of sponsors. "Cuba [on behalf of the Group of 77 and China]" and "EGYPT, ON BEHALF OF
 * THE STATES MEMBERS …" name the member that put the text forward; "SUBMITTED BY THE CHAIR" names none.
 */
function sponsorNamed(name: string, date: string | undefined): MemberCode | undefined {
  const bare = name.replace(/[\s,]*[[(]?\s*(?:on behalf of|in its capacity as)\b.*$/i, '').trim();
  return bare === '' ? undefined : (memberFromSource(bare, date) ?? memberFromSource(reencoded(bare), date));
}

/** "CÃ´te d'Ivoire" is UTF-8 that was taken for Latin-1 and written as UTF-8 again. */
function reencoded(name: string): string {
  const once = Buffer.from(name, 'latin1').toString('utf8');
  return once.includes('\ufffd') ? name : once;
}

/**
 * The names in "Austria, Bosnia and Herzegovina and Uruguay": commas part them, and the last "and" that leaves members
 * on both sides. What is no member is left as one name.
 */
export function namesInList(text: string, date?: string): readonly string[] {
  return text
    .split(/,\s*(?!on behalf of)/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => partedAtAnd(name, date));
}

function partedAtAnd(name: string, date: string | undefined): readonly string[] {
  if (sponsorNamed(name, date)) return whole(name, date);
  for (let at = name.indexOf(' and '); at !== -1; at = name.indexOf(' and ', at + 1)) {
    const [before, after] = [name.slice(0, at), name.slice(at + 5)];
    if (sponsorNamed(before, date) && sponsorNamed(after, date)) return [before, after];
  }
  return [name];
}

/** "China and Cuba [on behalf of …]" is two names although its second half would do as one. */
function whole(name: string, date: string | undefined): readonly string[] {
  const at = name.indexOf(' and ');
  if (at === -1 || /[[(]/.test(name.slice(0, at))) return [name];
  const [before, after] = [name.slice(0, at), name.slice(at + 5)];
  return memberFromSource(name, date) === undefined && sponsorNamed(before, date) && sponsorNamed(after, date)
    ? [before, after]
    : [name];
}
