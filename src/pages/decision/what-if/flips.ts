import { memberMeant } from '../../../answers/index.ts';
import type { MemberCode } from '../../../members/index.ts';
import type { Change } from '../../../procedure/index.ts';
import { type Ballot, ballotOf, ballotOrder, type Decision, type Roll } from '../../../record/index.ts';
import { decisionPath } from '../../address/addresses.ts';

/** What the address of a what-if says: who votes otherwise, and what those vote who are chosen next. */
export interface Asked {
  readonly changes: readonly Change[];
  readonly to: Ballot;
  /** Parts of the address that say nothing, each with what was expected. */
  readonly problems: readonly string[];
}

type Query = { readonly [name: string]: string };

/**
 * `?flip=PRK:yes,CHN:abstain&to=no`; `member=North Korea&ballot=yes` adds one. Of changes of one member the last counts;
 * one to the ballot that it cast is none.
 */
export function askedIn({ flip = '', to, member, ballot }: Query, decision: Decision): Asked {
  const added = member?.trim() ? [`${member.trim()}:${ballot ?? ''}`] : [];
  const read = [...flip.split(',').filter((part) => part.trim()), ...added].map((part) =>
    changeIn(part, decision.heldOn),
  );
  const changes = new Map<MemberCode, Change>();
  for (const each of read) {
    if (typeof each === 'string') continue;
    changes.delete(each.member);
    if (ballotOf(decision.roll, each.member) !== each.to) changes.set(each.member, each);
  }
  return {
    changes: [...changes.values()],
    to: ballotOrder.find((each) => each === to) ?? (decision.outcome === 'adopted' ? 'no' : 'yes'),
    problems: read.filter((each) => typeof each === 'string'),
  };
}

function changeIn(part: string, heldOn: string | undefined): Change | string {
  const [name = '', word = ''] = part.split(':').map((each) => each.trim());
  const to = ballotOrder.find((each) => each === word.toLowerCase());
  if (!to) return `Found “${part}”, expected a member and one of ${ballotOrder.join(', ')}: CHN:abstain.`;
  const meant = memberMeant(name, heldOn);
  return meant.kind === 'member' ? { member: meant.code, to } : meant.message;
}

/** "CHN:abstain,RUS:yes" */
export const writtenFlips = (changes: readonly Change[]): string =>
  changes.map(({ member, to }) => `${member}:${to}`).join(',');

/** The address of a what-if; empty parts are left out. */
export function whatIfPath(
  id: string,
  { changes, to }: Pick<Asked, 'changes'> & { readonly to?: Ballot },
): string {
  const parts = [
    changes.length > 0 && `flip=${writtenFlips(changes)}`,
    to !== undefined && `to=${to}`,
  ].filter(Boolean);
  return `${decisionPath(id)}/what-if${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** The changes when members are chosen: those who are changed already vote as they did again, the others vote `to`. */
export function chosen(
  roll: Roll,
  { changes, to }: Pick<Asked, 'changes' | 'to'>,
  members: readonly MemberCode[],
): readonly Change[] {
  const kept = changes.filter(({ member }) => !members.includes(member));
  const back = members.every((member) => changes.some((each) => each.member === member && each.to === to));
  if (back) return kept;
  return [
    ...kept,
    ...members.filter((member) => ballotOf(roll, member) !== to).map((member) => ({ member, to })),
  ];
}
