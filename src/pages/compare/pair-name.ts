import { type MemberCode, nameOn } from '../../members/index.ts';
import { say } from '../language/say.ts';

/** "China and France" */
export const pairName = ([one, other]: readonly [MemberCode, MemberCode]): string =>
  say('{one} and {other}', { one: nameOn(one), other: nameOn(other) });
