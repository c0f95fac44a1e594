import {
  allAgreements,
  type Blocs,
  matrixOf,
  type PairAgreement,
  type Selection,
  select,
  usualRule,
  valueIn,
} from '../../analysis/index.ts';
import {
  agreementPicture,
  blocsPicture,
  type Drawing,
  idealSpacePicture,
  type Size,
  sourceLine,
} from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { apart, type Reckoned } from '../apart/apart.ts';
import type { Positions } from '../apart/positions.ts';
import { kept } from '../figure/kept.ts';
import { say } from '../language/say.ts';
import { formerOf } from '../members/former.ts';
import type { Site } from '../site.ts';
import { assemblyMatrix } from '../votes/assembly-matrix.ts';
import { type YearsAsked, yearsQuery } from './asked.ts';

export const positions = (site: Site): Reckoned<Positions> => apart(site, { kind: 'positions' });

/** Where members stood in a session; undefined while positions are being reckoned. */
export function space(
  site: Site,
  { session, members }: { readonly session: number | undefined; readonly members: readonly MemberCode[] },
  size: Size,
): Drawing | undefined {
  const known = positions(site);
  if (known.kind !== 'ready') return undefined;
  const { value } = known;
  if (value.kind === 'none')
    return {
      kind: 'nothing',
      reason: say('The record has too few divided votes of the Assembly to place members.'),
    };
  const period = periodMeant(value, session);
  return kept(site.record, `space ${period} ${members.join()} ${size}`, () => {
    const { selection } = assemblyMatrix(site.record);
    const named = [...members, ...formerOf(members)];
    return idealSpacePicture(
      { ...value, selection },
      { period, named, sameScale: true },
      sourceLine(site.about),
      size,
    );
  });
}

/** The session asked for where it has positions, else the latest that has. */
export const periodMeant = (
  { periods }: Extract<Positions, { kind: 'placed' }>,
  session: number | undefined,
): number | undefined => (periods.find(({ period }) => period === session) ?? periods.at(-1))?.period;

/** Agreement of all pairs of a selection. */
export interface Field {
  readonly selection: Selection;
  readonly pairs: readonly PairAgreement[];
  /** Those with a figure, who agree most first. */
  readonly inOrder: readonly PairAgreement[];
}

const fields = new WeakMap<OpenRecord, Map<string, Field>>();
const mostFields = 12;

/** Reckoned once for each question asked lately: a fifth of a second on all votes of the Assembly. */
export function fieldOf({ record }: Site, asked: YearsAsked): Field {
  const known = fields.get(record) ?? new Map<string, Field>();
  fields.set(record, known);
  const key = yearsQuery(asked);
  const field = known.get(key) ?? makeField(record, asked);
  known.delete(key);
  known.set(key, field);
  const [oldest] = known.keys();
  if (known.size > mostFields && oldest !== undefined) known.delete(oldest);
  return field;
}

function makeField(record: OpenRecord, { body, from, to }: YearsAsked): Field {
  const selected = select(record, { bodies: [body], from: `${from}-01-01`, to: `${to}-12-31` });
  if (!selected.ok) throw new Error(selected.problem);
  const { selection } = selected;
  const pairs = allAgreements(matrixOf(record, selection), usualRule);
  return {
    selection,
    pairs,
    inOrder: pairs
      .filter(({ agreement }) => agreement.kind === 'estimate')
      .toSorted((a, b) => (valueIn(b.agreement) ?? 0) - (valueIn(a.agreement) ?? 0)),
  };
}

export const heatmap = (site: Site, asked: YearsAsked, size: Size): Drawing =>
  kept(site.record, `heatmap ${yearsQuery(asked)} ${size}`, () => {
    const { pairs, selection } = fieldOf(site, asked);
    return agreementPicture(pairs, { selection, source: sourceLine(site.about) }, size);
  });

export const blocs = (site: Site, { body, from, to }: YearsAsked): Reckoned<Blocs> =>
  apart(site, { kind: 'blocs', body, from, to });

/** The blocs that hold; undefined while they are being reckoned. */
export function blocsDrawing(site: Site, asked: YearsAsked, size: Size): Drawing | undefined {
  const known = blocs(site, asked);
  if (known.kind !== 'ready') return undefined;
  return kept(site.record, `blocs ${yearsQuery(asked)} ${size}`, () =>
    blocsPicture(known.value, sourceLine(site.about), size),
  );
}
