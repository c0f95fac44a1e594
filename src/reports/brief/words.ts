import { formatCaseDate, type WordsAndDeeds, wordsAndDeeds } from '../../cases/index.ts';
import { nameOn } from '../../members/index.ts';
import { type Block, heading, type Line, paragraph, text } from '../document.ts';
import type { BriefSetting } from './setting.ts';

/** What the state said it would do, beside what came then; nothing for a case that has none of it. */
export function wordsBlocks({ case: found, record, today, cite }: BriefSetting): readonly Block[] {
  const rows = wordsAndDeeds(found, record, found.state);
  if (rows.length === 0) return [];
  return [
    heading(`Words and deeds of ${nameOn(found.state, today)}`),
    paragraph(
      text('Side by side, as the sources have them. Whether a word was kept is for the reader to say.'),
    ),
    {
      kind: 'table',
      caption: 'Promises, offers and threats, and what came then',
      columns: [
        { heading: 'Date', share: 15 },
        { heading: 'Said', share: 37 },
        { heading: 'Then', share: 48 },
      ],
      rows: rows.map((row) => [
        [text(formatCaseDate(row.said.on))],
        [text(said(row)), ...cite(row.grounds.sources)],
        thenLine(row, cite),
      ]),
    },
  ];
}

const said = ({ kind, what, condition }: WordsAndDeeds): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}${condition ? `, if: ${condition}` : ''}.`;

function thenLine({ deeds }: WordsAndDeeds, cite: BriefSetting['cite']): Line {
  if (deeds.length === 0) return [text('Nothing is known.')];
  return deeds.flatMap(({ kind, on, text: what, grounds }, at): Line => {
    const when =
      kind === 'not-done' ? `By ${formatCaseDate(on)}, not done` : `${formatCaseDate(on)}, ${verbs[kind]}`;
    const memory = grounds.mark === 'M' ? ' (from memory)' : '';
    return [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      text(`${when}: ${what}${memory}`),
      ...cite(grounds.sources),
    ];
  });
}

const verbs = { did: 'done', happened: 'happened', said: 'said' } as const;
