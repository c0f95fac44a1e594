import { serve as listen } from '@hono/node-server';
import { readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import { openCheckPool, openDocket } from '../../claims/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { type ReadingOptions, recordMeant, withRecord } from '../reading.ts';
import { application } from '../serving/application.ts';
import { readPageFiles } from '../serving/page-files.ts';
import { type Surroundings, today } from '../surroundings.ts';

export interface ServeOptions extends ReadingOptions {
  readonly port: number;
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
        docket: docketOnce(record),
        pool,
        cases: shippedCaseIds().flatMap((id) => readCase(shippedCase(id) ?? id).case ?? []),
        assets: files,
        today: () => today(surroundings),
        version: programVersion(),
        origin: '',
      },
      files,
    );
    const ended = await running(app.fetch, options, (address) => terminal.print(address));
    await pool.close();
    return ended;
  });
}

function docketOnce(record: OpenRecord) {
  let docket: ReturnType<typeof openDocket> | undefined;
  return () => {
    docket ??= openDocket(record);
    return docket;
  };
}

/** Listens until the process is told to end, then finishes what is in hand. */
function running(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host }: ServeOptions,
  started: (address: string) => void,
): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host }, (info) =>
      started(`http://${host.includes(':') ? `[${host}]` : host}:${info.port}/`),
    );
    server.on('error', reject);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => server.close(() => resolve(exit.done)));
  });
}
