import type { ServerResponse } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import type { Env, Hono } from 'hono';
import { type ExitCode, exit } from '../exit.ts';

/** The port of the web application, unless another one is named. */
export const usualPort = 7700;

export interface Listening {
  readonly fetch: Hono<Env>['fetch'];
  /** Or several: the first that is free. 0 is any free one. */
  readonly port: number | readonly number[];
  readonly host: string;
  readonly started: (at: { readonly address: string; readonly port: number }) => void;
}

/** Answers requests until the process is told to end, then finishes what is in hand. Where no port is free it ends with `cannot`. */
export function listen(listening: Listening, note: (text: string) => void): Promise<ExitCode> {
  const ports = typeof listening.port === 'number' ? [listening.port] : listening.port;
  return new Promise((resolve, reject) => listenOn(ports, { ...listening, note, resolve, reject }));
}

interface Attempt extends Omit<Listening, 'port'> {
  readonly note: (text: string) => void;
  readonly resolve: (code: ExitCode) => void;
  readonly reject: (error: unknown) => void;
}

/** A request has to have arrived by then: slow senders hold no connection for ever. In milliseconds. */
const limits = { headersTimeout: 10_000, requestTimeout: 60_000 };
/** What is in hand when the process is told to end has so long. */
const lastSeconds = 30;

function listenOn([port = 0, ...others]: readonly number[], attempt: Attempt): void {
  const { fetch, host, started, note, resolve, reject } = attempt;
  const server = serve({ fetch, port, hostname: host, serverOptions: limits }, (info) => {
    started({ address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`, port: info.port });
    untilTold(() => end(() => resolve(exit.done)));
  });
  const end = ender(server);
  server.on('error', (error) => {
    if (!('code' in error) || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) reject(error);
    else if (others.length > 0) listenOn(others, attempt);
    else {
      note(
        `${host}:${port}: found a port that is not free for this program; choose another one with --port.`,
      );
      resolve(exit.cannot);
    }
  });
}

/** Told once more, the process ends at once, as it would have without this. */
function untilTold(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

/**
 * Counts what is in hand. What it gives ends the server: it takes no more, and closes connections when the last answer is
 * sent, or the last seconds are over; one that never asked anything holds up nobody.
 */
function ender(server: ServerType): (closed: () => void) => void {
  let [inHand, isEnding] = [0, false];
  const closeAll = (): void => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  server.on('request', (_: unknown, response: ServerResponse) => {
    inHand++;
    response.once('close', () => {
      inHand--;
      if (isEnding && inHand === 0) closeAll();
    });
  });
  return (closed) => {
    isEnding = true;
    server.close(closed);
    if (inHand === 0) closeAll();
    else setTimeout(closeAll, lastSeconds * 1000).unref();
  };
}
