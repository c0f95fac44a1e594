import { nameOn, permanentMembers } from '../../members/index.ts';
import type { Reference } from './alignment.ts';

/** The five permanent members of the Council, the Soviet Union and the Russian Federation being one: the usual references. */
export function permanentReferences(): readonly Reference[] {
  const [soviet = []] = [
    permanentMembers('1991-01-01').filter((code) => !permanentMembers('2000-01-01').includes(code)),
  ];
  return permanentMembers('2000-01-01').map((code) => ({
    name: nameOn(code),
    codes: code === 'RUS' ? [...soviet, code] : [code],
  }));
}
