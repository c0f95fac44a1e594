import { type Case, type CaseStatus, caseStatus, type TimelineEntry, timeline } from '../../cases/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import type { Site } from '../site.ts';

/** Where a case stands on a day, with all that it tells. */
export interface CaseStanding {
  readonly status: CaseStatus;
  readonly entries: readonly TimelineEntry[];
}

const known = new WeakMap<OpenRecord, WeakMap<Case, CaseStanding>>();

/** Found once for a case and a day: it asks the record for every vote that bears on it. */
export function standingOf({ record, today }: Pick<Site, 'record' | 'today'>, found: Case): CaseStanding {
  const ofRecord = known.get(record) ?? new WeakMap<Case, CaseStanding>();
  known.set(record, ofRecord);
  const before = ofRecord.get(found);
  if (before && before.status.today === today()) return before;
  const made = { status: caseStatus(found, record, today()), entries: timeline(found, record) };
  ofRecord.set(found, made);
  return made;
}
