import { Fragment } from 'hono/jsx';
import { ballotOrder, type Tally } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { worldShape } from '../map/lands.ts';
import { mapOfRoll } from '../map/roll-map.tsx';
import { ballotLabels, ballotPaint, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing } from '../picture.ts';
import { round } from '../round.ts';
import type { RollTiles } from './roll-tiles.tsx';
import { tallyBar } from './tally-bar.tsx';

export interface DecisionCard extends RollTiles {
  readonly tally: Tally;
}

/**
 * The picture that goes with a link to a decision, 1200 × 630: the counts large, the roll as a map. Without a roll the
 * bar of the tally; nothing without a tally.
 */
export function decisionCard(card: DecisionCard, caption: Caption): Drawing {
  const counts = ballotOrder.flatMap((ballot) => {
    const count = card.tally[ballot];
    return count === undefined || (count === 0 && ballot === 'absent') ? [] : [{ ballot, count }];
  });
  if (counts.every(({ count }) => count === 0)) return nothing('No ballots are counted for this decision.');
  if (card.roll.length === 0) return tallyBar({ tally: card.tally }, caption, 'share');
  return frame({
    caption,
    size: 'share',
    description: `${counts.map(({ ballot, count }) => `${ballotLabels[ballot]} ${count}`).join(', ')}, with the ballots on a world map.`,
    table: { columns: ['ballot', 'members'], rows: counts.map(({ ballot, count }) => [ballot, count]) },
    body: (space) => cardBody(card, counts, space),
  });
}

type Counts = readonly { readonly ballot: (typeof ballotOrder)[number]; readonly count: number }[];

function cardBody(card: DecisionCard, counts: Counts, { width, height = 260, size }: Space): Body {
  const side = 150;
  const mapWidth = Math.round(Math.min(width - side - 12, height / worldShape));
  const mapTop = (height - mapWidth * worldShape) / 2;
  const row = Math.min(54, height / counts.length);
  const top = Math.max(0, (height - row * counts.length) / 2);
  return {
    height,
    content: (
      <Fragment>
        {counts.map(({ ballot, count }, at) => (
          <g transform={`translate(0,${round(top + at * row)})`}>
            <rect y={4} width={8} height={round(row - 10)} rx={2} fill={ballotPaint(ballot)} />
            <text x={18} y={round(row * 0.5 + 9)} font-size={30} font-weight="700">
              {count}
            </text>
            <text x={80} y={round(row * 0.5 + 8)} font-size={15} fill={inkPaint('soft')}>
              {ballotLabels[ballot]}
            </text>
          </g>
        ))}
        <g transform={`translate(${round(width - mapWidth)},${round(mapTop)})`}>
          {mapOfRoll(card, mapWidth, size)}
        </g>
      </Fragment>
    ),
  };
}
