/**
 * How two ballots compare.
 *
 * - `same`: 1 where they are the same of yes, no and abstain, else 0.
 * - `half`: as `same`, and ½ where one of them is an abstention (Lijphart 1963).
 * - `yes-no`: as `same`, of decisions on which both voted yes or no.
 * - `kappa`: `half` beyond what the two members' own shares of yes, no and abstain make likely by chance (Cohen 1968,
 *   weighted). 0 is chance, 1 complete agreement, below 0 less than chance.
 * - `pi`: as `kappa`, with chance reckoned from both members' shares together (Scott 1955, weighted; Häge 2011).
 */
export const agreementIndexes = ['same', 'half', 'yes-no', 'kappa', 'pi'] as const;
export type AgreementIndex = (typeof agreementIndexes)[number];

/** What absence means: the decision is left out, or absence counts as abstaining. */
export const absentRules = ['left-out', 'abstain'] as const;
export type AbsentRule = (typeof absentRules)[number];

/** The reader's choice of what agreement is. */
export interface AgreementRule {
  readonly index: AgreementIndex;
  readonly absent: AbsentRule;
  /** Shared decisions below which nothing is said; 1 or more. */
  readonly needed: number;
}

/** Lijphart's index, absence left out, at least ten shared votes. */
export const usualRule: AgreementRule = { index: 'half', absent: 'left-out', needed: 10 };

/** Undefined for a rule that can be used; else what was found and the range. */
export function ruleProblem({ needed }: AgreementRule): string | undefined {
  return Number.isInteger(needed) && needed >= 1
    ? undefined
    : `Shared votes needed: found ${needed}, expected a whole number of 1 or more.`;
}

/** Score of two ballots, by byte, 1 yes, 2 no, 3 abstain; of others it is not defined. */
export const scoreOf = (index: AgreementIndex, a: number, b: number): number =>
  a === b ? 1 : index !== 'same' && (a === 3 || b === 3) ? 0.5 : 0;
