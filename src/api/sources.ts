import type { Context } from 'hono';
import type { Case } from '../cases/index.ts';
import type { CheckPool } from '../claims/index.ts';
import type { ScorecardJson } from '../json/index.ts';
import type { About, IsoDate, OpenRecord } from '../record/index.ts';
import type { Apart } from './apart/apart.ts';

/** What the API answers from. The record does not change while it is open: an answer is a function of its address. */
export interface ApiSources {
  readonly record: OpenRecord;
  readonly about: About;
  readonly cases: readonly Case[];
  /** Left out where nothing can be checked. */
  readonly pool?: CheckPool | undefined;
  /** Reckons what takes seconds in a thread of its own; left out, it is reckoned in place. */
  readonly apart?: Apart | undefined;
  /** How forecasts did before, as it ships. */
  readonly scorecard?: (() => ScorecardJson | undefined) | undefined;
  /** By what one who asks is told from others, to limit what each may ask; the network address where left out. */
  readonly client?: ((context: Context) => string) | undefined;
  /** The day in UTC. */
  readonly today: () => IsoDate;
  /** Of the program. */
  readonly version: string;
  /** Where the API is known, for feeds and links: "https://example.org"; empty where it has no name. */
  readonly origin: string;
}
