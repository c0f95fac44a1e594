import { type MemberCode, nameOn } from '../../members/index.ts';
import type { Ballot } from '../../record/index.ts';
import { ballotLabels, ballotPaint, inkPaint } from '../palette.ts';
import { counted, textLines } from '../words.ts';

/** Members that went from one ballot to another, or stayed. */
export interface Stream {
  readonly from: Ballot;
  readonly to: Ballot;
  readonly members: readonly MemberCode[];
}

/** "Yes to abstain" */
export const spoken = ({ from, to }: Stream): string =>
  `${ballotLabels[from]} to ${ballotLabels[to].toLowerCase()}`;

/** The names behind the streams of those who moved. */
export function movers(streams: readonly Stream[], width: number) {
  const type = 12;
  let y = 4;
  const content = streams
    .filter(({ from, to }) => from !== to)
    .map((stream) => {
      const names = stream.members.map((member) => nameOn(member)).sort((a, b) => a.localeCompare(b, 'en'));
      const lines = textLines(names.join(', '), type, width - 18);
      const at = y;
      y += 19 + lines.length * 16 + 8;
      return (
        <g transform={`translate(0,${at})`}>
          <rect y={1} width={10} height={10} rx={2} fill={ballotPaint(stream.from)} />
          <path d="M11.5,6h4m-2,-2l2,2l-2,2" stroke={inkPaint('soft')} fill="none" />
          <rect x={17} y={1} width={10} height={10} rx={2} fill={ballotPaint(stream.to)} />
          <text
            x={34}
            y={10.5}
            font-weight="500"
          >{`${spoken(stream)}, ${counted(stream.members.length, 'member')}`}</text>
          {lines.map((line, row) => (
            <text y={28 + row * 16} fill={inkPaint('soft')}>
              {line}
            </text>
          ))}
        </g>
      );
    });
  return { height: y, content };
}
