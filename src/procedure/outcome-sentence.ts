import { nameOn } from '../members/index.ts';
import { listed } from './listed.ts';
import type { VoteOutcome } from './outcome.ts';

/**
 * The arithmetic in one sentence: "93 of the 117 votes cast were yes, where 78 were needed: adopted."
 *
 * @param heldOn the day by which members are named
 */
export function outcomeSentence(outcome: VoteOutcome, heldOn?: string): string {
  const { result, short } = outcome;
  const figures = figuresOf(outcome);
  switch (result) {
    case 'adopted':
      return `${figures}: enough.`;
    case 'vetoed':
      return `${figures}: enough, but ${vetoedBy(outcome, heldOn)} voted no, which is a veto.`;
    case 'tied':
      return `${figures}: a tie is no majority; a second vote follows, and a second tie rejects.`;
    case 'unknown':
      return `${figures}; the record does not have all that decides it.`;
    case 'rejected':
      return `${figures}: ${short === 1 ? 'one vote' : `${short} votes`} short.`;
  }
}

function figuresOf({ yes, no, cast, needed, majority }: VoteOutcome): string {
  switch (majority.of) {
    case 'cast':
      return cast === 0
        ? `Nobody voted yes or no, where ${needed} yes was needed`
        : `${yes} of the ${cast} votes cast were yes, where ${needed} were needed`;
    case 'members':
      return `${members(yes)} voted yes, where ${needed} were needed`;
    case 'seats':
      return `${members(yes)} voted yes and ${no} no, where ${needed} yes were needed`;
  }
}

const members = (count: number): string => (count === 1 ? 'one member' : `${count} members`);

function vetoedBy({ blockedBy }: VoteOutcome, heldOn?: string): string {
  const names = listed(blockedBy.map((code) => nameOn(code, heldOn)));
  return `${names}, ${blockedBy.length === 1 ? 'a permanent member' : 'permanent members'},`;
}
