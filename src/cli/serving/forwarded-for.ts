import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who asks, as the server in between says: the last address in `X-Forwarded-For`, which it added itself. The ones before
 * can be made up by anybody.
 */
export function forwardedFor(context: Context): string {
  const told = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return told || (getConnInfo(context).remote.address ?? '');
}
