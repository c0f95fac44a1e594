import type {
  AgreementRule,
  AgreementThen,
  ComparedPair,
  GroupAgreement,
  PairAgreement,
  Selection,
} from '../../analysis/index.ts';
import type { AgreementJson } from '../../json/index.ts';
import { selectionJson } from './selection.ts';

/** Agreement of members as JSON. */
export function agreementJson({
  selection,
  rule,
  pairs,
  compared,
  withGroups,
  overTime,
}: {
  readonly selection: Selection;
  readonly rule: AgreementRule;
  readonly pairs: readonly PairAgreement[];
  readonly compared: readonly ComparedPair[];
  readonly withGroups: readonly GroupAgreement[];
  readonly overTime: readonly (readonly AgreementThen[])[];
}): Omit<AgreementJson, 'record'> {
  return {
    selection: selectionJson(selection),
    rule,
    pairs: pairs.map(pairJson),
    compared: compared.map(({ table, opposed, ...pair }) => ({
      ...pairJson(pair),
      table: [...table],
      opposed: [...opposed],
    })),
    withGroups: withGroups.map(({ selection: _, ...each }) => each),
    overTime: overTime.flat().map(({ years, ...pair }) => ({ ...pairJson(pair), years })),
  };
}

const pairJson = ({
  selection: _,
  members: [one, other],
  ...rest
}: PairAgreement): AgreementJson['pairs'][number] => ({
  members: [one, other],
  ...rest,
});
