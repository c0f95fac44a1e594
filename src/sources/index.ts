export { type Format, type InputFile, Oversized, type Recognition, Truncated } from './format.ts';
export { formats } from './formats.ts';
export {
  buildShippedRecord,
  type ImportRequest,
  type ImportResult,
  importRecord,
  type Progress,
} from './import.ts';
export { type OpenedInput, openInput, textFile } from './open.ts';
export { type FileSet, type Recognised, recogniseFiles } from './recognise.ts';
export { prepareShipped } from './shipped-intake.ts';
export {
  type Synced,
  type SyncProgress,
  type SyncRequest,
  type SyncResult,
  sync,
} from './sync/index.ts';
export { type ByHand, type SyncFile, type SyncList, shippedSyncList } from './sync-list.ts';
