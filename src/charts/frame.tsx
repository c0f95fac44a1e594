import { type Child, Fragment } from 'hono/jsx';
import { inkPaint } from './palette.ts';
import type { Caption, Picture, Size } from './picture.ts';
import { round } from './round.ts';
import type { Table } from './table.ts';
import { evenLines, textLines } from './words.ts';

/** Room for the inside of a chart; `height` where it is bound to one. Units are CSS pixels at the size's own width. */
export interface Space {
  readonly width: number;
  readonly height?: number | undefined;
  readonly size: Size;
}

/** What is drawn between title and source. */
export interface Body {
  readonly height: number;
  /** Width where it is not the space's. */
  readonly width?: number | undefined;
  readonly content: Child;
}

export interface Framed {
  readonly caption: Caption;
  readonly size: Size;
  readonly description: string;
  readonly table: Table;
  readonly body: (space: Space) => Body;
}

/** Measures of a size: inner width in units of text, margin, and type sizes. A share picture is drawn at 720 and enlarged. */
const measures = {
  phone: { width: 360, margin: 14, title: 17, subtitle: 13, source: 10.5 },
  page: { width: 720, margin: 18, title: 20, subtitle: 14, source: 11 },
  share: { width: 720, margin: 26, title: 21, subtitle: 14, source: 11 },
} as const;

const shareHeight = 378;
const shareScale = 1200 / 720;

/** The family of all text; a page may set `--chart-font`. */
const family = "var(--chart-font, Roboto, 'Helvetica Neue', Arial, sans-serif)";

/** A whole chart: title, subtitle, picture, source, with its words for those who cannot see it. */
export function frame({ caption, size, description, table, body }: Framed): Picture {
  const { width, margin, ...type } = measures[size];
  const inner = width - 2 * margin;
  const head = heading(caption, { inner, margin, ...type });
  const foot = textLines(caption.source, type.source, inner);
  const footHeight = foot.length * type.source * 1.35 + 10;
  const room = size === 'share' ? shareHeight - head.height - footHeight - margin : undefined;
  const { drawn, scale } = fitted(body, { width: inner, height: room, size });
  const top = head.height;
  const height = room === undefined ? Math.ceil(top + drawn.height + footHeight + margin) : shareHeight;
  const outer = size === 'share' ? shareScale : 1;
  const left = margin + (size === 'share' ? Math.max(0, (inner - drawn.width * scale) / 2) : 0);
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={round(width * outer)}
      height={round(height * outer)}
      font-family={family}
      font-size={12}
      fill={inkPaint('ink')}
    >
      <title>{caption.title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={inkPaint('paper')} />
      {head.content}
      <g
        transform={`translate(${round(left)},${round(top)})${scale < 1 ? ` scale(${round(scale, 4)})` : ''}`}
      >
        {drawn.content}
      </g>
      <g font-size={type.source} fill={inkPaint('soft')}>
        {foot.map((line, at) => (
          <text x={margin} y={round(height - margin + 3 - (foot.length - 1 - at) * type.source * 1.35)}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
  return {
    kind: 'picture',
    svg: String(svg),
    width: round(width * outer, 0),
    height: round(height * outer, 0),
    title: caption.title,
    description,
    table,
  };
}

/**
 * The body as large as it can be drawn in its space: one that is too high is laid out wider and made smaller, so that
 * it still fills a share picture.
 */
function fitted(body: (space: Space) => Body, { width, height, size }: Space) {
  if (height === undefined) return { drawn: { width, ...body({ width, size }) }, scale: 1 };
  for (const wider of [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5]) {
    const drawn = { width: width * wider, ...body({ width: width * wider, height: height * wider, size }) };
    if (drawn.height <= height * wider) return { drawn, scale: 1 / wider };
  }
  const drawn = { width: width * 3, ...body({ width: width * 3, height: height * 3, size }) };
  return { drawn, scale: Math.min(1 / 3, height / drawn.height) };
}

interface HeadingMeasures {
  readonly inner: number;
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
}

function heading({ title, subtitle = '' }: Caption, measure: HeadingMeasures) {
  const { inner, margin } = measure;
  // Bold letters are about a twentieth wider.
  const titleLines = evenLines(title, measure.title * 1.06, inner);
  const subtitleLines = evenLines(subtitle, measure.subtitle, inner);
  const [tall, small] = [measure.title * 1.25, measure.subtitle * 1.4];
  const titleEnd = margin + titleLines.length * tall;
  const content = (
    <Fragment>
      <g font-size={measure.title} font-weight="700">
        {titleLines.map((line, at) => (
          <text x={margin} y={round(margin + measure.title * 0.85 + at * tall)}>
            {line}
          </text>
        ))}
      </g>
      <g font-size={measure.subtitle} fill={inkPaint('soft')}>
        {subtitleLines.map((line, at) => (
          <text x={margin} y={round(titleEnd + 2 + measure.subtitle * 0.9 + at * small)}>
            {line}
          </text>
        ))}
      </g>
    </Fragment>
  );
  return { content, height: titleEnd + subtitleLines.length * small + 15 };
}
