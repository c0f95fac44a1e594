import type { ScorecardJson } from '../../json/index.ts';
import type { DataTable } from './data-table.ts';

/** A row for each group and rule. */
export function scoreTable({ rows }: ScorecardJson): DataTable {
  const text = (name: string) => ({ name, type: 'text' }) as const;
  const count = (name: string) => ({ name, type: 'count' }) as const;
  const figure = (name: string) => ({ name, type: 'number' }) as const;
  return {
    columns: [
      ...[
        count('from'),
        count('to'),
        text('by'),
        text('name'),
        text('rule'),
        count('decisions'),
        count('ballots'),
      ],
      ...['accuracy', 'macro_f1', 'log_loss', 'brier', 'calibration_error'].map(figure),
    ],
    rows: rows.map((row) => [
      ...[row.from, row.to, row.by, row.name, row.rule, row.decisions, row.ballots],
      ...[row.accuracy, row.macroF1, row.logLoss, row.brier, row.calibrationError],
    ]),
  };
}
