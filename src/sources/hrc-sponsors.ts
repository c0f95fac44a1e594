import { type MemberCode, memberFromSource } from '../members/index.ts';
import type { Sponsor } from '../record/index.ts';

/** Who put a text to the Council: members by code, and names that are none. */
export interface HrcSponsors {
  readonly sponsors: readonly Sponsor[];
  readonly unknown: readonly string[];
}

/**
 * Reads main sponsors: "Uganda (on behalf of the Movement of Non-Aligned Countries)", "Brazil, Venezuela (Bolivarian
 * Republic of)", "Saudi Arabia and South Africa on behalf of a group of countries". The member that spoke for a group
 * is the sponsor. Empty where the source names nobody.
 *
 * @param date of the decision
 */
export function readHrcSponsors(text: string, date: string): HrcSponsors {
  const names = text
    .replace(/\s*\(on behalf of[^)]*\)/gi, ',')
    .replace(/\s+on behalf of [^,]*(?:,\s*except\b[^,]*)?/gi, ',')
    .split(/,(?![^()]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^except\b|\bPresident\b/i.test(name));
  const sponsors = new Map<MemberCode, Sponsor>();
  const unknown: string[] = [];
  for (const name of names.flatMap((each) => apart(each, date))) {
    const member = memberFromSource(name, date) ?? memberFromSource(withoutForm(name), date);
    if (member) sponsors.set(member, { member, role: 'main' });
    else unknown.push(name);
  }
  return { sponsors: [...sponsors.values()], unknown };
}

/** "Saudi Arabia and Egypt" is two members, "Bosnia and Herzegovina" one. */
const apart = (name: string, date: string): readonly string[] =>
  memberFromSource(name, date) ? [name] : name.split(/\s+and\s+/).map((each) => each.replace(/^the /, ''));

/** "Venezuela (Bolivian Republic of)": the form of state in brackets is where names are mistyped. */
const withoutForm = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');
