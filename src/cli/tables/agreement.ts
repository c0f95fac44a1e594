import type {
  AgreementRule,
  AgreementThen,
  ComparedPair,
  Estimate,
  GroupAgreement,
  PairAgreement,
  Selection,
} from '../../analysis/index.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';

/** What `agreement` answers; parts that were not asked for are empty. */
export interface AgreementAnswer {
  readonly selection: Selection;
  readonly rule: AgreementRule;
  /** Those who agree most come first where one member is compared with everybody or all with all; else as they were named. */
  readonly pairs: readonly PairAgreement[];
  /** The pairs of a few members, with the ballots behind them. */
  readonly compared: readonly ComparedPair[];
  readonly withGroups: readonly GroupAgreement[];
  /** A line for each pair. */
  readonly overTime: readonly (readonly AgreementThen[])[];
}

/** Value, interval, how many decisions, and the state where there is no figure. */
export const estimateColumns = (name: string): readonly DataColumn[] => [
  { name, type: 'number' },
  { name: `${name}_low`, type: 'number' },
  { name: `${name}_high`, type: 'number' },
  { name: `${name}_n`, type: 'count' },
  { name: `${name}_state`, type: 'text' },
];

export const estimateCells = (estimate: Estimate): readonly DataCell[] =>
  estimate.kind === 'estimate'
    ? [estimate.value, estimate.low, estimate.high, estimate.n, 'estimate']
    : [undefined, undefined, undefined, undefined, estimate.kind];

const text = (name: string): DataColumn => ({ name, type: 'text' });
const count = (name: string): DataColumn => ({ name, type: 'count' });

/** The rows of `agreement`: windows over time where asked for, else members with a group, else pairs. */
export function agreementTable({ pairs, withGroups, overTime }: AgreementAnswer): DataTable {
  if (overTime.length > 0)
    return {
      columns: [
        text('member'),
        text('other'),
        count('from'),
        count('to'),
        ...estimateColumns('agreement'),
        count('listed'),
      ],
      rows: overTime
        .flat()
        .map(({ members, years, agreement, listed }) => [
          ...members,
          years.from,
          years.to,
          ...estimateCells(agreement),
          listed,
        ]),
    };
  if (withGroups.length > 0)
    return {
      columns: [
        text('member'),
        text('group'),
        ...estimateColumns('agreement'),
        ...estimateColumns('with_line'),
      ],
      rows: withGroups.map(({ member, group, agreement, withLine }) => [
        member,
        group,
        ...estimateCells(agreement),
        ...estimateCells(withLine),
      ]),
    };
  return {
    columns: [
      text('member'),
      text('other'),
      ...estimateColumns('agreement'),
      count('counted'),
      count('listed'),
      { name: 'coverage', type: 'number' },
    ],
    rows: pairs.map(({ members, agreement, counted, listed, coverage }) => [
      ...members,
      ...estimateCells(agreement),
      counted,
      listed,
      coverage,
    ]),
  };
}
