import { Fragment } from 'hono/jsx';
import { type Ballot, ballotOrder, type Tally } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotLabels, ballotPaint, inkPaint, onBallotPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, evenLines, joined, textWidth } from '../words.ts';

export interface TallyBar {
  readonly tally: Tally;
  /** How many yes were needed, and a word for it ("two thirds of 117 cast"): drawn as a mark, from the left. */
  readonly needed?: { readonly yes: number; readonly label: string } | undefined;
}

/** The ballots of one decision as one bar, in members. Nothing where nobody is counted. */
export function tallyBar({ tally, needed }: TallyBar, caption: Caption, size: Size = 'page'): Drawing {
  const counts = countsOf(tally);
  const members = counts.reduce((sum, each) => sum + each.count, 0);
  if (members === 0) return nothing('No ballots are counted for this decision.');
  const described = joined(
    counts.map(({ ballot, count }) => `${count} ${ballotLabels[ballot].toLowerCase()}`),
  );
  return frame({
    caption,
    size,
    description: `A bar of ${counted(members, 'member')}: ${described}.${needed ? ` ${needed.yes} yes were needed: ${needed.label}.` : ''}`,
    table: {
      columns: ['ballot', 'members', 'share'],
      rows: counts.map(({ ballot, count }) => [ballot, count, round(count / members, 4)]),
    },
    body: (space) => tallyBody({ tally, needed }, space),
  });
}

/** The bar alone, for charts that hold it beside others. */
export function tallyBody({ tally, needed }: TallyBar, { width, size }: Space): Body {
  const counts = countsOf(tally);
  const members = counts.reduce((sum, each) => sum + each.count, 0);
  const tall = size === 'share' ? 64 : 44;
  const key = ballotLegend(
    width,
    Object.fromEntries(counts.map(({ ballot }) => [ballot, ballotLabels[ballot]])),
  );
  let from = 0;
  const parts = counts.map(({ ballot, count }) => {
    const [x, wide] = [(from / members) * width, (count / members) * width];
    from += count;
    return <Part ballot={ballot} count={count} x={x} wide={wide} y={key.height} tall={tall} />;
  });
  const mark = needed && Math.min(width, (needed.yes / members) * width);
  const words = needed && mark !== undefined ? neededWords(needed, mark, width) : undefined;
  return {
    height: key.height + tall + (words ? 9 + lineHeight * words.lines.length : 4),
    content: (
      <Fragment>
        {key.content}
        {parts}
        {words && mark !== undefined && <Needed at={mark} top={key.height} tall={tall} words={words} />}
      </Fragment>
    ),
  };
}

const countsOf = (tally: Tally) =>
  ballotOrder.flatMap((ballot) => {
    const count = tally[ballot];
    return count ? [{ ballot, count }] : [];
  });

interface PartProps {
  readonly ballot: Ballot;
  readonly count: number;
  readonly x: number;
  readonly wide: number;
  readonly y: number;
  readonly tall: number;
}

function Part({ ballot, count, x, wide, y, tall }: PartProps) {
  const type = tall > 50 ? 24 : 17;
  const fits = wide > String(count).length * type * 0.56 + 6;
  return (
    <g data-ballot={ballot}>
      <title>{`${ballotLabels[ballot]}: ${counted(count, 'member')}`}</title>
      <rect
        x={round(x)}
        y={y}
        width={round(Math.max(1, wide - 1.5))}
        height={tall}
        fill={ballotPaint(ballot)}
      />
      {fits && (
        <text
          x={round(x + wide / 2)}
          y={round(y + tall / 2 + type * 0.36)}
          font-size={type}
          font-weight="500"
          text-anchor="middle"
          fill={onBallotPaint(ballot)}
        >
          {count}
        </text>
      )}
    </g>
  );
}

const lineHeight = 15;

/** Where the words on what was needed stand: beside the mark where there is room, else below the whole bar, in lines. */
interface NeededWords {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

function neededWords(
  { yes, label }: NonNullable<TallyBar['needed']>,
  mark: number,
  width: number,
): NeededWords {
  const words = `${yes} needed: ${label}`;
  // Typefaces that stand in for the charts' own are a little wider.
  const wide = 1.06 * textWidth(words, 12);
  if (mark - 1 + wide <= width) return { lines: [words], x: mark - 1, anchor: 'start' };
  if (mark + 1 >= wide) return { lines: [words], x: mark + 1, anchor: 'end' };
  return { lines: evenLines(words, 12, width / 1.06), x: 0, anchor: 'start' };
}

interface NeededProps {
  readonly at: number;
  readonly top: number;
  readonly tall: number;
  readonly words: NeededWords;
}

function Needed({ at, top, tall, words: { lines, x, anchor } }: NeededProps) {
  return (
    <g>
      <path d={`M${round(at)},${top - 5}V${top + tall + 7}`} stroke={inkPaint('ink')} stroke-width="2" />
      {lines.map((line, row) => (
        <text
          x={round(x)}
          y={top + tall + 20 + lineHeight * row}
          text-anchor={anchor}
          fill={inkPaint('soft')}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
