import { figures, formatDay, type LatestVote } from '../../cases/index.ts';
import { ballotOrder, type Decision } from '../../record/index.ts';
import { type Block, paragraph, text } from '../document.ts';
import { namesOf } from './names.ts';

/** Who voted otherwise than the last time, by way of moving; in words where nobody did, or there is nothing to compare. */
export function moveBlocks({ before, moves, onBoth, decision }: LatestVote): readonly Block[] {
  if (!before)
    return [paragraph(text('The record has no earlier vote with all ballots to compare it with.'))];
  const moved = moves.reduce((sum, { members }) => sum + members.length, 0);
  const [from, to] = [shortName(before), shortName(decision)];
  if (moved === 0)
    return [paragraph(text(`None of the ${onBoth} members on both rolls moved since ${from}.`))];
  return [
    ...otherText(before, decision),
    {
      kind: 'table',
      caption: `Who moved from ${from} (${figures(before)}) to ${to} (${figures(decision)}): ${moved} of ${onBoth} members`,
      columns: [
        { heading: 'From', share: 12 },
        { heading: 'To', share: 12 },
        { heading: 'Members', share: 12, align: 'right' },
        { heading: 'Which', share: 64 },
      ],
      rows: [...moves]
        .sort((a, b) => rank(a.from, a.to) - rank(b.from, b.to))
        .map(({ from: before, to: after, members }) => [
          [text(before)],
          [text(after)],
          [text(String(members.length))],
          [text(namesOf(members, decision.heldOn))],
        ]),
    },
  ];
}

/** A warning where the two votes were on one question but not on the same text. */
const otherText = (before: Decision, decision: Decision): readonly Block[] =>
  before.title === decision.title
    ? []
    : [
        paragraph(
          text(
            `The two texts are not alike: "${before.title}" and "${decision.title}". Who voted otherwise on the second need not have changed its mind on the first.`,
          ),
        ),
      ];

/** Moves between yes, no and abstain before those from and to absence. */
const rank = (from: (typeof ballotOrder)[number], to: (typeof ballotOrder)[number]): number =>
  (from === 'absent' || to === 'absent' ? 10 : 0) + ballotOrder.indexOf(from) + ballotOrder.indexOf(to) / 10;

/** "A/RES/69/188 (18 December 2014)" */
const shortName = ({ symbol, id, meeting, heldOn = '' }: Decision): string =>
  `${symbol ?? meeting ?? id} (${formatDay(heldOn)})`;
