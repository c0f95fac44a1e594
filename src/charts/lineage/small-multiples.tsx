import { ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotPaint, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, textLines } from '../words.ts';
import type { LineageDecision } from './lineage-chart.tsx';

export interface LineagePanel {
  readonly title: string;
  readonly decisions: readonly LineageDecision[];
}

/** The tallies of several lineages, a small panel for each, on the same scales of years and members. Nothing without a tally. */
export function smallMultiples(
  panels: readonly LineagePanel[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  const voted = panels.filter(({ decisions }) => decisions.some(({ tally }) => tally));
  if (voted.length === 0) return nothing('None of these lineages has a recorded tally.');
  return frame({
    caption,
    size,
    description: `Bars of tallies over the years for ${counted(voted.length, 'lineage')}: ${voted.map(({ title, decisions }) => `${title} (${decisions.length})`).join('; ')}.`,
    table: {
      columns: ['lineage', 'decision', 'date', ...ballotOrder],
      rows: voted.flatMap(({ title, decisions }) =>
        decisions.map(({ symbol, heldOn, tally }) => [
          title,
          symbol,
          heldOn,
          ...ballotOrder.map((ballot) => tally?.[ballot]),
        ]),
      ),
    },
    body: (space) => panelsBody(voted, space),
  });
}

const panel = { tall: 92, gap: 22, type: 12 };

function panelsBody(panels: readonly LineagePanel[], { width, size }: Space): Body {
  const key = ballotLegend(width);
  const columns = size === 'phone' ? 2 : Math.max(3, Math.floor(width / 220));
  const wide = (width - (columns - 1) * panel.gap) / columns;
  const years = panels.flatMap(({ decisions }) => decisions.map(({ heldOn }) => Number(heldOn.slice(0, 4))));
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const most = Math.max(...panels.flatMap(({ decisions }) => decisions.map(membersOf)));
  const titles = panels.map(({ title }) => textLines(title, panel.type, wide));
  const titleTall = Math.max(...titles.map((lines) => lines.length)) * 15 + 5;
  const tall = titleTall + panel.tall + 18 + 14;
  return {
    height: key.height + Math.ceil(panels.length / columns) * tall,
    content: [
      key.content,
      <text x={width} y={11.5} text-anchor="end" font-size={11} fill={inkPaint('soft')}>
        {size === 'phone' ? '' : `Full height: ${counted(most, 'member')}`}
      </text>,
      panels.map(({ decisions }, at) => (
        <g
          transform={`translate(${round((at % columns) * (wide + panel.gap))},${key.height + Math.floor(at / columns) * tall})`}
        >
          {titles[at]?.map((line, row) => (
            <text y={11 + row * 15} font-size={panel.type} font-weight="500">
              {line}
            </text>
          ))}
          <g transform={`translate(0,${titleTall})`}>
            <Bars decisions={decisions} wide={wide} most={most} span={span} />
          </g>
        </g>
      )),
    ],
  };
}

const membersOf = ({ tally }: LineageDecision): number =>
  ballotOrder.reduce((sum, ballot) => sum + (tally?.[ballot] ?? 0), 0);

interface BarsProps {
  readonly decisions: readonly LineageDecision[];
  readonly wide: number;
  readonly most: number;
  readonly span: { readonly first: number; readonly last: number };
}

/** A bar for each decision in its year; decisions of one year share it. */
function Bars({ decisions, wide, most, span: { first, last } }: BarsProps) {
  const step = wide / (last - first + 1);
  const yearOf = ({ heldOn }: LineageDecision): number => Number(heldOn.slice(0, 4));
  const years = [...new Set(decisions.map(yearOf))];
  return (
    <g>
      <path d={`M0,${panel.tall + 0.5}H${round(wide)}`} stroke={inkPaint('rule')} />
      {years.flatMap((year) => {
        const those = decisions.filter((each) => yearOf(each) === year);
        return those.map((decision, at) => {
          const thick = (step * 0.88) / those.length;
          const x = (year - first) * step + at * thick;
          let y = panel.tall;
          if (!decision.tally) {
            return (
              <rect x={round(x)} y={0} width={round(thick)} height={panel.tall} fill={inkPaint('faint')} />
            );
          }
          return ballotOrder.map((ballot) => {
            const high = ((decision.tally?.[ballot] ?? 0) / most) * panel.tall;
            y -= high;
            return (
              high > 0 && (
                <rect
                  x={round(x)}
                  y={round(y)}
                  width={round(thick)}
                  height={round(high)}
                  fill={ballotPaint(ballot)}
                />
              )
            );
          });
        });
      })}
      <g font-size={11} fill={inkPaint('soft')}>
        <text y={panel.tall + 15}>{first}</text>
        <text x={round(wide)} y={panel.tall + 15} text-anchor="end">
          {last}
        </text>
      </g>
    </g>
  );
}
