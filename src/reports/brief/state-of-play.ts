import {
  type CaseStatus,
  figures,
  formatCaseDate,
  type Stage,
  stepNames,
  type TimelineEntry,
} from '../../cases/index.ts';
import { type Block, heading, type Line, paragraph, strong, text } from '../document.ts';
import type { BriefSetting } from './setting.ts';

/** The situation, the latest, and the path so far as a table. */
export function stateOfPlayBlocks(status: CaseStatus, setting: BriefSetting): readonly Block[] {
  return [
    heading('State of play'),
    paragraph(text(setting.case.situation.trim())),
    { kind: 'list', lines: status.latest.slice(0, 3).map((entry) => latestLine(entry, setting)) },
    {
      kind: 'table',
      caption: 'The path so far: each step by the first time it was taken',
      columns: [
        { heading: 'Step', share: 30 },
        { heading: 'First', share: 19 },
        { heading: 'Result then', share: 16 },
        { heading: 'Times', share: 9, align: 'right' },
        { heading: 'Latest', share: 26 },
      ],
      rows: status.stages.map((stage) => stageRow(stage)),
    },
  ];
}

const latestLine = ({ on, what, grounds }: TimelineEntry, { cite }: BriefSetting): Line => [
  strong(formatCaseDate(on)),
  text(`: ${what.replace(/\.$/, '')}.`),
  ...cite(grounds.sources),
];

function stageRow({ step, first, latest, times }: Stage): readonly Line[] {
  const result = first.decision ? figures(first.decision) : '–';
  const last = latest.decision ? `, ${figures(latest.decision)}` : '';
  return [
    [text(stepNames[step])],
    [text(formatCaseDate(first.on))],
    [text(result)],
    [text(String(times))],
    [text(times > 1 ? `${formatCaseDate(latest.on)}${last}` : '–')],
  ];
}
