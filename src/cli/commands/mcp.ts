import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpOverHttp, mcpServer } from '../../mcp/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { listen } from '../serving/listen.ts';
import { casesToServe, docketOf } from '../serving/sources.ts';
import { type Surroundings, today } from '../surroundings.ts';

export interface McpOptions extends ReadingOptions {
  readonly http?: boolean | undefined;
  readonly port: number;
}

/** `rapporteur mcp`: the record as tools for other programs, on standard input and output or over HTTP on this machine. */
export function mcp(options: McpOptions, surroundings: Surroundings): Promise<ExitCode> {
  return withRecord(options, surroundings, async (record) => {
    const sources = {
      record,
      about: record.about(),
      docket: docketOf(record),
      cases: casesToServe(),
      today: () => today(surroundings),
      version: programVersion(),
    };
    if (!options.http) return overStandardStreams(mcpServer(sources));
    let reached = options.port;
    const app = mcpOverHttp(sources, () => reached);
    const { terminal } = surroundings;
    return listen(
      {
        fetch: app.fetch,
        port: options.port,
        host: '127.0.0.1',
        started: ({ address, port }) => {
          reached = port;
          terminal.print(`${address}/mcp`);
        },
      },
      terminal.note,
    );
  });
}

/** Standard output carries the protocol and nothing else. Ends when the client closes its end. */
async function overStandardStreams(server: ReturnType<typeof mcpServer>): Promise<ExitCode> {
  const ended = new Promise<void>((resolve) => process.stdin.once('close', resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  return exit.done;
}
