import { type MemberCode, memberFromSource, parseMemberCode } from '../members/index.ts';
import { type Ballot, emptyRoll, enter, type Flag, type Roll } from '../record/index.ts';
import { isoDate } from './undl-facts.ts';

/** Letters of the UN's files, as typed: a few are in lower case. A blank stands for a member that did not vote. */
const ballotByLetter: ReadonlyMap<string, Ballot> = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
  ['A', 'abstain'],
  ['X', 'absent'],
  ['y', 'yes'],
  ['n', 'no'],
  ['a', 'abstain'],
  ['x', 'absent'],
  ['', 'absent'],
]);

/** The ballot that a letter stands for; undefined for anything else than Y, N, A, X or a blank. */
export const ballotOfLetter = (letter: string): Ballot | undefined =>
  ballotByLetter.get(letter) ?? ballotByLetter.get(letter.trim());

export interface RollTaker {
  /** Enters a ballot; a member that is unknown or listed before is kept as a flag. */
  take(member: MemberCode | undefined, name: string, ballot: Ballot): void;
  roll(): Roll;
  flags(): readonly Flag[];
}

/** More members than this, and one flag tells of all of them. */
const toldOneByOne = 5;

/** Takes down one roll as a source lists it. What does not fit is flagged, never dropped and never repaired. */
export function rollTaker(): RollTaker {
  const roll = emptyRoll();
  const flags: Flag[] = [];
  const twice: { readonly member: MemberCode; readonly name: string; readonly ballot: Ballot }[] = [];
  return {
    take(member, name, ballot) {
      if (member === undefined) flags.push(unknownMember(name, ballot));
      else if (!enter(roll, member, ballot)) twice.push({ member, name, ballot });
    },
    roll: () => roll,
    flags: () =>
      twice.length > toldOneByOne ? [...flags, manyTwice(twice)] : [...flags, ...twice.map(listedTwice)],
  };
}

const unknownMember = (name: string, ballot: Ballot): Flag => ({
  kind: 'unknown-member',
  detail: `"${name}" is listed (${ballot}) and is no known member.`,
});

const listedTwice = ({
  member,
  name,
  ballot,
}: {
  member: MemberCode;
  name: string;
  ballot: Ballot;
}): Flag => ({
  kind: 'listed-twice',
  member,
  detail: `${name} is listed again (${ballot}); the first entry counts.`,
});

const manyTwice = (twice: readonly { readonly name: string }[]): Flag => ({
  kind: 'listed-twice',
  detail: `${twice.length} members are listed twice, ${twice[0]?.name ?? ''} the first of them; the first entry counts.`,
});

/** Finds a member by the code beside its name, else by the name; remembers what it found. */
export function memberFinder(): (
  code: string,
  name: string,
  date: string | undefined,
) => MemberCode | undefined {
  const byCode = new Map<string, MemberCode | undefined>();
  return (code, name, date) => {
    let member = byCode.get(code);
    if (member === undefined && !byCode.has(code)) {
      member = code === '' ? undefined : parseMemberCode(code);
      byCode.set(code, member);
    }
    return member ?? memberFromSource(name, isoDate(date ?? ''));
  };
}
