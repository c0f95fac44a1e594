import { inkPaint } from '../palette.ts';
import { round } from '../round.ts';
import { textLines } from '../words.ts';

/** "1  17 February 2014  The inquiry reports." */
export function toldBelow(
  told: readonly { readonly date: string; readonly what: string }[],
  width: number,
  top: number,
) {
  if (told.length === 0) return { height: 0, content: '' };
  const dates = width > 500 ? 150 : 0;
  let y = top;
  const content = told.map(({ date, what }, at) => {
    const lines = textLines(what, 12.5, width - 26 - dates);
    const from = y;
    y += (dates ? 0 : 17) + lines.length * 17 + 5;
    return (
      <g transform={`translate(0,${round(from)})`} font-size={12.5}>
        <text x={14} y={12} text-anchor="end" font-weight="700">
          {at + 1}
        </text>
        <text x={26} y={12} fill={inkPaint('soft')}>
          {date}
        </text>
        {lines.map((line, row) => (
          <text x={26 + dates} y={(dates ? 12 : 29) + row * 17}>
            {line}
          </text>
        ))}
      </g>
    );
  });
  return { height: y - top + 6, content };
}
