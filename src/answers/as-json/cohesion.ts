import type { Cohesion, CohesionThen, Pivots, Selection, Whom } from '../../analysis/index.ts';
import type { CohesionJson } from '../../json/index.ts';
import { selectionJson } from './selection.ts';

/** A group's cohesion, with what was asked beside it. */
export interface GroupCohesion extends Cohesion {
  /** Empty where it was not asked for. */
  readonly overTime: readonly CohesionThen[];
  readonly pivots?: Pivots | undefined;
}

/** The cohesion of groups as JSON. */
export function cohesionJson(
  selection: Selection,
  groups: readonly GroupCohesion[],
): Omit<CohesionJson, 'record'> {
  return {
    selection: selectionJson(selection),
    groups: groups.map(({ whom, agreement, rice, everybody, decisions, members, overTime, pivots }) => ({
      whom: whomJson(whom),
      agreement,
      rice,
      everybody,
      decisions: decisions.map(({ defectors, ...on }) => ({ ...on, defectors: [...defectors] })),
      members: [...members],
      overTime: overTime.map(({ selection: _, ...then }) => then),
      pivots: pivots && pivotsJson(pivots),
    })),
  };
}

const whomJson = (whom: Whom): CohesionJson['groups'][number]['whom'] =>
  whom.kind === 'group' ? whom : { kind: 'members', codes: [...whom.codes] };

const pivotsJson = ({ counted, pivotal }: Pivots): NonNullable<CohesionJson['groups'][number]['pivots']> => ({
  counted,
  pivotal: pivotal.map(({ ruling: { majority, certainty }, alone, ...on }) => ({
    ...on,
    majority: majority.id,
    certainty,
    alone: [...alone],
  })),
});
