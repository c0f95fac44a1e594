import { serve } from '@hono/node-server';
import { type ExitCode, exit } from '../exit.ts';

export interface Listening {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly started: (at: { readonly address: string; readonly port: number }) => void;
}

/** Answers requests until the process is told to end, then finishes what is in hand. A port that is taken ends with `cannot`. */
export function listen(
  { fetch, port, host, started }: Listening,
  note: (text: string) => void,
): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (info) =>
      started({ address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`, port: info.port }),
    );
    server.on('error', (error) => {
      if (!('code' in error) || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) reject(error);
      note(
        `${host}:${port}: found a port that is not free for this program; choose another one with --port.`,
      );
      resolve(exit.cannot);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => server.close(() => resolve(exit.done)));
  });
}
