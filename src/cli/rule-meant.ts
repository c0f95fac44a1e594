import { type AbsentRule, type AgreementIndex, absentRules, agreementIndexes } from '../analysis/index.ts';

/** How a person wrote that ballots compare. Read here: the words stand with the measures, which only their commands load. */
export interface RuleWords {
  readonly index?: string;
  readonly absent: string;
}

/** What the words mean, or a sentence on which of them mean nothing. An index is `half` where none is given. */
export function ruleMeant({
  index = 'half',
  absent,
}: RuleWords):
  | { readonly index: AgreementIndex; readonly absent: AbsentRule }
  | { readonly message: string } {
  const [of, away] = [among(agreementIndexes, index), among(absentRules, absent)];
  if (!of) return { message: refusal('--index', index, agreementIndexes) };
  if (!away) return { message: refusal('--absent', absent, absentRules) };
  return { index: of, absent: away };
}

const among = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((each) => each === text.trim().toLowerCase());

const refusal = (option: string, found: string, expected: readonly string[]): string =>
  `${option}: found "${found}", expected one of ${expected.join(', ')}.`;
