import * as Plot from '@observablehq/plot';
import { Fragment } from 'hono/jsx';
import type { Margins, RankedMargin } from '../../analysis/index.ts';
import { AxisWords } from '../axis-words.tsx';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Drawing, nothing, type Size } from '../picture.ts';
import { plotted } from '../plotted.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';
import { selectionWords } from './selection-words.ts';

interface Dot {
  readonly id: string;
  readonly heldOn: string;
  readonly share: number;
}

/** Majorities over time: a dot for each decision at its share of yes among the votes cast. */
export function marginsPicture(
  { margins, selection }: Margins,
  source: string,
  size: Size = 'page',
): Drawing {
  const dots = margins.flatMap(dotOf);
  const [first] = dots;
  if (!first) return nothing('No decision of this selection has figures of yes and no.');
  const narrowest = dots.reduce(
    (least, dot) => (Math.abs(dot.share - 0.5) < Math.abs(least.share - 0.5) ? dot : least),
    first,
  );
  return frame({
    caption: {
      title: 'How large the majorities were',
      subtitle: `Yes as a share of yes and no. ${selectionWords(selection)}`,
      source,
    },
    size,
    description: `A dot for each of ${counted(dots.length, 'decision')} at its share of yes among the votes cast; nearest to a half: ${narrowest.id} with ${percent(narrowest.share)}.`,
    table: {
      columns: ['decision', 'date', 'yes', 'no', 'abstain', 'absent', 'share of yes', 'margin'],
      rows: margins.map(({ decision, yes, no, abstain, absent, share, margin }) => [
        decision.id,
        decision.heldOn,
        yes,
        no,
        abstain,
        absent,
        share === undefined ? undefined : round(share, 4),
        margin,
      ]),
    },
    body: (space) => dotsBody(dots, space),
  });
}

const dotOf = ({ decision: { id, heldOn }, share }: RankedMargin): readonly Dot[] =>
  heldOn === undefined || share === undefined ? [] : [{ id, heldOn, share }];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function dotsBody(dots: readonly Dot[], { width, height, size }: Space): Body {
  const tall = height ?? (size === 'phone' ? 260 : 320);
  const least = Math.min(...dots.map(({ share }) => share));
  const content = plotted({
    width,
    height: tall,
    marginLeft: 42,
    marginRight: 8,
    marginTop: 22,
    marginBottom: 24,
    x: { type: 'utc', label: null, tickSize: 0, ticks: size === 'phone' ? 4 : 8 },
    y: {
      domain: [Math.min(0.5, Math.floor(least * 10) / 10), 1],
      label: null,
      tickSize: 0,
      ticks: 5,
      tickFormat: percent,
    },
    marks: [
      Plot.gridY({ ticks: 5, stroke: inkPaint('faint'), strokeOpacity: 1 }),
      Plot.ruleY([0.5], { stroke: inkPaint('soft'), strokeDasharray: '4 4' }),
      Plot.dot(dots, {
        x: ({ heldOn }: Dot) => new Date(`${heldOn}T00:00Z`),
        y: 'share',
        r: dots.length > 400 ? 2 : 3.2,
        fill: inkPaint('ink'),
        fillOpacity: dots.length > 100 ? 0.35 : 0.75,
      }),
    ],
  });
  return {
    height: tall,
    content: (
      <Fragment>
        <AxisWords y={9} words="Yes, share of yes and no" />
        {content}
      </Fragment>
    ),
  };
}
