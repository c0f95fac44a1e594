import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** What a request needs besides its address. */
export interface Asking {
  /** Why a network address may not be connected to; undefined where it may. */
  readonly forbids: (address: string) => string | undefined;
  /** How the program names itself to the server. */
  readonly agent: string;
  readonly signal: AbortSignal;
}

/** Somebody answered, or the address is one that is not asked. */
export type Asked =
  | { readonly kind: 'answer'; readonly answer: IncomingMessage }
  | { readonly kind: 'forbidden'; readonly network: string; readonly why: string };

const accepted = 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf,*/*;q=0.5';

/**
 * Asks a server for a page, once: redirects are the caller's. The name is resolved once, every network address behind it
 * is looked at, and the connection goes to these and no others, so that a name that changes its mind between look and
 * connection gains nothing. Throws what the network throws.
 */
export async function ask(address: URL, { forbids, agent, signal }: Asking): Promise<Asked> {
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const found = await until(signal, networkAddresses(host));
  for (const { address: network } of found) {
    const why = forbids(network);
    if (why) return { kind: 'forbidden', network, why };
  }
  const answer = await answered(address, host, { found, agent, signal });
  // A second look, at the connection itself.
  const network = answer.socket.remoteAddress ?? '';
  const why = forbids(network);
  if (why === undefined) return { kind: 'answer', answer };
  answer.destroy();
  return { kind: 'forbidden', network, why };
}

interface NetworkAddress {
  readonly address: string;
  readonly family: number;
}

async function networkAddresses(host: string): Promise<readonly NetworkAddress[]> {
  const family = isIP(host);
  return family === 0 ? lookup(host, { all: true }) : [{ address: host, family }];
}

/** The name server's answer cannot be called off; it is no longer waited for. */
async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  ]);
}

function answered(
  address: URL,
  host: string,
  { found, agent, signal }: Omit<Asking, 'forbids'> & { readonly found: readonly NetworkAddress[] },
): Promise<IncomingMessage> {
  const request = address.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    request({
      host,
      port: address.port || undefined,
      path: address.pathname + address.search,
      headers: {
        host: address.host,
        'user-agent': agent,
        accept: accepted,
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
      },
      agent: false,
      lookup: only(found),
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

/** A look-up that knows the addresses that were looked at, and asks nobody. */
function only(found: readonly NetworkAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = found;
    if (options.all) callback(null, [...found]);
    else if (first) callback(null, first.address, first.family);
    else callback(new Error('no address'), '', 0);
  };
}
