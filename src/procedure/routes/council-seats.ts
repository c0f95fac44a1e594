import { councilOn, type MemberCode, permanentMembers } from '../../members/index.ts';
import { councilVotesNeeded } from '../majority.ts';

/**
 * Who sits on the Council on a day and how many yes votes it needs: nine of 15, before 1966 seven of 11. Where the terms of
 * elected members are not known yet, fewer sit than there are seats.
 */
export function council(on: string): {
  readonly needed: number;
  readonly seats: number;
  readonly sitting: readonly MemberCode[];
  readonly permanent: readonly MemberCode[];
} {
  const needed = councilVotesNeeded(on);
  return { needed, seats: needed === 9 ? 15 : 11, sitting: councilOn(on), permanent: permanentMembers(on) };
}
