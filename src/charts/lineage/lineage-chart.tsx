import * as Plot from '@observablehq/plot';
import { Fragment } from 'hono/jsx';
import { ballotOrder, formatTally, type IsoDate, spellDate, type Tally } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotPaints, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { plotted } from '../plotted.ts';
import { counted } from '../words.ts';

/** A decision of a lineage: its symbol, its day, its tally; none where it was adopted without a vote. */
export interface LineageDecision {
  readonly symbol: string;
  readonly heldOn: IsoDate;
  readonly tally?: Tally | undefined;
}

/**
 * The tallies of one lineage over time, a bar for each decision, in members; one without a vote is an empty bar that says
 * so. Nothing where there is no decision.
 */
export function lineageChart(
  decisions: readonly LineageDecision[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  const inOrder = [...decisions].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return nothing('No decision of this lineage is in the record.');
  const voted = inOrder.filter(({ tally }) => tally);
  return frame({
    caption,
    size,
    description: [
      `Bars of the ballots on ${counted(inOrder.length, 'decision')} from ${spellDate(first.heldOn)} to ${spellDate(last.heldOn)}, ${inOrder.length - voted.length} of them without a vote.`,
      ...extremes(voted),
    ].join(' '),
    table: {
      columns: ['decision', 'date', ...ballotOrder],
      rows: inOrder.map(({ symbol, heldOn, tally }) => [
        symbol,
        heldOn,
        ...ballotOrder.map((ballot) => tally?.[ballot]),
      ]),
    },
    body: (space) => lineageBody(inOrder, space),
  });
}

/** "First 88-21-60, last 61-15-24." */
function extremes(voted: readonly LineageDecision[]): readonly string[] {
  const [first, last] = [voted[0]?.tally, voted.at(-1)?.tally];
  return first && last && voted.length > 1
    ? [`First ${formatTally(first)}, last ${formatTally(last)} (yes-no-abstain).`]
    : [];
}

const margins = { left: 34, right: 2, bottom: 22, top: 8 };

function lineageBody(decisions: readonly LineageDecision[], { width, height, size }: Space): Body {
  const key = ballotLegend(width);
  const tall = height === undefined ? (size === 'phone' ? 250 : 300) : height - key.height;
  const bars = decisions.flatMap(({ symbol, tally }) =>
    tally ? ballotOrder.map((ballot) => ({ symbol, ballot, members: tally[ballot] ?? 0 })) : [],
  );
  const most = Math.max(
    1,
    ...decisions.map(({ tally }) => ballotOrder.reduce((sum, each) => sum + (tally?.[each] ?? 0), 0)),
  );
  const withoutVote = decisions.filter(({ tally }) => !tally).map(({ symbol }) => ({ symbol }));
  const wide = (width - margins.left - margins.right) / decisions.length;
  const every = Math.ceil(34 / wide);
  const years = new Map(
    decisions.map(({ symbol, heldOn }, at) => [symbol, at % every === 0 ? heldOn.slice(0, 4) : '']),
  );
  const content = plotted({
    width,
    height: tall,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginTop: margins.top,
    x: {
      domain: decisions.map(({ symbol }) => symbol),
      label: null,
      tickSize: 0,
      padding: 0.12,
      tickFormat: (symbol: string) => years.get(symbol) ?? '',
    },
    y: { domain: [0, most], label: null, tickSize: 0, ticks: 4 },
    color: { domain: ballotOrder, range: ballotPaints },
    marks: [
      Plot.gridY({ ticks: 4, stroke: inkPaint('faint'), strokeOpacity: 1 }),
      Plot.barY(bars, { x: 'symbol', y: 'members', fill: 'ballot', order: [...ballotOrder], insetTop: 0.5 }),
      Plot.barY(withoutVote, { x: 'symbol', y: most, fill: inkPaint('faint') }),
      Plot.text(withoutVote, {
        x: 'symbol',
        y: most / 2,
        text: () => 'without a vote',
        rotate: -90,
        fontSize: Math.min(12, wide * 0.7),
        fill: inkPaint('soft'),
      }),
      Plot.ruleY([0], { stroke: inkPaint('rule') }),
    ],
  });
  return {
    height: key.height + tall,
    content: (
      <Fragment>
        {key.content}
        <text x={width} y={11.5} text-anchor="end" font-size={11} fill={inkPaint('soft')}>
          {size === 'phone' ? '' : 'Members'}
        </text>
        <g transform={`translate(0,${key.height})`}>{content}</g>
      </Fragment>
    ),
  };
}
