import { Fragment } from 'hono/jsx';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder, type IsoDate } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotLabels, ballotLetters, ballotPaint, inkPaint, onBallotPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, shortened } from '../words.ts';

export interface MemberYears {
  /** The columns, in order. */
  readonly decisions: readonly { readonly symbol: string; readonly heldOn: IsoDate }[];
  /** The rows, from top to bottom: a ballot for each decision; undefined where the roll does not list the member. */
  readonly rows: readonly {
    readonly member: MemberCode;
    readonly ballots: readonly (Ballot | undefined)[];
  }[];
}

/** Members by decisions of a lineage: how each voted each time. Nothing where there is no member or no decision. */
export function memberYears(grid: MemberYears, caption: Caption, size: Size = 'page'): Drawing {
  const { decisions, rows } = grid;
  if (rows.length === 0 || decisions.length === 0)
    return nothing('No roll of this lineage is in the record.');
  const steady = rows.filter(
    ({ ballots }) => new Set(ballots.filter((ballot) => ballot && ballot !== 'absent')).size < 2,
  );
  return frame({
    caption,
    size,
    description: `A grid of the ballots of ${counted(rows.length, 'member')} on ${counted(decisions.length, 'decision')}, ${decisions[0]?.heldOn.slice(0, 4)} to ${decisions.at(-1)?.heldOn.slice(0, 4)}. ${counted(rows.length - steady.length, 'member')} voted in more than one way.`,
    table: {
      columns: ['member', 'name', ...decisions.map(({ symbol }) => symbol)],
      rows: rows.map(({ member, ballots }) => [member, nameOn(member), ...ballots]),
    },
    body: (space) => gridBody(grid, space),
  });
}

const rowHeight = 17;

function gridBody({ decisions, rows }: MemberYears, { width, size }: Space): Body {
  const key = ballotLegend(
    width,
    Object.fromEntries(
      ballotOrder.map((ballot) => [ballot, `${ballotLabels[ballot]} (${ballotLetters[ballot]})`]),
    ),
  );
  const nameWidth = size === 'phone' ? 92 : 138;
  const wide = Math.min(44, (width - nameWidth) / decisions.length);
  const every = Math.ceil(32 / wide);
  const top = key.height + 20;
  const titles = decisions.map(({ heldOn }, at) =>
    at % every === 0 ? (
      <text x={round(nameWidth + (at + 0.5) * wide)} y={top - 7} text-anchor="middle" font-size={11}>
        {heldOn.slice(0, 4)}
      </text>
    ) : (
      ''
    ),
  );
  return {
    height: top + rows.length * rowHeight + 4,
    width: nameWidth + wide * decisions.length,
    content: (
      <Fragment>
        {key.content}
        <g fill={inkPaint('soft')}>{titles}</g>
        {rows.map(({ member, ballots }, at) => (
          <g transform={`translate(0,${top + at * rowHeight})`} data-member={member}>
            <text y={12} font-size={11.5}>
              {shortened(nameOn(member), 11.5, nameWidth - 6)}
            </text>
            <g transform={`translate(${nameWidth},0)`}>
              <Cells ballots={ballots} wide={wide} />
            </g>
          </g>
        ))}
      </Fragment>
    ),
  };
}

interface CellsProps {
  readonly ballots: readonly (Ballot | undefined)[];
  readonly wide: number;
}

/** A row: for each ballot one path of all its cells and, where they are wide enough, one text of its letters. */
function Cells({ ballots, wide }: CellsProps) {
  const [inner, tall] = [wide - 1, rowHeight - 1.5];
  return ballotOrder.map((ballot) => {
    const columns = ballots.flatMap((each, at) => (each === ballot ? [at] : []));
    if (columns.length === 0) return '';
    return (
      <Fragment>
        <path
          fill={ballotPaint(ballot)}
          d={columns.map((at) => `M${round(at * wide)},0h${round(inner)}v${tall}h${round(-inner)}z`).join('')}
        />
        {wide >= 9 && (
          <text
            x={columns.map((at) => round((at + 0.5) * wide - 0.5)).join(' ')}
            y={11.5}
            font-size={10}
            text-anchor="middle"
            fill={onBallotPaint(ballot)}
          >
            {ballotLetters[ballot].repeat(columns.length)}
          </text>
        )}
      </Fragment>
    );
  });
}
