import { paletteCss } from './palette.ts';
import type { Picture } from './picture.ts';

/** A file that stands alone: it follows the reader's light or dark surroundings. In a page the page's colours rule. */
export function svgFile({ svg }: Pick<Picture, 'svg'>): string {
  const style =
    `<style>svg:root{${paletteCss('light')};font-variant-numeric:tabular-nums}` +
    `@media(prefers-color-scheme:dark){svg:root{${paletteCss('dark')}}}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace('<desc>', `${style}<desc>`)}\n`;
}
