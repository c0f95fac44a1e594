import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { problem } from './problem.ts';

/** So many at once, and after that so many a minute. */
export interface Rate {
  /** As the headers name it: `check`. */
  readonly name: string;
  readonly burst: number;
  readonly perMinute: number;
}

/**
 * Lets each client do so much, and tells it in the headers how much is left. Of a client nothing is kept but its address
 * and a number, in memory, until it has its whole allowance again.
 *
 * @param now milliseconds, growing
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function rateLimited(
  { name, burst, perMinute }: Rate,
  { client = clientOf, now = () => performance.now() }: RateOptions = {},
): MiddlewareHandler {
  const used = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (who: string): number => {
    const known = used.get(who);
    return known ? Math.min(burst, known.left + ((now() - known.at) / 60_000) * perMinute) : burst;
  };
  const forgetRested = (): void => {
    for (const who of used.keys()) if (leftOf(who) >= burst) used.delete(who);
  };
  const secondsUntil = (wanted: number, left: number): number =>
    Math.max(0, Math.ceil(((wanted - left) / perMinute) * 60));

  return async (context, next) => {
    const who = networkOf(client(context));
    if (used.size >= mostClients) forgetRested();
    const left = used.size >= mostClients && !used.has(who) ? 0 : leftOf(who);
    const after = left < 1 ? left : left - 1;
    const headers = {
      'ratelimit-policy': `"${name}";q=${burst};w=${Math.ceil((burst / perMinute) * 60)}`,
      ratelimit: `"${name}";r=${Math.floor(after)};t=${secondsUntil(burst, after)}`,
    };
    if (left < 1) {
      const seconds = Math.max(1, secondsUntil(1, left));
      const answer = problem(context, tooMany(name, seconds));
      for (const [header, value] of Object.entries({ ...headers, 'retry-after': String(seconds) }))
        answer.headers.set(header, value);
      return answer;
    }
    used.set(who, { left: after, at: now() });
    await next();
    for (const [header, value] of Object.entries(headers)) context.header(header, value);
    return undefined;
  };
}

export interface RateOptions {
  /** By what a client is told from others; its network address where left out. */
  readonly client?: ((context: Context) => string) | undefined;
  readonly now?: (() => number) | undefined;
}

/** More than these are told to wait: a crowd of made-up addresses cannot fill the memory. */
const mostClients = 10_000;

const tooMany = (name: string, seconds: number) =>
  ({
    status: 429,
    title: 'Too many',
    detail: `Found many questions of this kind (${name}) from your address, expected fewer; ask again in ${seconds} seconds.`,
  }) as const;

/** The network address of who asks; empty where there is no network between, as in a test. */
const clientOf = (context: Context): string =>
  Object(context.env) === context.env && 'incoming' in context.env
    ? (getConnInfo(context).remote.address ?? '')
    : '';

/** An address of IPv6 is one of a network's countless: who asks is the network (its first 64 bits). */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : parsed.toString();
}
