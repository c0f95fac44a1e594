export { type AgreementHeatmap, agreementHeatmap } from './analysis/agreement-heatmap.tsx';
export { type Blocs, blocsChart, type StableBloc } from './analysis/blocs-chart.tsx';
export { bySimilarity } from './analysis/by-similarity.ts';
export type { LinePoint } from './analysis/line-points.ts';
export { type LineSeries, type Lines, linesChart } from './analysis/lines-chart.tsx';
export { type MeasureName, measures } from './analysis/measure.ts';
export { type Ranked, type RankedRow, rankedChart } from './analysis/ranked-chart.tsx';
export { type StateSpace, spaceChart } from './analysis/space-chart.tsx';
export type { SpacePoint } from './analysis/space-layout.ts';
export { type StageMark, type StageState, stagesLine } from './case/stages-line.tsx';
export { type TimelineMark, timelineChart } from './case/timeline-chart.tsx';
export { svgFile } from './file.ts';
export { type CalibrationBin, calibrationCurve } from './forecast/calibration-curve.tsx';
export { type MemberForecast, memberForecast } from './forecast/member-forecast.tsx';
export { type ForecastCount, type TallyForecast, tallyForecast } from './forecast/tally-forecast.tsx';
export { type LineageDecision, lineageChart } from './lineage/lineage-chart.tsx';
export { type MemberYears, memberYears } from './lineage/member-years.tsx';
export { type LineagePanel, smallMultiples } from './lineage/small-multiples.tsx';
export { sparkline } from './lineage/sparkline.tsx';
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
export { type CoverageCount, coverageChart } from './record/coverage-chart.tsx';
export {
  agreementPicture,
  agreementYearsPicture,
  nearestPicture,
  type Resting,
  withGroupPicture,
} from './results/agreement-pictures.ts';
export { stagesPicture, timelinePicture } from './results/case-pictures.ts';
export {
  type ForecastDraft,
  memberForecastPicture,
  tallyForecastPicture,
} from './results/forecast-pictures.ts';
export {
  blocsPicture,
  cohesionPicture,
  cohesionRankedPicture,
  type GroupOverTime,
} from './results/group-pictures.ts';
export {
  type IdealPositions,
  type IdealSpace,
  idealLinesPicture,
  idealSpacePicture,
} from './results/ideal-pictures.ts';
export { marginsPicture } from './results/margins-chart.tsx';
export { selectionWords } from './results/selection-words.ts';
export {
  type MemberTurns,
  shiftPicture,
  talliesPicture,
  turnsPicture,
  waverersPicture,
} from './results/shift-pictures.ts';
export { sourceLine } from './source-line.ts';
export { type Cell, type Table, tableCsv } from './table.ts';
export { type DecisionCard, decisionCard } from './votes/decision-card.tsx';
export { type Flows, flows } from './votes/flows.tsx';
export { type MemberBallot, type RollTiles, rollTiles } from './votes/roll-tiles.tsx';
export { type TallyBar, tallyBar } from './votes/tally-bar.tsx';
