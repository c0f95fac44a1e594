import { type MemberCode, nameOn, namesInLanguages, unLanguages } from '../../members/index.ts';
import { spoken } from './interface.ts';

/**
 * The short name of a member on a day in the language of the site: "Corée du Nord". English where the site's language is none
 * of the six of the United Nations, for states that ended, and for names that a member no longer has ("Zaire").
 */
export function memberName(code: MemberCode, date?: string): string {
  const english = nameOn(code, date);
  const language = unLanguages.find((each) => each === spoken().language);
  if (language === undefined || language === 'en' || english !== nameOn(code)) return english;
  return namesInLanguages(code)[language] ?? english;
}
