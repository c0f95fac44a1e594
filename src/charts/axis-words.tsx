import { inkPaint } from './palette.ts';

interface AxisWordsProps {
  readonly y: number;
  readonly words: string;
  readonly arrow?: 'up' | 'down' | undefined;
}

/** What an axis measures, or where it leads. */
export const AxisWords = ({ y, words, arrow }: AxisWordsProps) => (
  <g fill={inkPaint('soft')}>
    {arrow && <path d={arrow === 'up' ? `M0,${y - 1}h7l-3.5,-7z` : `M0,${y - 8}h7l-3.5,7z`} />}
    <text x={arrow ? 12 : 0} y={y} font-size={11}>
      {words}
    </text>
  </g>
);
