import type { MemberCode } from '../../members/index.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';

/** "China and France" */
export const pairName = ([one, other]: readonly [MemberCode, MemberCode]): string =>
  say('{one} and {other}', { one: memberName(one), other: memberName(other) });
