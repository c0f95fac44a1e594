export { svgFile } from './file.ts';
export { rollMap } from './map/roll-map.tsx';
export { paletteCss } from './palette.ts';
export {
  type Caption,
  type Drawing,
  type NothingToDraw,
  type Picture,
  type Size,
  sizes,
} from './picture.ts';
export { type PngOptions, toPng } from './png.ts';
export { sourceLine } from './source-line.ts';
export { type Cell, type Table, tableCsv } from './table.ts';
export { type MemberBallot, type RollTiles, rollTiles } from './votes/roll-tiles.tsx';
export { type TallyBar, tallyBar } from './votes/tally-bar.tsx';
