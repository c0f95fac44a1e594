import type { Table } from './table.ts';

/** What a chart says around its picture. */
export interface Caption {
  /** What there is to see: "Who voted how on A/RES/69/188". */
  readonly title: string;
  /** What is counted, of what, when. */
  readonly subtitle?: string | undefined;
  /** Where the numbers are from, with the record's date and version: `sourceLine` makes it. */
  readonly source: string;
}

/** `phone` 360 wide, `page` 720 wide, both as high as needed; `share` is a picture of 1200 × 630 for links. */
export const sizes = ['phone', 'page', 'share'] as const;
export type Size = (typeof sizes)[number];

/** A chart as SVG, with its words and the rows behind it. */
export interface Picture {
  readonly kind: 'picture';
  /** To stand in a page: it takes the page's colours. `svgFile` makes a file of it. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen, in a sentence or two, for those who cannot see it. */
  readonly description: string;
  readonly table: Table;
}

/** There is nothing to draw, and why: an empty chart would say that there was something, and it was nothing. */
export interface NothingToDraw {
  readonly kind: 'nothing';
  readonly reason: string;
}

export type Drawing = Picture | NothingToDraw;

export const nothing = (reason: string): NothingToDraw => ({ kind: 'nothing', reason });
