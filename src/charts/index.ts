export { type StageMark, type StageState, stagesLine } from './case/stages-line.tsx';
export { type TimelineMark, timelineChart } from './case/timeline-chart.tsx';
export { svgFile } from './file.ts';
export { type LineageDecision, lineageChart } from './lineage/lineage-chart.tsx';
export { type MemberYears, memberYears } from './lineage/member-years.tsx';
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
export { type Flows, flows } from './votes/flows.tsx';
export { type MemberBallot, type RollTiles, rollTiles } from './votes/roll-tiles.tsx';
export { type TallyBar, tallyBar } from './votes/tally-bar.tsx';
