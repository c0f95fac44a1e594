export { type Anchor, anchorOf, findAnchor } from './anchor.ts';
export { type CheckOptions, check } from './check.ts';
export {
  type Attribution,
  type Candidate,
  type CheckedText,
  type Claim,
  type ClaimKind,
  type Correction,
  claimKinds,
  type Evidence,
  type Ground,
  type Said,
  type SheetLine,
  type Verdict,
  verdicts,
} from './checked.ts';
export { type Docket, type DocketRecord, openDocket } from './docket/docket.ts';
export {
  type Fetched,
  type FetchLimits,
  type FetchOptions,
  fetchPage,
  isWebAddress,
} from './document/address/index.ts';
export { headLength, mostBytes } from './document/file-kind.ts';
export {
  type DocumentOptions,
  type DocumentReading,
  readAnyDocument,
  readDocument,
} from './document/read.ts';
export { type Language, languageName } from './language/language.ts';
export type { Published, SourceText, Span, TextFormat } from './source-text.ts';
export { type RuleName, rules } from './verdicts/rules.ts';
export type { CheckAnswer, CheckJob } from './workers/messages.ts';
export { type CheckPool, openCheckPool, type PoolOptions } from './workers/pool.ts';
