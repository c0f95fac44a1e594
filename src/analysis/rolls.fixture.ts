import { type MemberCode, memberIndex, memberOrder, parseMemberCode } from '../members/index.ts';
import { ballotByte, type DecisionSummary, emptyRoll, type Roll, tallyOf } from '../record/index.ts';
import { type Matrix, matrixOfRolls } from './selection/matrix.ts';

/** The code that a test writes as text. */
export function codeOf(text: string): MemberCode {
  const code = parseMemberCode(text);
  if (!code) throw new Error(`No member "${text}"`);
  return code;
}

const letters = { y: 'yes', n: 'no', a: 'abstain', x: 'absent' } as const;

/** Who voted how: `{ PRK: 'y', USA: 'n' }`, or one letter for each decision: `{ PRK: 'yyn-' }`, `-` where not listed. */
export type Ballots = { readonly [code: string]: string };

/** A matrix of decisions of the plenary, one a month from January 2014, of what a test writes as letters. */
export function matrixOfLetters(ballots: Ballots, first = 2014): Matrix {
  const length = Math.max(0, ...Object.values(ballots).map((row) => row.length));
  const rolls = Array.from({ length }, (_, d) => rollOfLetters(ballots, d));
  const decisions = rolls.map((roll, d) => decisionOf(`A/RES/69/${d + 1}`, monthAt(first, d), roll));
  const leftOut = { withoutRoll: 0, withoutVote: 0, undivided: 0 };
  return matrixOfRolls({ query: {}, record: 'test', decisions, leftOut }, rolls);
}

export function rollOfLetters(ballots: Ballots, d = 0): Roll {
  const roll = emptyRoll();
  for (const [code, row] of Object.entries(ballots)) {
    const letter = Object.entries(letters).find(([each]) => each === row[d]);
    const place = memberIndex(codeOf(code));
    if (letter && place !== undefined) roll[place] = ballotByte[letter[1]];
  }
  return roll;
}

export const monthAt = (first: number, d: number): string =>
  `${first + Math.floor(d / 12)}-${String((d % 12) + 1).padStart(2, '0')}-01`;

export function decisionOf(id: string, heldOn: string, roll: Roll): DecisionSummary {
  const tally = tallyOf(roll);
  const listed = tally.yes + tally.no + tally.abstain + tally.absent;
  const facts = { body: 'GA', kind: 'resolution', method: 'recorded', outcome: 'adopted' } as const;
  return {
    id,
    heldOn,
    title: id,
    ...facts,
    tally,
    listed,
    complete: true,
    reports: [],
    agenda: [],
    subjects: [],
  };
}

/** Rolls of `memberOrder`'s first members from letters 0 to 4 of a generator. */
export const someMembers = (count: number): readonly MemberCode[] => memberOrder.slice(0, count);
