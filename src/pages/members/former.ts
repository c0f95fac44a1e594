import { allMembers, type MemberCode } from '../../members/index.ts';

/** The states that ended and that one of the given continues alone or with others: the Soviet Union for Russia. */
export const formerOf = (codes: readonly MemberCode[]): readonly MemberCode[] =>
  allMembers
    .filter(
      ({ code, successors = [] }) =>
        !codes.includes(code) && successors.some((successor) => codes.includes(successor)),
    )
    .map(({ code }) => code);
