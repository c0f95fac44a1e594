export { agreementJson } from './as-json/agreement.ts';
export { blocsJson } from './as-json/blocs.ts';
export {
  type Asked,
  comparedJson,
  positionsJson,
  statusJson,
  timelineJson,
  wordsJson,
} from './as-json/case.ts';
export { cohesionJson, type GroupCohesion } from './as-json/cohesion.ts';
export { decisionJson, summaryJson } from './as-json/decision.ts';
export { councilForecastJson, forecastJson, scorecardJson } from './as-json/forecast.ts';
export { idealJson } from './as-json/ideal.ts';
export { importJson } from './as-json/imported.ts';
export { marginsJson } from './as-json/margins.ts';
export { meaningJson, outcomeJson, rulingJson } from './as-json/meaning.ts';
export { memberJson } from './as-json/member.ts';
export { routesJson } from './as-json/routes.ts';
export { selectionJson } from './as-json/selection.ts';
export { type MemberChanges, type ShiftsAnswer, shiftsJson } from './as-json/shifts.ts';
export { whatIfJson } from './as-json/whatif.ts';
export { bibtex } from './citation/bibtex.ts';
export { type Citation, citationOf, citationText } from './citation/citation.ts';
export { type CslItem, csl } from './citation/csl.ts';
export { ris } from './citation/ris.ts';
export { type DecisionMeant, decisionMeant } from './meant/decision-meant.ts';
export { type MemberMeant, memberMeant } from './meant/member-meant.ts';
export { nearestTo } from './meant/nearest.ts';
export { formatSpan } from './words/dates.ts';
export { listed, listedUpTo } from './words/lists.ts';
export { meaningLines, presumed } from './words/meaning.ts';
export { named, namesOn } from './words/names.ts';
export { counted, formatNumber } from './words/numbers.ts';
export { ballotWords, outcomeWord, proposalName, resultSentence } from './words/result.ts';
export { selectionSentence } from './words/selection.ts';
export { conflictLine, markWords, sourceLine } from './words/sources.ts';
