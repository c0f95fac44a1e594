import { counted, formatNumber } from '../../answers/index.ts';
import type { Fed } from '../../corpus/index.ts';
import type { CorpusStatusJson } from '../../json/index.ts';
import type { Terminal } from '../surroundings.ts';
import { timeText } from './progress.ts';
import { table } from './table.ts';

/** "12,400 texts entered, 31 %, 400 of them known" */
export function fedText({ read, known, problems, share }: Fed): string {
  const percent = share === undefined || share >= 1 ? '' : `, ${Math.floor(share * 100)} %`;
  const before = known > 0 ? `, ${formatNumber(known)} of them known` : '';
  const none = problems > 0 ? `; ${counted(problems, 'entry', 'entries')} held no text` : '';
  return `${counted(read, 'text')} entered${percent}${before}${none}`;
}

type Counts = Pick<CorpusStatusJson, 'done' | 'open' | 'dead' | 'rate' | 'secondsLeft'>;

/** "8,000 done, 4,000 open, 0 dead; 800 texts/s, 5 s left" */
export function corpusStatusLine({ done, open, dead, rate, secondsLeft }: Counts): string {
  const left = secondsLeft === undefined ? '' : `, ${timeText(secondsLeft)} left`;
  const speed = open > 0 ? `; ${formatNumber(Math.round(rate))} texts/s${left}` : '';
  return `${formatNumber(done)} done, ${formatNumber(open)} open, ${formatNumber(dead)} dead${speed}.`;
}

/** Depth, workers, failures, and the end as far as it can be foreseen. */
export function corpusStatusText(status: CorpusStatusJson, { width, colours }: Terminal): string {
  const { record, rules, texts, unread, queue, workers, failures } = status;
  if (record === undefined) return 'Nothing was entered into this ledger yet.';
  const parts = [
    [
      corpusStatusLine(status),
      `${counted(texts, 'text')} in the manifest, ${formatNumber(unread)} of those done could not be read.`,
      `Record ${record}, rules ${rules}.`,
      queue
        ? `Queue: ${counted(queue.messages, 'text')} (${(queue.bytes / 1e6).toFixed(1)} MB), ${formatNumber(queue.inHand)} in hand; ${counted(queue.replicas, 'copy', 'copies')}${queue.leader ? `, leader ${queue.leader}` : ''}.`
        : '',
    ]
      .filter(Boolean)
      .join('\n'),
    workers.length === 0
      ? 'No worker was heard of within a minute.'
      : table(
          [
            { heading: 'Worker', flexible: true },
            { heading: 'Texts/s', align: 'right' },
            { heading: 'Done', align: 'right' },
            { heading: 'Failed', align: 'right' },
            { heading: 'Heard of', align: 'right' },
          ],
          workers.map(({ name, rate, done, failed, seenSecondsAgo }) => [
            ...[name, rate.toFixed(1), formatNumber(done), formatNumber(failed)],
            `${Math.max(0, Math.round(seenSecondsAgo))} s ago`,
          ]),
          width,
        ),
    failures.length === 0
      ? ''
      : `${colours.bold('Dead letters')}\n${failures.map(({ hash, tries, reason }) => `${hash}: ${reason} (${counted(tries, 'try', 'tries')})`).join('\n')}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
