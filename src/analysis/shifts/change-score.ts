import { chanceFrom } from '../chance.ts';

/** Years in which a member is known, or found, to have changed, among the years that could be looked at. */
export interface ChangeYears {
  readonly member: string;
  readonly known: readonly number[];
  readonly found: readonly number[];
  /** First and last year with enough votes. */
  readonly from: number;
  readonly to: number;
}

/** How well found changes meet known ones. */
export interface ChangeScore {
  readonly known: number;
  readonly found: number;
  /** Found changes with a known one of their own within the tolerance. */
  readonly met: number;
  /** `met` of `found`, `met` of `known`, and their harmonic mean; 0 where there is nothing. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param tolerance years by which a found change may lie off */
export function changeScore(members: readonly ChangeYears[], tolerance: number): ChangeScore {
  const known = total(members.map((member) => member.known.length));
  const found = total(members.map((member) => member.found.length));
  const met = total(members.map((member) => meetings(member.known, member.found, tolerance)));
  const [precision, recall] = [share(met, found), share(met, known)];
  return { known, found, met, precision, recall, f1: share(2 * met, known + found) };
}

/** The mean score of as many years, drawn for each member at random among those that could be looked at. */
export function chanceScore(
  members: readonly ChangeYears[],
  tolerance: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Pick<ChangeScore, 'precision' | 'recall' | 'f1'> {
  const chance = chanceFrom(seed);
  const scores = Array.from({ length: draws }, () =>
    changeScore(
      members.map((member) => ({
        ...member,
        found: member.found.map(() => member.from + chance(member.to - member.from + 1)),
      })),
      tolerance,
    ),
  );
  const mean = (of: 'precision' | 'recall' | 'f1'): number =>
    share(total(scores.map((each) => each[of])), draws);
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

/** The most pairs of a known and a found year within the tolerance, each year in one pair: the earliest first. */
function meetings(known: readonly number[], found: readonly number[], tolerance: number): number {
  const left = found.toSorted((a, b) => a - b);
  let met = 0;
  for (const year of known.toSorted((a, b) => a - b)) {
    const at = left.findIndex((each) => Math.abs(each - year) <= tolerance);
    if (at < 0) continue;
    left.splice(0, at + 1);
    met++;
  }
  return met;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
