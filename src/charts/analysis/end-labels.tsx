import { inkPaint } from '../palette.ts';
import { round } from '../round.ts';
import { shortened } from '../words.ts';

export interface EndLabel {
  readonly text: string;
  /** Where its line ends. */
  readonly y: number;
  readonly strong: boolean;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const apart = 15;

/** Names at the ends of lines, moved apart where they would hide one another. */
export function EndLabels({ labels, place }: { labels: readonly EndLabel[]; place: Place }) {
  return spread(labels, place).map(({ text, y, at, strong }) => (
    <g>
      {Math.abs(at - y) > 3 && (
        <path
          d={`M${place.x + 2},${round(y)}L${place.x + 9},${round(at)}`}
          stroke={inkPaint('rule')}
          fill="none"
        />
      )}
      <text
        x={place.x + 12}
        y={round(at + 4)}
        font-weight={strong ? '500' : undefined}
        fill={inkPaint(strong ? 'ink' : 'soft')}
      >
        {shortened(text, 12, place.width - 12)}
      </text>
    </g>
  ));
}

/** Each as near to its line as its neighbours allow: pushed down from the top, then back up from the bottom. */
function spread(labels: readonly EndLabel[], { top, bottom }: Place) {
  const placed = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label, at: label.y }));
  let free = top;
  for (const label of placed) {
    label.at = Math.max(label.at, free);
    free = label.at + apart;
  }
  let room = bottom;
  for (const label of placed.reverse()) {
    label.at = Math.min(label.at, room);
    room = label.at - apart;
  }
  return placed;
}
