import type { Context } from 'hono';
import type { Case } from '../cases/index.ts';
import type { CheckPool, Docket } from '../claims/index.ts';
import type { ScorecardJson } from '../json/index.ts';
import type { About, IsoDate, OpenRecord, RecordChanges } from '../record/index.ts';

/** Files that pages link to, by the name in the page and the path under which they are served, with a hash in it. */
export interface Assets {
  /** "site.css" → "/assets/site-5f3a.css"; a name that there is not is a fault of the program. */
  readonly address: (name: string) => string;
}

/** What a copy of the site brings along for the reader's browser. */
export interface Copy {
  /** The record for the checker, as `carriedFile` has it; left out where it is too large to be sent to a reader. */
  readonly record?: Uint8Array | undefined;
}

/** All that a page is made of. The record does not change while a site is open: a page is a function of its address. */
export interface Site {
  readonly record: OpenRecord;
  readonly about: About;
  /** What the last import changed; left out where nobody knows. */
  readonly changes?: RecordChanges | undefined;
  readonly docket: () => Docket;
  /** Left out where no program checks: in a copy of the site. */
  readonly pool?: CheckPool | undefined;
  /** By what one who asks is told from others, to limit what each may ask; the network address where left out. */
  readonly client?: ((context: Context) => string) | undefined;
  readonly cases: readonly Case[];
  /** Where the pages are written as files, with no program behind them: what a reader asks is answered in the browser. */
  readonly copy?: Copy | undefined;
  /** How forecasts of past sessions did; left out where none ships. */
  readonly scorecard?: (() => ScorecardJson | undefined) | undefined;
  readonly assets: Assets;
  /** The day in UTC, by which cases stand. */
  readonly today: () => IsoDate;
  /** Of the program. */
  readonly version: string;
  /** Where the site is known, for feeds and share pictures: "https://example.org"; empty where it has no name. */
  readonly origin: string;
}
