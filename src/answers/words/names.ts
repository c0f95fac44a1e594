import { type MemberCode, nameOn } from '../../members/index.ts';

/** The member's short name on the day, with the article that a sentence needs: "the United States", "China". */
export function named(code: MemberCode, date?: string): string {
  const name = nameOn(code, date);
  return takesArticle.test(name) ? `the ${name}` : name;
}

const takesArticle =
  /^(United |Soviet Union|DR Congo)|Republic|Islands$|^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros)$/;

/** Names on the day in alphabetical order, as UN documents list members. */
export const namesOn = (codes: readonly MemberCode[], date?: string): readonly string[] =>
  codes.map((code) => nameOn(code, date)).sort((one, other) => one.localeCompare(other, 'en'));
