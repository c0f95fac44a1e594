import {
  type Blocs,
  type Cohesion,
  type cohesionOverTime,
  noEstimateText,
  type Whom,
  whomText,
} from '../../analysis/index.ts';
import { group } from '../../members/index.ts';
import { blocsChart } from '../analysis/blocs-chart.tsx';
import { linesChart } from '../analysis/lines-chart.tsx';
import { rankedChart } from '../analysis/ranked-chart.tsx';
import { type Drawing, nothing, type Size } from '../picture.ts';
import type { Resting } from './agreement-pictures.ts';
import { estimated } from './estimated.ts';
import { selectionWords } from './selection-words.ts';

/** A group with its cohesion in each window of years. */
export interface GroupOverTime {
  readonly whom: Whom;
  readonly over: ReturnType<typeof cohesionOverTime>;
}

/** Cohesion of groups over time (agreement index), with that of all who voted behind them. */
export function cohesionPicture(
  groups: readonly GroupOverTime[],
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const [first] = groups;
  if (!first) return nothing('No group was asked for.');
  const everybody = {
    name: 'All who voted',
    points: first.over.map(({ years, everybody: all }) => ({ year: years.to, value: estimated(all).value })),
  };
  const series = groups.map(({ whom, over }) => ({
    name: whomText(whom),
    points: over.map(({ years, agreement }) => ({ year: years.to, ...estimated(agreement) })),
  }));
  return linesChart(
    { measure: 'cohesion', series: [...series, everybody] },
    {
      title: groups.length === 1 ? `How united: ${nameOf(first.whom)}` : 'How united groups vote',
      subtitle: `Agreement index by last year of each window, with 95% intervals. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}

/** The cohesion of groups one under the other, the most united first, with that of all who voted among them. */
export function cohesionRankedPicture(
  groups: readonly Pick<Cohesion, 'whom' | 'agreement' | 'everybody'>[],
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const [first] = groups;
  const rows = groups.map(({ whom, agreement }) => ({ name: nameOf(whom), ...estimated(agreement) }));
  const all = first ? [{ name: 'All who voted', ...estimated(first.everybody) }] : [];
  const known = [...rows, ...all].flatMap(({ value, ...row }) =>
    value === undefined ? [] : [{ ...row, value }],
  );
  return rankedChart(
    { measure: 'cohesion', rows: known.toSorted((a, b) => b.value - a.value) },
    {
      title: 'How united groups vote',
      subtitle: `Agreement index with 95% intervals. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}

/** "European Union"; members that a reader puts together by their names. */
const nameOf = (whom: Whom): string =>
  (whom.kind === 'group' ? group(whom.id)?.name : undefined) ?? whomText(whom);

/** The stable blocs; a bloc that other decisions would not have shown is not drawn, its members stand alone. */
export function blocsPicture(blocs: Blocs, source: string, size: Size = 'page'): Drawing {
  switch (blocs.kind) {
    case 'too-few':
      return nothing(`No blocs: ${noEstimateText(blocs)}.`);
    case 'undivided':
      return nothing('The ballots show no sides: all members are in one bloc.');
    case 'blocs': {
      const { selection, rule } = blocs;
      const stable = blocs.blocs.filter(({ state }) => state === 'stable');
      const unstable = blocs.blocs.filter(({ state }) => state === 'unstable');
      const firm = (share: number): boolean => share >= rule.threshold;
      const loose = [
        ...stable.flatMap(({ members }) => members.filter(({ share }) => !firm(share))),
        ...unstable.flatMap(({ members }) => members),
      ];
      return blocsChart(
        {
          blocs: stable.map(({ members, stability }, at) => ({
            name: `Bloc ${at + 1}`,
            members: members.filter(({ share }) => firm(share)).map(({ member }) => member),
            stability,
          })),
          alone: [...loose.map(({ member }) => member), ...blocs.alone].toSorted(),
        },
        {
          title: 'Blocs that hold when decisions are drawn anew',
          subtitle: `Members that vote more with one another than with the rest; ${rule.samples} samples. ${selectionWords(selection)}`,
          source,
        },
        size,
      );
    }
  }
}
