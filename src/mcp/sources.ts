import type { Case } from '../cases/index.ts';
import type { Docket } from '../claims/index.ts';
import type { About, IsoDate, OpenRecord } from '../record/index.ts';

/** What the tools answer from. */
export interface ToolSources {
  readonly record: OpenRecord;
  readonly about: About;
  readonly docket: () => Docket;
  readonly cases: readonly Case[];
  /** The day in UTC. */
  readonly today: () => IsoDate;
  /** Of the program. */
  readonly version: string;
}
