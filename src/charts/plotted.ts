import * as Plot from '@observablehq/plot';
import { raw } from 'hono/html';
import { parseHTML } from 'linkedom';
import { inkPaint } from './palette.ts';

const { document } = parseHTML('<html><body></body></html>');

/**
 * A plot as the inside of a picture: what Observable Plot draws, without its frame and style. Its `width` and `height`
 * are those of the space it fills. Nothing that Plot numbers (clips) may be in it: a picture is the same each time.
 */
export function plotted(options: Plot.PlotOptions) {
  const drawn = Plot.plot({ document, ...options });
  for (const style of drawn.querySelectorAll('style')) style.remove();
  return raw(
    `<g fill="${inkPaint('soft')}" font-size="12" text-anchor="middle">${shortened(drawn.innerHTML)}</g>`,
  );
}

/** Coordinates to a hundredth; what Plot says of its parts to readers of pages is said by the picture's description. */
const shortened = (markup: string): string =>
  markup
    .replace(/ (?:aria-[a-z]+|font-variant)="[^"]*"/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    .replaceAll('currentColor', inkPaint('rule'));

/** Ticks of years: whole, no thousands' comma. */
export const yearTick = (year: number): string => String(year);
