import { counted, formatNumber } from '../../answers/index.ts';
import type { OutcomeCheck } from '../../procedure/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { type Column, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Official outcomes against what the rules make of the figures: numbers by body, then each disagreement. */
export function outcomesText(checks: readonly OutcomeCheck[], limit: number, width: number): string {
  const all = checks.flatMap(({ disagreements }) => disagreements);
  const listed = all.filter(({ explanation }) => !explanation);
  const explained = all.filter(({ explanation }) => explanation);
  const total = (count: (check: OutcomeCheck) => number) =>
    checks.reduce((sum, each) => sum + count(each), 0);
  return [
    wrap(
      `${formatNumber(total(({ compared }) => compared))} official outcomes compared with what the rule makes of the ` +
        `figures: ${formatNumber(total(({ agreeing }) => agreeing))} agree, ${counted(explained.length, 'disagreement')} explained, ` +
        `${listed.length} not.`,
      { width },
    ),
    '',
    table(headings, checks.map(row), width),
    '',
    wrap(legend, { width }),
    ...section('Not explained', listed.slice(0, limit), width),
    ...section('Explained', explained.slice(0, limit), width),
    ...(all.length > limit ? ['', `At most ${limit} of each are shown; --limit shows more.`] : []),
  ].join('\n');
}

const headings: readonly Column[] = [
  { heading: '' },
  ...['compared', 'agree', 'explained', 'not', 'no vote', 'no count', 'unstated', 'open'].map(
    (heading): Column => ({ heading, align: 'right' }),
  ),
];

const legend =
  'Not compared: taken without a vote; a vote of which no count is kept; no source states the outcome; open, because it is ' +
  'not known which members voted no.';

function row({ body, compared, agreeing, disagreements, notCompared }: OutcomeCheck): readonly string[] {
  const explained = disagreements.filter(({ explanation }) => explanation).length;
  const { withoutVote, withoutFigures, withoutOfficialOutcome, undecided } = notCompared;
  const figures = [
    ...[compared, agreeing, explained, disagreements.length - explained],
    ...[withoutVote, withoutFigures, withoutOfficialOutcome, undecided],
  ];
  return [body, ...figures.map(formatNumber)];
}

function section(heading: string, all: OutcomeCheck['disagreements'], width: number): readonly string[] {
  if (all.length === 0) return [];
  return [
    '',
    heading,
    ...all.map(({ id, heldOn, tally, official, reckoning, explanation }) =>
      wrap(
        [
          `${id}${heldOn ? ` (${spellDate(heldOn)})` : ''}: ${official} by its source,`,
          `${reckoning.outcome?.result ?? 'unknown'} by the rule${tally ? `, ${formatTally(tally)}` : ''}.`,
          explanation ? `${explanation.because} [${explanation.basis}]` : '',
        ].join(' '),
        { width, indent: 2, hanging: 4 },
      ),
    ),
  ];
}
