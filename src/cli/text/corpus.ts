import { counted, formatNumber } from '../../answers/index.ts';
import type { CorpusProgress } from '../../corpus/index.ts';
import type { CorpusCheckJson } from '../../json/index.ts';
import { timeText } from './progress.ts';
import { verdictOrder } from './verdict-marks.ts';

type Counts = Pick<CorpusProgress, 'claims'>;

/** "3 contradicted, 37 supported"; empty without claims. */
export const verdictsText = ({ claims }: Counts): string =>
  verdictOrder
    .flatMap((verdict) => (claims[verdict] === 0 ? [] : [`${formatNumber(claims[verdict])} ${verdict}`]))
    .join(', ');

/** "12,400 texts, 31 %, 820 texts/s, 34 s left; 3 contradicted, 37 supported" */
export function corpusProgressText(progress: CorpusProgress, seconds: number): string {
  const { read, share, checked, unread, failed } = progress;
  const percent = share === undefined ? '' : `, ${Math.floor(share * 100)} %`;
  const done = checked + unread + failed;
  const rate = seconds > 0.5 ? `, ${formatNumber(Math.round(done / seconds))} texts/s` : '';
  const left =
    share !== undefined && share > 0.01 && share < 1
      ? `, ${timeText((seconds * (1 - share)) / share)} left`
      : '';
  const found = verdictsText(progress);
  return `${counted(read, 'text')}${percent}${rate}${left}${found ? `; ${found}` : ''}`;
}

/** What a run of `corpus check` did. */
export function corpusTotalsText(done: CorpusCheckJson, seconds: number): string {
  const { read, known, checked, unread, failed, problems, stopped } = done;
  const rate =
    seconds > 0 ? ` (${formatNumber(Math.round((checked + unread + failed) / seconds))} a second)` : '';
  const all = verdictOrder.reduce((sum, verdict) => sum + done.claims[verdict], 0);
  const claims =
    all === 0 ? 'no claim that the record could answer' : `${counted(all, 'claim')}: ${verdictsText(done)}`;
  return [
    `${counted(read, 'text')} read, ${formatNumber(checked)} checked${rate}: ${claims}.`,
    known > 0 ? `${formatNumber(known)} had their answer already.` : '',
    unread > 0 ? `${counted(unread, 'text')} could not be read.` : '',
    failed > 0
      ? `${counted(failed, 'text')} took too long or broke the checker; "corpus report" counts them.`
      : '',
    problems > 0 ? `${counted(problems, 'entry', 'entries')} of the source held no text.` : '',
    stopped ? 'Stopped before the end. The same command goes on from here.' : '',
  ]
    .filter(Boolean)
    .join('\n');
}
