import { formatNumber } from '../../answers/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import type { Terminal } from '../surroundings.ts';
import { percent } from './forecast.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** The Assembly's figures by period beside the naive rules, then by topic and region, intervals, absences and the Council. */
export function scoreText(
  card: ScorecardJson,
  { width, colours }: Pick<Terminal, 'width' | 'colours'>,
): string {
  const periods = card.curves.map(({ from, to }) => ({ from, to }));
  const widest = periods.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const heading = (text: string): string => colours.bold(wrap(text, { width }));
  return [
    heading(
      'Forecasts of the General Assembly, each from what was known before the first day of its session',
    ),
    wrap(
      'Settings were chosen on sessions up to 68 (docs/forecast.md says how far later ones were seen). Lower is better for log-loss, Brier and calibration error (ECE).',
      { width },
    ),
    ...periods.flatMap(({ from, to }) => [
      '',
      heading(`Sessions ${from} to ${to}`),
      periodTable(card, { from, to, width }),
    ]),
    ...(widest
      ? [
          '',
          heading(`By topic and region, sessions ${widest.from} to ${widest.to}`),
          kindTable(card, { ...widest, width }),
        ]
      : []),
    '',
    heading('Count of yes in its interval'),
    intervalTable(card, width),
    '',
    heading('Absences'),
    ...card.attendance.map(({ from, to, listed, absent, logLoss, logLossOfMean }) =>
      wrap(
        `Sessions ${from} to ${to}: log-loss ${logLoss.toFixed(3)} over ${formatNumber(listed)} members listed, ${formatNumber(absent)} absent; ${logLossOfMean.toFixed(3)} for one who gives all the same chance.`,
        { width, hanging: 2 },
      ),
    ),
    '',
    heading(`The Security Council, ${card.council.from} to ${card.council.to}: vetoed or not, and by whom`),
    councilTable(card, width),
    '',
    wrap(
      `Record ${card.record.version} of ${formatNumber(card.record.decisions)} decisions; "rapporteur forecast score" makes this anew.`,
      { width },
    ),
  ].join('\n');
}

const right = (heading: string) => ({ heading, align: 'right' }) as const;
const groups = {
  all: 'all',
  divided: 'divided (<80% yes)',
  new: 'new questions',
  topic: '',
  region: '',
} as const;

function periodTable(
  { rows }: ScorecardJson,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): string {
  const order = ['all', 'divided', 'new'] as const;
  const shown = order.flatMap((by) =>
    rows.filter((row) => row.from === from && row.to === to && row.by === by).map((row) => ({ ...row, by })),
  );
  return table(
    [
      { heading: 'Ballots' },
      { heading: 'Rule' },
      ...['n', 'accuracy', 'macro-F1', 'log-loss', 'Brier', 'ECE'].map(right),
    ],
    shown.map(({ by, rule, ballots, accuracy, macroF1, logLoss, brier, calibrationError }) => [
      groups[by],
      rule,
      formatNumber(ballots),
      ...[accuracy, macroF1, logLoss, brier, calibrationError].map((each) => each.toFixed(3)),
    ]),
    width,
  );
}

function kindTable(
  { rows }: ScorecardJson,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): string {
  const shown = (['topic', 'region'] as const).flatMap((by) =>
    rows
      .filter((row) => row.from === from && row.to === to && row.by === by && row.rule === 'forecast')
      .map((row) => {
        const last = rows.find(
          (each) =>
            each.from === from &&
            each.to === to &&
            each.by === by &&
            each.name === row.name &&
            each.rule === 'last-ballot',
        );
        return [
          row.name ?? '',
          formatNumber(row.ballots),
          row.accuracy.toFixed(3),
          row.logLoss.toFixed(3),
          last?.logLoss.toFixed(3) ?? '',
        ];
      }),
  );
  return table(
    [{ heading: '' }, right('n'), right('accuracy'), right('log-loss'), right('last ballot')],
    shown,
    width,
  );
}

function intervalTable({ intervals }: ScorecardJson, width: number): string {
  const rows = intervals.map((each) => [
    `${each.from} to ${each.to}, ${groups[each.by]}`,
    String(each.decisions),
    percent(each.level),
    percent(each.covered),
    percent(each.coveredIfIndependent),
    each.width.toFixed(0),
    each.error.toFixed(1),
  ]);
  const headings = ['votes', 'meant', 'held', 'if independent', 'width', 'mean error'].map(right);
  return table([{ heading: 'Sessions' }, ...headings], rows, width);
}

function councilTable({ council }: ScorecardJson, width: number): string {
  const rows = council.figures.map((each) => [
    each.what === 'vetoed' ? 'vetoed' : `by ${each.what}`,
    String(each.vetoes),
    formatNumber(each.drafts),
    each.logLoss.toFixed(4),
    each.baseLogLoss.toFixed(4),
    each.vetoes === 0 ? '' : each.ranked.toFixed(2),
  ]);
  const headings = ['vetoes', 'drafts', 'log-loss', 'base rate', 'AUC'].map(right);
  return table([{ heading: '' }, ...headings], rows, width);
}
