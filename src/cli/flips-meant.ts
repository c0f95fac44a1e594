import { InvalidArgumentError } from 'commander';
import { memberMeant } from '../answers/index.ts';
import type { Change } from '../procedure/index.ts';
import { type Ballot, ballotOrder, type Tally } from '../record/index.ts';

/** A member as it was written, and the ballot that it should have. */
export interface Flip {
  readonly name: string;
  readonly to: Ballot;
}

/** "CHN=abstain", added to those before. */
export function parseFlip(text: string, before: readonly Flip[]): readonly Flip[] {
  const [, name, written = ''] = /^(.+)=\s*(\w+)\s*$/.exec(text) ?? [];
  const to = ballotOrder.find((ballot) => ballot === written.toLowerCase());
  if (!name || !to)
    throw new InvalidArgumentError(
      `Found "${text}", expected a member and ${ballotOrder.join(', ')}: CHN=abstain.`,
    );
  return [...before, { name: name.trim(), to }];
}

/** "111-19-55", as yes, no and abstentions. */
export function parseTally(text: string): Tally {
  const [, yes, no, abstain] = /^(\d{1,3})[-–](\d{1,3})[-–](\d{1,3})$/.exec(text) ?? [];
  if (yes === undefined || no === undefined || abstain === undefined)
    throw new InvalidArgumentError(`Found "${text}", expected yes, no and abstentions such as 111-19-55.`);
  return { yes: Number(yes), no: Number(no), abstain: Number(abstain) };
}

export type FlipsMeant =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'none'; readonly message: string };

/** The members that flips name, on a day; the first name that means none, or several, is the answer otherwise. */
export function flipsMeant(flips: readonly Flip[], date?: string): FlipsMeant {
  const meant = flips.map(({ name, to }) => ({ to, member: memberMeant(name, date) }));
  const changes = meant.flatMap(({ to, member }) =>
    member.kind === 'member' ? [{ member: member.code, to }] : [],
  );
  const wrong = meant.flatMap(({ member }) => (member.kind === 'member' ? [] : [member.message]))[0];
  return wrong === undefined ? { kind: 'changes', changes } : { kind: 'none', message: wrong };
}
