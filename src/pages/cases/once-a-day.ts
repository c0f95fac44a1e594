import {
  type Case,
  type CaseStatus,
  caseStatus,
  type LatestVote,
  latestVotes,
  type Positions,
  type TimelineEntry,
  timeline,
  type WordsAndDeeds,
  wordsAndDeeds,
} from '../../cases/index.ts';
import type { IsoDate, OpenRecord } from '../../record/index.ts';
import { brief, type ReportDocument } from '../../reports/index.ts';
import type { Site } from '../site.ts';

export type CaseSite = Pick<Site, 'record' | 'today'>;

/** Reckons something of a case once for a record and a day: by nothing else does it change. */
function onceADay<T>(
  make: (found: Case, record: OpenRecord, today: IsoDate) => T,
): (site: CaseSite, found: Case) => T {
  const kept = new WeakMap<OpenRecord, { readonly day: IsoDate; readonly made: WeakMap<Case, T> }>();
  return ({ record, today }, found) => {
    const day = today();
    const known = kept.get(record);
    const { made } = known?.day === day ? known : { made: new WeakMap<Case, T>() };
    if (known?.made !== made) kept.set(record, { day, made });
    const value = made.get(found) ?? make(found, record, day);
    made.set(found, value);
    return value;
  };
}

/** Where a case stands: half a second on a large record. */
export const statusOf: (site: CaseSite, found: Case) => CaseStatus = onceADay(caseStatus);

/** All of a case up to the day, in order of date. */
export const entriesOf: (site: CaseSite, found: Case) => readonly TimelineEntry[] = onceADay(
  (found, record, today) => timeline(found, record).filter(({ on }) => on.first <= today),
);

export const briefOf: (site: CaseSite, found: Case) => ReportDocument = onceADay(brief);

/** What one actor promised, offered, threatened or refused. */
export interface ActorWords {
  readonly actor: string;
  readonly rows: readonly WordsAndDeeds[];
}

/** Words and deeds of everybody who gave any: the state of the case first, then in the order of the case. */
export const wordsOf: (site: CaseSite, found: Case) => readonly ActorWords[] = onceADay((found, record) => {
  const actors = new Set([found.state, ...found.statements.map(({ actor }) => actor)]);
  return [...actors].flatMap((actor) => {
    const rows = wordsAndDeeds(found, record, actor);
    return rows.length > 0 ? [{ actor, rows }] : [];
  });
});

/** The latest recorded vote of each body on each question of the case, the Assembly first. */
export const votesOf: (site: CaseSite, found: Case) => readonly LatestVote[] = onceADay(latestVotes);

/** Positions by actor, to be filled as they are asked for. */
export const positionsKept: (site: CaseSite, found: Case) => Map<string, Positions> = onceADay(
  () => new Map(),
);
