import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes, routePath } from 'hono/route';
import { type Logger, pino } from 'pino';

/** A log of lines of JSON on standard error. */
export const requestLogger = (): Logger =>
  pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    pino.destination({ dest: 2, sync: false }),
  );

/**
 * A line for each request: method, the route that answered, status, milliseconds. Nothing of what was asked: no query, no
 * symbol or name in a path, no text, and nothing of who asked. A fault of the program is logged with its kind and where it was, but not what it said: that may quote.
 */
export function loggedRequests(logger: Logger): MiddlewareHandler {
  return async (context, next) => {
    if (isOwn(context.env)) return next();
    const begun = performance.now();
    await next();
    const { method } = context.req;
    const route = routeOf(context);
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
    const { status } = context.res;
    const fault = context.error ?? context.get('fault');
    const line = { method, route, status, milliseconds };
    if (status >= 500 && fault instanceof Error) logger.error({ ...line, fault: traceOf(fault) }, 'fault');
    else logger.info(line, 'answered');
  };
}

/** What the program asks of itself has this for its surroundings; nobody outside can give it. */
export const ownRequest = Symbol('own request');

const isOwn = (surroundings: unknown): boolean =>
  typeof surroundings === 'object' && surroundings !== null && ownRequest in surroundings;

const traceOf = ({ name, stack = '' }: Error): readonly string[] => [
  name,
  ...stack.split('\n').flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : [])),
];

/**
 * The pattern of what answered: "/api/v1/decisions/:symbol". Where something before it answered in its place, its pattern
 * all the same; "none" where there is no such address.
 */
function routeOf(context: Context): string {
  const answered = routePath(context);
  if (!isAny(answered)) return answered;
  return matchedRoutes(context).findLast(({ path }) => !isAny(path))?.path ?? 'none';
}

const isAny = (pattern: string): boolean => pattern.endsWith('*');
