import type { MemberCode } from '../../members/index.ts';
import { type Estimate, wilson } from '../estimate.ts';
import type { Matrix } from '../selection/matrix.ts';
import type { Selection } from '../selection/selection.ts';
import { beyondChance } from './beyond-chance.ts';
import { countPairsFast } from './kernel.ts';
import { type CountName, pairPlace } from './pair-counts.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import { planesOf } from './planes.ts';
import type { AgreementRule } from './rule.ts';

/** How far two members voted alike, under the reader's rule. */
export interface PairAgreement {
  /** The decisions that it was measured on. */
  readonly selection: Selection;
  readonly members: readonly [MemberCode, MemberCode];
  /** 0 to 1, and -1 to 1 for kappa and pi. Shares have Wilson's interval, the others that of `beyondChance`. */
  readonly agreement: Estimate;
  /** Decisions that the rule counts, and those on which both are listed, absent ones included. */
  readonly counted: number;
  readonly listed: number;
  /** `counted` as a share of all decisions of the selection; undefined where there are none. */
  readonly coverage?: number | undefined;
}

/** As `PairAgreement`, with the ballots behind it. */
export interface ComparedPair extends PairAgreement {
  /** Rows are the first member's yes, abstain, no; columns the second's. Empty where one has no ballot. */
  readonly table: readonly number[];
  /** Ids of decisions on which one voted yes and the other no, in order of date. */
  readonly opposed: readonly string[];
}

/** Two members of a matrix. */
export function agreementOf(
  matrix: Matrix,
  members: readonly [MemberCode, MemberCode],
  rule: AgreementRule,
): ComparedPair {
  const { selection } = matrix;
  const table = pairTable(matrix, members, rule.absent);
  if (!table) {
    const who = members.find((each) => !matrix.members.includes(each)) ?? members[0];
    const agreement = { kind: 'not-in-selection', who } as const;
    return { selection, members, agreement, counted: 0, listed: 0, table: [], opposed: [] };
  }
  const { counts, listed, opposed } = table;
  const { agreement, counted } = measured(table, rule);
  const coverage = shareOf(counted, matrix.decisions.length);
  return { selection, members, agreement, counted, listed, coverage, table: counts, opposed };
}

/** Every pair of a matrix, in order of codes. 20,000 pairs over 7,000 decisions take a few milliseconds. */
export function allAgreements(matrix: Matrix, rule: AgreementRule): readonly PairAgreement[] {
  const { selection, members, decisions } = matrix;
  const pairs = members.flatMap((one, i) =>
    members.slice(i + 1).map((other, at) => ({ pair: [one, other] as const, i, j: i + 1 + at })),
  );
  if (rule.index === 'kappa' || rule.index === 'pi')
    return pairs.map(({ pair }) => {
      const { table: _, opposed: __, ...each } = agreementOf(matrix, pair, rule);
      return each;
    });
  const names = countedFor[rule.index];
  const counts = countPairsFast(planesOf(matrix, rule.absent), names);
  const listed = countPairsFast(planesOf(listedOnly(matrix), 'left-out'), ['shared']);
  return pairs.map(({ pair, i, j }) => {
    const at = pairPlace(i, j, members.length);
    const count = (name: CountName): number => counts[at * names.length + names.indexOf(name)] ?? 0;
    const { agreed, counted } = agreedOf(rule, count);
    const coverage = shareOf(counted, decisions.length);
    return {
      selection,
      members: pair,
      agreement: shareEstimate(agreed, counted, rule),
      counted,
      listed: listed[at] ?? 0,
      coverage,
    };
  });
}

/** What each index needs to know of a pair. */
const countedFor: { readonly [index in 'same' | 'half' | 'yes-no']: readonly CountName[] } = {
  same: ['shared', 'same'],
  half: ['shared', 'same', 'opposite'],
  'yes-no': ['same', 'opposite', 'bothAbstain'],
};

/** A matrix in which whoever is listed has the same ballot. */
const listedOnly = (matrix: Matrix): Matrix => ({
  ...matrix,
  cells: matrix.cells.map((byte) => (byte ? 1 : 0)),
});

function measured(
  { counts, shared }: PairTable,
  rule: AgreementRule,
): { readonly agreement: Estimate; readonly counted: number } {
  const at = (row: number, column: number): number => counts[3 * row + column] ?? 0;
  const bothAbstain = at(1, 1);
  const same = at(0, 0) + bothAbstain + at(2, 2);
  const opposite = at(0, 2) + at(2, 0);
  if (rule.index === 'kappa' || rule.index === 'pi') {
    const enough = shared >= rule.needed;
    return { agreement: enough ? beyondChance(counts, rule.index) : tooFew(shared, rule), counted: shared };
  }
  const kinds = { shared, same, opposite, bothAbstain };
  const { agreed, counted } = agreedOf(rule, (name) => kinds[name]);
  return { agreement: shareEstimate(agreed, counted, rule), counted };
}

/** Decisions that count, and how many of them agree, an abstention against a yes or no by half where the index says so. */
function agreedOf(
  { index }: AgreementRule,
  count: (name: CountName) => number,
): { readonly agreed: number; readonly counted: number } {
  if (index === 'same') return { agreed: count('same'), counted: count('shared') };
  if (index === 'yes-no') {
    const agreed = count('same') - count('bothAbstain');
    return { agreed, counted: agreed + count('opposite') };
  }
  return { agreed: (count('shared') + count('same') - count('opposite')) / 2, counted: count('shared') };
}

function shareEstimate(agreed: number, counted: number, rule: AgreementRule): Estimate {
  if (counted < rule.needed) return tooFew(counted, rule);
  const value = agreed / counted;
  return { kind: 'estimate', value, ...wilson(value, counted), n: counted };
}

const tooFew = (found: number, { needed }: AgreementRule): Estimate => ({
  kind: 'too-few',
  found,
  needed,
  of: 'shared votes',
});

const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
