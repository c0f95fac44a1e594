import {
  type AgreementRule,
  type AgreementThen,
  type Estimate,
  type GroupAgreement,
  type PairAgreement,
  type Selection,
  valueIn,
} from '../../analysis/index.ts';
import { group, type MemberCode, nameOn } from '../../members/index.ts';
import { agreementHeatmap } from '../analysis/agreement-heatmap.tsx';
import { bySimilarity } from '../analysis/by-similarity.ts';
import { linesChart } from '../analysis/lines-chart.tsx';
import type { MeasureName } from '../analysis/measure.ts';
import { rankedChart } from '../analysis/ranked-chart.tsx';
import { type Drawing, nothing, type Size } from '../picture.ts';
import { estimated } from './estimated.ts';
import { selectionWords } from './selection-words.ts';

/** What a result was asked of, for the words under the title. */
export interface Resting {
  readonly selection: Selection;
  /** `sourceLine` of the record. */
  readonly source: string;
}

/** Agreement of all pairs as a field ordered by similarity; the first member given is at the first end. */
export function agreementPicture(
  pairs: readonly PairAgreement[],
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const values = new Map<string, number>();
  for (const { members, agreement } of pairs) {
    const value = valueIn(agreement);
    if (value !== undefined)
      for (const key of [members.join(' '), members.toReversed().join(' ')]) values.set(key, value);
  }
  const agreement = (one: MemberCode, other: MemberCode): number | undefined => values.get(`${one} ${other}`);
  const members = [...new Set(pairs.flatMap((pair) => pair.members))];
  const able = members.filter((one) => members.some((other) => agreement(one, other) !== undefined));
  const title = 'Who votes with whom';
  return agreementHeatmap(
    { members: bySimilarity(able, agreement), agreement },
    { title, subtitle: `Agreement of pairs, ordered by similarity. ${selectionWords(selection)}`, source },
    size,
  );
}

/** Agreement of one member with each of the others, the highest first, with intervals. All pairs are of that member. */
export function nearestPicture(
  one: MemberCode,
  { pairs, rule }: { readonly pairs: readonly PairAgreement[]; readonly rule: AgreementRule },
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const rows = pairs.flatMap(({ members, agreement }) => {
    const other = members.find((code) => code !== one);
    return other && agreement.kind === 'estimate' ? [{ name: nameOn(other), ...ranked(agreement) }] : [];
  });
  return rankedChart(
    { measure: measureOf(rule), rows: rows.toSorted((a, b) => b.value - a.value) },
    {
      title: `Who votes with ${nameOn(one)}`,
      subtitle: `With 95% intervals. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}

/** Agreement of members with a group, the highest first. */
export function withGroupPicture(
  agreements: readonly GroupAgreement[],
  rule: AgreementRule,
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const rows = agreements.flatMap(({ member, agreement }) =>
    agreement.kind === 'estimate' ? [{ name: nameOn(member), ...ranked(agreement) }] : [],
  );
  return rankedChart(
    { measure: measureOf(rule), rows: rows.toSorted((a, b) => b.value - a.value) },
    {
      title: `Who votes with ${groupName(agreements[0]?.group)}`,
      subtitle: `With 95% intervals. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}

/** "the European Union" */
const groupName = (id = ''): string => {
  const found = group(id);
  return found ? `the ${found.name}` : id;
};

const ranked = ({ value, low, high }: Extract<Estimate, { readonly kind: 'estimate' }>) => ({
  value,
  low,
  high,
});

const measureOf = ({ index }: AgreementRule): MeasureName =>
  index === 'kappa' || index === 'pi' ? 'beyondChance' : 'agreement';

/** Agreement of a member with others over time, a line for each pair, with intervals. */
export function agreementYearsPicture(
  lines: readonly (readonly AgreementThen[])[],
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const pairs = lines.flatMap((line) => line[0]?.members ?? []);
  const [one] = pairs;
  if (one === undefined) return nothing('No pair of members has a vote in these years.');
  const shared = lines.every((line) => line[0]?.members.includes(one));
  const series = lines.map((line) => ({
    name: nameOfLine(line, shared ? one : undefined),
    points: line.map(({ years, agreement }) => ({ year: years.to, ...estimated(agreement) })),
  }));
  return linesChart(
    { measure: 'agreement', series },
    {
      title: shared ? `Agreement with ${nameOn(one)}` : 'Agreement over time',
      subtitle: `By last year of each window, with 95% intervals. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}

function nameOfLine(line: readonly AgreementThen[], shared: MemberCode | undefined): string {
  const members = line[0]?.members ?? [];
  return members
    .filter((code) => code !== shared)
    .map((code) => nameOn(code))
    .join(' and ');
}
