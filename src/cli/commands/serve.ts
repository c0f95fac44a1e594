import { openApart } from '../../api/index.ts';
import { openCheckPool } from '../../claims/index.ts';
import { changesTo } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { type ReadingOptions, recordMeant, withRecord } from '../reading.ts';
import { application } from '../serving/application.ts';
import { forwardedFor } from '../serving/forwarded-for.ts';
import { speakFile } from '../serving/interface.ts';
import { listen } from '../serving/listen.ts';
import { readPageFiles } from '../serving/page-files.ts';
import { ownRequest, requestLogger } from '../serving/request-log.ts';
import { casesToServe, docketOf } from '../serving/sources.ts';
import { warm } from '../serving/warm.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { wrap } from '../text/wrap.ts';
import { shippedScorecard } from './forecast/score.ts';

export interface ServeOptions extends ReadingOptions {
  /** Or several: the first that is free. */
  readonly port: number | readonly number[];
  readonly host: string;
  /** Where the site is known, for feeds and links: "https://example.org"; where left out, as each request names it. */
  readonly origin?: string | undefined;
  /** A file of translations: the language of the pages, English where left out. */
  readonly interface?: string | undefined;
  /** Another server stands between, and says for whom it asks; without one nobody is believed. */
  readonly behindProxy?: boolean | undefined;
  /** A line for each request on standard error. */
  readonly log?: boolean | undefined;
}

/** `rapporteur serve`: the web application on the record, until it is told to stop. */
export function serve(options: ServeOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  if (options.interface && speakFile(options.interface, terminal) === 'refused')
    return Promise.resolve(exit.cannot);
  return withRecord(options, surroundings, async (record) => {
    const { path } = recordMeant(options, surroundings);
    const pool = openCheckPool({ record: path, threads: 2, seconds: 20 });
    const about = record.about();
    const version = programVersion();
    const apart = openApart({
      ...{ record: path, version: about.version, program: version },
      ...{ seconds: 90, waiting: 10 },
    });
    const files = readPageFiles();
    const app = application(
      {
        record,
        about,
        changes: changesTo(path, about.version),
        docket: docketOf(record),
        pool,
        apart,
        scorecard: shippedScorecard,
        client: options.behindProxy ? forwardedFor : undefined,
        cases: casesToServe(),
        assets: files,
        today: () => today(surroundings),
        version,
        origin: options.origin ?? '',
      },
      files,
      options.log ? requestLogger() : undefined,
    );
    const { port, host } = options;
    if (!isLoopback(host)) terminal.note(wrap(openToOthers(host), { width: terminal.width }));
    const ended = await listen(
      {
        ...{ fetch: app.fetch, port, host },
        started: ({ address }) => {
          terminal.print(`${address}/`);
          void warm((page) => app.request(page, {}, { [ownRequest]: true }));
        },
      },
      terminal.note,
    );
    await Promise.all([pool.close(), apart.close()]);
    return ended;
  });
}

const isLoopback = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);

const openToOthers = (host: string): string =>
  `Listening on ${host}: others than this machine can reach it, without encryption. Put a server with TLS before it (docs/operator.md), or leave out --host.`;
