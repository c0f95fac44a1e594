import {
  allAgreements,
  matrixOf,
  type PairAgreement,
  type Selection,
  select,
  usualRule,
} from '../../analysis/index.ts';
import {
  type Drawing,
  idealLinesPicture,
  rankedChart,
  type Size,
  selectionWords,
  sourceLine,
} from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { IsoDate, OpenRecord } from '../../record/index.ts';
import { apart } from '../apart/apart.ts';
import { kept } from '../figure/kept.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { assemblyMatrix } from '../votes/assembly-matrix.ts';

/** Agreement of everybody with everybody in the Assembly, over the five years to the record's last vote. */
export interface RecentAgreement {
  readonly selection: Selection;
  readonly pairs: readonly PairAgreement[];
}

const recentBy = new WeakMap<OpenRecord, RecentAgreement>();

/** Reckoned once for a record: a tenth of a second on 500 votes. */
export function recentAgreement({ record, about }: Site): RecentAgreement {
  const known = recentBy.get(record);
  if (known) return known;
  const selected = select(record, { bodies: ['GA'], from: fiveYearsBefore(about.to) });
  if (!selected.ok) throw new Error(selected.problem);
  const { selection } = selected;
  const made = { selection, pairs: allAgreements(matrixOf(record, selection), usualRule) };
  recentBy.set(record, made);
  return made;
}

const fiveYearsBefore = (day: IsoDate | undefined): IsoDate | undefined =>
  day && `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;

export interface Neighbour {
  readonly member: MemberCode;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Shared votes. */
  readonly n: number;
}

/** How far each other member votes as this one does, the nearest first; those with too few shared votes are left out. */
export function neighboursOf(site: Site, code: MemberCode): readonly Neighbour[] {
  return recentAgreement(site)
    .pairs.flatMap(({ members: [one, other], agreement }): readonly Neighbour[] => {
      if ((one !== code && other !== code) || agreement.kind !== 'estimate') return [];
      const { value, low, high, n } = agreement;
      return [{ member: one === code ? other : one, value, low, high, n }];
    })
    .sort((a, b) => b.value - a.value);
}

const ends = 10;

/** The ten who vote with a member most often, and the ten who do least. */
export function nearestFewPicture(site: Site, code: MemberCode, size: Size): Drawing {
  return kept(site.record, `nearest ${code} ${size}`, () => {
    const all = neighboursOf(site, code);
    const rows = all.length > 2 * ends ? [...all.slice(0, ends), ...all.slice(-ends)] : all;
    return rankedChart(
      {
        measure: 'agreement',
        rows: rows.map(({ member, ...row }) => ({ name: memberName(member), ...row })),
      },
      {
        title: say('Nearest to {member}, and farthest', { member: memberName(code) }),
        subtitle: whoIsShown(rows.length, all.length, recentAgreement(site).selection),
        source: sourceLine(site.about),
      },
      size,
    );
  });
}

function whoIsShown(shown: number, count: number, selection: Selection): string {
  const votes = selectionWords(selection);
  return shown < count
    ? say(
        'The {ends} who agree most and the {ends} who agree least of {count}, with 95% intervals. {votes}',
        { ends, count, votes },
      )
    : say('All {count} with enough shared votes, with 95% intervals. {votes}', { count, votes });
}

/** Where members stood over the sessions, before all others; undefined while it is being reckoned. */
export function idealPicture(site: Site, codes: readonly MemberCode[], size: Size): Drawing | undefined {
  const positions = apart(site, { kind: 'positions' });
  if (positions.kind !== 'ready') return undefined;
  const { value } = positions;
  if (value.kind === 'none')
    return {
      kind: 'nothing',
      reason: say('The record has too few divided votes of the Assembly to place members.'),
    };
  return kept(site.record, `position ${codes.join()} ${size}`, () => {
    const { selection } = assemblyMatrix(site.record);
    return idealLinesPicture({ ...value, selection }, codes, sourceLine(site.about), size);
  });
}
