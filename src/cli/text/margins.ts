import type { Margins, Rank, RankedMargin } from '../../analysis/index.ts';
import { counted, selectionSentence } from '../../answers/index.ts';
import { formatTally } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import type { Terminal } from '../surroundings.ts';
import { estimateText } from './estimate.ts';
import { type Column, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Rows shown of a long list. */
const shown = 40;

/** `margins` for people: one decision in context, or a table in order of date. */
export function marginsText(found: Margins, { width }: Pick<Terminal, 'width'>): string {
  const { selection, margins, share, participation, trend } = found;
  const [only] = margins;
  if (only && margins.length === 1) return oneText(only, width);
  const heading = wrap(selectionSentence(selection), { width });
  if (!only) return [heading, 'No vote with figures to measure.'].join('\n\n');
  const rest =
    margins.length > shown
      ? `\n${counted(margins.length, 'vote')}; the last ${shown} are shown, --csv prints all.`
      : '';
  const figures = [
    `Yes of the cast  ${estimateText(share)}, mean of ${counted(margins.length, 'vote')}`,
    `Voting           ${estimateText(participation)}`,
    `Trend a year     ${estimateText(trend, 4)}`,
  ].join('\n');
  const method =
    'Share: yes of yes and no. Voting: yes, no and abstain of all listed. Rank: by share, 1 is the largest; in the body, of all in the ' +
    'record. Trend: median slope between years (Theil and Sen). Intervals: 95 %.';
  return [heading, marginsTable(margins.slice(-shown), width) + rest, figures, wrap(method, { width })].join(
    '\n\n',
  );
}

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${(100 * share).toFixed(1)} %`;
const rank = (each: Rank | undefined): string => (each ? `${each.place} of ${each.among}` : '');

function marginsTable(margins: readonly RankedMargin[], width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Date' },
    { heading: 'Decision' },
    { heading: 'Tally', align: 'right' },
    { heading: 'Share', align: 'right' },
    { heading: 'Voting', align: 'right' },
    { heading: 'In selection', align: 'right' },
    { heading: 'In body', align: 'right' },
  ];
  const rows = margins.map(({ decision, yes, no, abstain, share, participation, ranks }) => [
    ...[decision.heldOn ?? '', decision.id, formatTally({ yes, no, abstain }), percent(share)],
    ...[percent(participation), rank(ranks.selection), rank(ranks.body)],
  ]);
  return table(columns, rows, width);
}

function oneText(
  { decision, yes, no, abstain, margin, share, participation, ranks }: RankedMargin,
  width: number,
): string {
  const { id, heldOn, body, title, lineage } = decision;
  const year = heldOn?.slice(0, 4);
  const lines = [
    `  Tally        ${formatTally({ yes, no, abstain })}, a margin of ${margin}`,
    `  Yes          ${percent(share) || 'nobody voted yes or no'}${share === undefined ? '' : ` of ${yes + no} votes cast`}`,
    `  Voting       ${percent(participation) || 'absence is not counted'}`,
    ...contextLine('In question', ranks.lineage, lineage && `votes on ${lineage} in this body`),
    ...contextLine('In body', ranks.body, `recorded votes of the ${bodyName(body)}`),
    ...contextLine('In year', ranks.year, `of them in ${year}`),
  ];
  return `${wrap(`${id}${heldOn ? ` of ${heldOn}` : ''}: ${title}`, { width })}\n${lines.join('\n')}`;
}

function contextLine(label: string, each: Rank | undefined, of: string | undefined): readonly string[] {
  if (!each || !of) return [];
  const ties = each.ties > 0 ? `, level with ${counted(each.ties, 'other')}` : '';
  return [`  ${label.padEnd(11)}  ${each.place} of ${each.among} ${of}, by share of yes${ties}`];
}
