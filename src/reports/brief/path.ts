import {
  actorName,
  figures,
  formatAct,
  formatCaseDate,
  groundsOf,
  sourceIds,
  type TimelineEntry,
  timeline,
  type Violation,
} from '../../cases/index.ts';
import { type Block, heading, type Line, strong, text } from '../document.ts';
import { markWords } from './mark.ts';
import type { BriefSetting } from './setting.ts';

/** The events of a case, with the decisions that they were; yearly texts are in the path above. */
export function timelineBlocks(setting: BriefSetting): readonly Block[] {
  const entries = timeline(setting.case, setting.record).filter(
    ({ kind, on }) => kind === 'event' && on.first <= setting.today,
  );
  if (entries.length === 0) return [];
  return [
    heading('Timeline'),
    {
      kind: 'table',
      caption: 'Main events',
      columns: [
        { heading: 'Date', share: 19 },
        { heading: 'What happened', share: 65 },
        { heading: 'Checked', share: 16 },
      ],
      rows: entries.map((entry) => eventRow(entry, setting)),
    },
  ];
}

function eventRow({ on, what, decision, grounds }: TimelineEntry, { cite }: BriefSetting): readonly Line[] {
  const result =
    decision && !what.includes(figures(decision))
      ? ` ${decision.symbol ?? decision.draft ?? decision.id}, ${figures(decision)}.`
      : '';
  return [
    [text(formatCaseDate(on))],
    [text(`${what}${result}`), ...cite(grounds.sources)],
    [text(markWords(grounds.mark))],
  ];
}

/** What was found, with the act of the Rome Statute that it corresponds to; nothing for a case without findings. */
export function findingBlocks({ case: found, record, cite }: BriefSetting): readonly Block[] {
  if (found.violations.length === 0) return [];
  const groups = new Map<string, Violation[]>();
  for (const each of found.violations) {
    const key = [each.finder, each.mapping, ...sourceIds(each)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [
    heading('What was found or alleged'),
    {
      kind: 'list',
      lines: [...groups.values()].flatMap((findings) => {
        const [first] = findings;
        if (!first) return [];
        const { sources, mark } = groundsOf(first, found, record);
        const told = findings.map(({ finding, act }) => `${finding} (${formatAct(act)})`).join('; ');
        return [
          [
            strong(actorName(found, first.finder)),
            text(`: ${told}. Act by ${first.mapping ?? 'the finder'}; ${markWords(mark)}.`),
            ...cite(sources),
          ],
        ];
      }),
    },
  ];
}
