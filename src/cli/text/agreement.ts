import { type AgreementRule, type ComparedPair, type PairAgreement, valueIn } from '../../analysis/index.ts';
import { counted, listedUpTo, selectionSentence } from '../../answers/index.ts';
import { type MemberCode, member } from '../../members/index.ts';
import type { Terminal } from '../surroundings.ts';
import type { AgreementAnswer } from '../tables/agreement.ts';
import { estimateText } from './estimate.ts';
import { type Column, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Pairs shown from each end of a long list. */
const shownEachEnd = 12;

/** `agreement` for people: what it rests on, the figures with their intervals, how to read them. */
export function agreementText(answer: AgreementAnswer, { width }: Pick<Terminal, 'width'>): string {
  const { selection, rule, pairs, compared, withGroups, overTime } = answer;
  const parts = [wrap(selectionSentence(selection), { width })];
  if (overTime.length > 0) parts.push(...overTime.map((line) => timeText(line, width)));
  else if (withGroups.length > 0) parts.push(groupsText(answer, width));
  else parts.push(pairsText(pairs, width));
  const [only] = compared;
  if (only && compared.length === 1 && only.table.length > 0) parts.push(ballotsText(only, width));
  parts.push(wrap(ruleSentence(rule), { width }));
  return parts.join('\n\n');
}

export const nameOf = (code: MemberCode): string => member(code)?.shortName ?? code;

/** Names in alphabetical order. */
export const namesInOrder = (codes: readonly MemberCode[]): readonly string[] =>
  codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, 'en'));

const pairColumns: readonly Column[] = [
  { heading: 'Members', flexible: true },
  { heading: 'Agreement' },
  { heading: 'Counted', align: 'right' },
  { heading: 'Both listed', align: 'right' },
];

function pairsText(pairs: readonly PairAgreement[], width: number): string {
  const rows = pairs.map(({ members, agreement, counted: n, listed }) => [
    members.map(nameOf).join(' – '),
    estimateText(agreement),
    String(n),
    String(listed),
  ]);
  const measured = pairs.filter(({ agreement }) => valueIn(agreement) !== undefined).length;
  if (rows.length <= 2 * shownEachEnd) return table(pairColumns, rows, width);
  const shown = [
    ...rows.slice(0, shownEachEnd),
    ['…', '', '', ''],
    ...rows.slice(measured - shownEachEnd, measured),
  ];
  const left = rows.length - measured;
  const rest = `${counted(measured, 'pair')}; the first and last ${shownEachEnd} are shown, --csv prints all.`;
  return `${table(pairColumns, shown, width)}\n${wrap(`${rest}${left > 0 ? ` ${counted(left, 'pair')} without a figure: too few shared votes.` : ''}`, { width })}`;
}

function groupsText({ withGroups }: AgreementAnswer, width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Member', flexible: true },
    { heading: `With ${withGroups[0]?.group ?? 'the group'}` },
    { heading: 'With its side' },
    { heading: 'Counted', align: 'right' },
  ];
  const rows = withGroups.map(({ member: code, agreement, withLine, counted: n }) => [
    nameOf(code),
    estimateText(agreement),
    estimateText(withLine),
    String(n),
  ]);
  return table(columns, rows, width);
}

function timeText(line: AgreementAnswer['overTime'][number], width: number): string {
  const [first] = line;
  if (!first) return 'No decision with a date in this selection.';
  const columns: readonly Column[] = [
    { heading: 'Years' },
    { heading: 'Agreement', flexible: true },
    { heading: 'Counted', align: 'right' },
  ];
  const rows = line.map(({ years, agreement, counted: n }) => [
    years.from === years.to ? String(years.to) : `${years.from}–${years.to}`,
    estimateText(agreement),
    String(n),
  ]);
  return `${first.members.map(nameOf).join(' – ')}\n${table(columns, rows, width)}`;
}

/** The ballots behind one pair, and where they were opposed. */
function ballotsText({ members, table: counts, opposed }: ComparedPair, width: number): string {
  const [one, other] = members.map(nameOf);
  const headings = ['yes', 'abstain', 'no'];
  const columns: readonly Column[] = [
    { heading: `${one} ↓  ${other} →` },
    ...headings.map((heading) => ({ heading, align: 'right' as const })),
  ];
  const rows = headings.map((heading, row) => [
    heading,
    ...headings.map((_, column) => String(counts[3 * row + column] ?? 0)),
  ]);
  const last = opposed.toReversed();
  const against =
    opposed.length === 0
      ? 'Never yes against no.'
      : `Yes against no on ${counted(opposed.length, 'decision')}, the last first: ${listedUpTo(8, last)}.`;
  return `${table(columns, rows, width)}\n${wrap(against, { width })}`;
}

const indexSentences: { readonly [index in AgreementRule['index']]: string } = {
  same: 'Agreement is the share of decisions with the same ballot.',
  half: 'Agreement is the share of decisions with the same ballot, an abstention against a yes or no counting half (Lijphart 1963).',
  'yes-no':
    'Agreement is the share of decisions with the same ballot, of those on which both voted yes or no.',
  kappa:
    "Agreement is beyond chance, as each member's own shares of yes, abstain and no make it (Cohen's weighted kappa): 0 is chance, 1 complete.",
  pi: "Agreement is beyond chance, as both members' shares together make it (Scott's weighted pi): 0 is chance, 1 complete.",
};

function ruleSentence({ index, absent, needed }: AgreementRule): string {
  const absence = absent === 'abstain' ? 'Absence counts as abstaining.' : 'Absence is left out.';
  const interval =
    index === 'kappa' || index === 'pi'
      ? 'Intervals: 95 %, large-sample.'
      : "Intervals: 95 %, Wilson's, as if the decisions were drawn from all that might have come up.";
  return `${indexSentences[index]} ${absence} At least ${counted(needed, 'shared vote')}. ${interval}`;
}
