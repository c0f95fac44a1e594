import { openCheckPool } from '../../claims/index.ts';
import type { ExitCode } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { type ReadingOptions, recordMeant, withRecord } from '../reading.ts';
import { application } from '../serving/application.ts';
import { listen } from '../serving/listen.ts';
import { readPageFiles } from '../serving/page-files.ts';
import { casesToServe, docketOf } from '../serving/sources.ts';
import { type Surroundings, today } from '../surroundings.ts';

export interface ServeOptions extends ReadingOptions {
  /** Or several: the first that is free. */
  readonly port: number | readonly number[];
  readonly host: string;
}

/** `rapporteur serve`: the web application on the record, until it is told to stop. */
export function serve(options: ServeOptions, surroundings: Surroundings): Promise<ExitCode> {
  return withRecord(options, surroundings, async (record) => {
    const { terminal } = surroundings;
    const { path } = recordMeant(options, surroundings);
    const pool = openCheckPool({ record: path, threads: 2, seconds: 20 });
    const files = readPageFiles();
    const app = application(
      {
        record,
        about: record.about(),
        docket: docketOf(record),
        pool,
        cases: casesToServe(),
        assets: files,
        today: () => today(surroundings),
        version: programVersion(),
        origin: '',
      },
      files,
    );
    const { port, host } = options;
    const ended = await listen(
      { fetch: app.fetch, port, host, started: ({ address }) => terminal.print(`${address}/`) },
      terminal.note,
    );
    await pool.close();
    return ended;
  });
}
