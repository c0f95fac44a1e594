export { type CheckCorpusOptions, type CorpusProgress, checkCorpus } from './check-corpus.ts';
export type { TextAnswer } from './checking/answer.ts';
export { type Checker, type CheckerOpened, type CheckerOptions, openChecker } from './checking/checker.ts';
export { rulesVersion, type Versions } from './checking/versions.ts';
export { exportColumns } from './export/rows.ts';
export { type ExportForm, exportForms, writeExport } from './export/write.ts';
export { type Addresses, type Environment, holdsPassword, ledgerAccess, queueAccess } from './many/access.ts';
export { type Brought, bringAnswers } from './many/bring.ts';
export { type Fed, feed } from './many/feed.ts';
export { type Ledger, openLedger } from './many/ledger.ts';
export { openQueue, type Queue } from './many/queue.ts';
export { type CorpusStatus, corpusStatus } from './many/status.ts';
export { type Swept, sweep, sweepOnce } from './many/sweep.ts';
export { isOutOfReach } from './many/transaction.ts';
export { type WorkEnded, type WorkOptions, work } from './many/work.ts';
export { type Due, newsDays } from './recheck/due.ts';
export {
  type ChangedText,
  type Rechecked,
  type RecheckOptions,
  recheckCorpus,
} from './recheck/recheck-corpus.ts';
export { type CorpusReport, corpusReport, type Example, type VerdictCounts } from './report/report.ts';
export { openResults, type Results, type ResultsOpened } from './results/results.ts';
export { readTexts, type TextSource, type TextsOpened } from './texts/read-texts.ts';
export { type CorpusText, type Entry, outletOf, textHash } from './texts/text.ts';
