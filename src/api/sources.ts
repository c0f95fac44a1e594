import type { Case } from '../cases/index.ts';
import type { CheckPool } from '../claims/index.ts';
import type { About, IsoDate, OpenRecord } from '../record/index.ts';

/** What the API answers from. The record does not change while it is open: an answer is a function of its address. */
export interface ApiSources {
  readonly record: OpenRecord;
  readonly about: About;
  readonly cases: readonly Case[];
  /** Left out where nothing can be checked. */
  readonly pool?: CheckPool | undefined;
  /** The day in UTC. */
  readonly today: () => IsoDate;
  /** Of the program. */
  readonly version: string;
  /** Where the API is known, for feeds and links: "https://example.org"; empty where it has no name. */
  readonly origin: string;
}
