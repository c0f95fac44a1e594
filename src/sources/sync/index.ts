export { type Limits, usualLimits } from './limits.ts';
export { type Synced, type SyncProgress, type SyncRequest, type SyncResult, sync } from './sync.ts';
