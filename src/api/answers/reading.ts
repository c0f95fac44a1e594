import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Pages of other sites may read what the API answers, but send it no texts. */
export function readableFromAnywhere(): MiddlewareHandler {
  const reading = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'OPTIONS'],
    allowHeaders: ['Accept', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Content-Disposition'],
    maxAge: 86_400,
  });
  return (context, next) => {
    const asksFirst =
      context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined;
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    return (asksFirst || reads) && !context.req.path.endsWith('/check') ? reading(context, next) : next();
  };
}
