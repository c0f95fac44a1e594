import type { Case } from '../../cases/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import type { Line } from '../document.ts';
import type { Citable } from '../references.ts';

/** What every part of a brief is written from. */
export interface BriefSetting {
  readonly case: Case;
  readonly record: OpenRecord;
  /** The day of the brief, `2026-11-25`. */
  readonly today: string;
  readonly cite: (sources: readonly Citable[]) => Line;
}
