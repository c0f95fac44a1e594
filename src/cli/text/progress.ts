import { counted, formatNumber } from '../../answers/index.ts';

/** How far a long piece of work is: `share` of 0 to 1 after `seconds`. */
export interface Advance {
  readonly step: string;
  readonly label: string;
  readonly rows: number;
  readonly share: number;
  readonly seconds: number;
}

/** "ga_voting.csv: 412,000 rows, 45 %, 690,000 rows/s, 2 s left" */
export function progressText({ step, label, rows, share, seconds }: Advance): string {
  const rate = seconds > 0.5 ? `, ${formatNumber(Math.round(rows / seconds))} rows/s` : '';
  const left =
    seconds > 0.5 && share > 0.02 && share < 1 ? `, ${timeText((seconds * (1 - share)) / share)} left` : '';
  const what = label || step;
  return `${what}: ${counted(rows, 'row')}, ${Math.floor(share * 100)} %${rate}${left}`;
}

/** "2 s", "3 min" */
export const timeText = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
