import type { MemberJson } from '../../json/index.ts';
import {
  councilTerms,
  groupOf,
  isMemberOn,
  type MemberCode,
  member as memberWith,
  nameOn,
  namesInLanguages,
  namesOverTime,
  officialNameOn,
  romeStatuteOn,
} from '../../members/index.ts';

/** Who a member is on a day, as `member --json` writes it. */
export function memberJson(code: MemberCode, date: string): MemberJson {
  const { status = 'other', admitted, ended, successors = [], note } = memberWith(code) ?? {};
  const { declarations, ...rome } = romeStatuteOn(code, date);
  return {
    code,
    date,
    name: officialNameOn(code, date),
    shortName: nameOn(code, date),
    status,
    isMember: isMemberOn(code, date),
    ...{ admitted, ended, successors: [...successors], group: groupOf(code, date), note },
    names: namesOverTime(code, date).map((each) => ({ ...each })),
    council: councilTerms()
      .filter((term) => term.code === code)
      .map(({ code: _, ...term }) => term),
    romeStatute: { ...rome, declarations: declarations.map(({ code: _, ...each }) => each) },
    languages: namesInLanguages(code),
  };
}
