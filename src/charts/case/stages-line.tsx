import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { textLines } from '../words.ts';

/** `done` with a full dot, `refused` (rejected, vetoed) with a cross, `open` (may come) with an empty one. */
export type StageState = 'done' | 'refused' | 'open';

/** A stage of a proposal or a case: draft, amendment, committee, plenary. */
export interface StageMark {
  readonly name: string;
  readonly date?: string | undefined;
  /** "111-19-55" or a few words. */
  readonly detail?: string | undefined;
  readonly state: StageState;
}

/** The way of a proposal or of a case as a line of stages: across where it fits, else down. Nothing without a stage. */
export function stagesLine(stages: readonly StageMark[], caption: Caption, size: Size = 'page'): Drawing {
  if (stages.length === 0) return nothing('No stages are recorded.');
  return frame({
    caption,
    size,
    description: `${stages.length} stages in order: ${stages.map(spoken).join('; ')}.`,
    table: {
      columns: ['stage', 'date', 'detail', 'state'],
      rows: stages.map(({ name, date, detail, state }) => [name, date, detail, state]),
    },
    body: (space) => (space.width / stages.length >= 108 ? across(stages, space) : down(stages, space)),
  });
}

const states: { readonly [state in StageState]: string } = {
  done: '',
  refused: ' (refused)',
  open: ' (not yet)',
};

const spoken = ({ name, date, detail, state }: StageMark): string =>
  `${[name, date, detail].filter(Boolean).join(', ')}${states[state]}`;

function across(stages: readonly StageMark[], { width }: Space): Body {
  const wide = width / stages.length;
  const [r, y] = [7, 12];
  const told = stages.map((stage, at) => ({ ...wordsOf(stage, wide - 14), stage, x: at * wide }));
  return {
    height: 34 + Math.max(...told.map(({ height }) => height)),
    content: told.map(({ stage, x, content }, at) => (
      <g transform={`translate(${round(x)},0)`}>
        {at < stages.length - 1 && (
          <Line from={[2 * r + 5, y]} to={[wide - 4, y]} open={stages[at + 1]?.state === 'open'} />
        )}
        <Dot x={r + 1} y={y} r={r} state={stage.state} />
        <g transform="translate(0,42)">{content}</g>
      </g>
    )),
  };
}

function down(stages: readonly StageMark[], { width }: Space): Body {
  let y = 0;
  const r = 7;
  const content = stages.map((stage, at) => {
    const { height, content: words } = wordsOf(stage, width - 32);
    const [top, tall] = [y, height + 14];
    y += tall;
    return (
      <g transform={`translate(0,${round(top)})`}>
        {at < stages.length - 1 && (
          <Line from={[r + 1, 2 * r + 6]} to={[r + 1, tall - 2]} open={stages[at + 1]?.state === 'open'} />
        )}
        <Dot x={r + 1} y={r + 2} r={r} state={stage.state} />
        <g transform="translate(30,14)">{words}</g>
      </g>
    );
  });
  return { height: y, content };
}

/** Name, date and detail, one under the other. */
function wordsOf({ name, date = '', detail = '', state }: StageMark, width: number) {
  const lines = [
    ...textLines(name, 13.5, width).map((text) => ({ text, strong: true })),
    ...textLines(date, 12, width).map((text) => ({ text, strong: false })),
    ...textLines(detail, 12, width).map((text) => ({ text, strong: false })),
  ];
  return {
    height: lines.length * 17,
    content: lines.map(({ text, strong }, at) => (
      <text
        y={at * 17}
        font-size={strong ? 13 : 12}
        font-weight={strong ? '500' : undefined}
        fill={inkPaint(strong && state !== 'open' ? 'ink' : 'soft')}
      >
        {text}
      </text>
    )),
  };
}

function Dot({ x, y, r, state }: { x: number; y: number; r: number; state: StageState }) {
  const arm = 3;
  return (
    <g stroke={inkPaint(state === 'open' ? 'soft' : 'ink')} stroke-width="2">
      <circle
        cx={x}
        cy={y}
        r={r - 1}
        fill={inkPaint(state === 'done' ? 'ink' : 'paper')}
        stroke-dasharray={state === 'open' ? '2.5 2.5' : undefined}
      />
      {state === 'refused' && (
        <path
          d={`M${x - arm},${y - arm}l${2 * arm},${2 * arm}M${x - arm},${y + arm}l${2 * arm},${-2 * arm}`}
          fill="none"
        />
      )}
    </g>
  );
}

interface LineProps {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly open: boolean;
}

const Line = ({ from, to, open }: LineProps) => (
  <path
    d={`M${from.map((each) => round(each)).join(',')}L${to.map((each) => round(each)).join(',')}`}
    stroke={inkPaint(open ? 'rule' : 'ink')}
    stroke-width="2"
    stroke-dasharray={open ? '3 4' : undefined}
  />
);
