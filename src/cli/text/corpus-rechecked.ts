import { counted, formatNumber } from '../../answers/index.ts';
import type { CorpusRecheckJson } from '../../json/index.ts';
import type { Terminal } from '../surroundings.ts';
import { problemText } from './problem.ts';
import { wrap } from './wrap.ts';

const reasons = {
  evidence: 'rest on a decision that changed',
  'open-claim': 'have a claim that new decisions may answer',
  'no-claims': 'have no claim and were published soon after a new decision',
  rules: 'were answered by other rules or an unknown record, or all were asked for',
  failed: 'failed before',
} as const;

/** What a newer record changed, text by text. */
export function corpusRecheckedText(rechecked: CorpusRecheckJson, { width }: Terminal): string {
  const { before, after, news, texts, stand, changed, due, missing, problems } = rechecked;
  const dueLines = (['evidence', 'open-claim', 'no-claims', 'rules', 'failed'] as const).flatMap((reason) =>
    due[reason] === 0 ? [] : [`  ${formatNumber(due[reason])} ${reasons[reason]}`],
  );
  const lines = [
    before.length === 0
      ? `All answers are of record ${after}.`
      : `Record ${before.join(', ')} to ${after}: ${newsText(news)}.`,
    `${counted(texts, 'text')}: the answers of ${formatNumber(stand)} stand, ${formatNumber(texts - stand)} checked again${dueLines.length > 0 ? ':' : '.'}`,
    ...dueLines,
    changed.length === 0
      ? 'Nothing changed in what was claimed.'
      : `${counted(changed.length, 'text')} with changes:`,
    ...changed.flatMap(({ place, url, changes }) => [
      '',
      url ?? place,
      ...changes.map(({ quote, before: was, after: is, why }) =>
        wrap(`${[was, is].filter(Boolean).join(' → ')}: "${quote}" ${why}`, { width, indent: 2, hanging: 4 }),
      ),
    ]),
    ...missing.map((place) => `${place}: no longer in the source; its answer is that of the earlier record.`),
    ...problems.map((problem) => problemText(problem)),
  ];
  return lines.join('\n');
}

const newsText = (news: number | undefined): string =>
  news === undefined
    ? 'what the earlier one held is not known'
    : `${counted(news, 'decision')} new or changed`;
