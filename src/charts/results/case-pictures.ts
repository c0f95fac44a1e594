import { formatCaseDate, type Stage, stepNames, type TimelineEntry } from '../../cases/index.ts';
import { formatTally } from '../../record/index.ts';
import { stagesLine } from '../case/stages-line.tsx';
import { type TimelineMark, timelineChart } from '../case/timeline-chart.tsx';
import type { Caption, Drawing, Size } from '../picture.ts';

const rows: { readonly [kind in TimelineEntry['kind']]: string } = {
  decision: 'Decisions',
  event: 'Events',
  action: 'Actions',
  statement: 'Statements',
};

/** A case over time, in rows of decisions, events, actions and statements; told are the first times of each step. */
export function timelinePicture(
  entries: readonly TimelineEntry[],
  caption: Omit<Caption, 'subtitle'>,
  size: Size = 'page',
): Drawing {
  const taken = new Set<string>();
  const marks = entries.map(({ kind, on, what, steps }): TimelineMark => {
    const told = steps.some((step) => !taken.has(step));
    for (const step of steps) taken.add(step);
    return { row: rows[kind], first: on.first, last: on.last, date: formatCaseDate(on), what, told };
  });
  const order = Object.values(rows);
  const inRows = marks.toSorted((a, b) => order.indexOf(a.row) - order.indexOf(b.row));
  return timelineChart(
    inRows,
    { ...caption, subtitle: 'Numbered: the first time that a step was taken' },
    size,
  );
}

/** The path of a case as a line: each step at its first time, with the tally of the latest. */
export function stagesPicture(stages: readonly Stage[], caption: Caption, size: Size = 'page'): Drawing {
  return stagesLine(
    stages.map(({ step, first, latest, times }) => ({
      name: stepNames[step],
      date: formatCaseDate(first.on),
      detail: [
        ...(times > 1 ? [`${times} times, last ${formatCaseDate(latest.on)}`] : []),
        ...(latest.decision?.tally ? [formatTally(latest.decision.tally)] : []),
      ].join(': '),
      state: step === 'veto' ? 'refused' : 'done',
    })),
    caption,
    size,
  );
}
