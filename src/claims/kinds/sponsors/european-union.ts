import { allMembers, type MemberCode, shippedTable } from '../../../members/index.ts';

let terms: readonly { readonly code: MemberCode; readonly from: string; readonly to: string }[] | undefined;

/** Members of the European Union on a day: `data/european-union.csv`. */
export function europeanUnionOn(day: string): readonly MemberCode[] {
  terms ??= shippedTable('european-union.csv').flatMap((row) => {
    const code = allMembers.find((member) => member.code === row('code'))?.code;
    return code ? [{ code, from: row('from'), to: row('to') }] : [];
  });
  return terms.filter(({ from, to }) => from <= day && (to === '' || day < to)).map(({ code }) => code);
}
