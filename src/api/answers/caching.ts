import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiSources } from '../sources.ts';

/**
 * Marks every answer to a reading with the record's version: the same question to the same record of the same program has
 * the same tag, and who has it already is told so (304) before anything is looked up. Answers that depend on the day have
 * the day in their tag.
 *
 * @see RFC 9110, section 13
 */
export function cachedByRecord({ about, version, today }: ApiSources): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const accept = context.req.header('accept') ?? '';
    const asked = [about.version, version, today(), context.req.url, accept].join('\n');
    const tag = `"${createHash('sha256').update(asked).digest('base64url').slice(0, 22)}"`;
    if (isKnown(tag, context.req.header('if-none-match')))
      return context.body(null, 304, { etag: tag, vary: 'Accept', 'cache-control': kept });
    await next();
    if (context.res.status !== 200) return;
    context.header('etag', tag);
    context.header('vary', 'Accept', { append: true });
    context.header('cache-control', kept);
  };
}

/** Compared weakly: a server in between that compresses marks the tag as weak. */
const isKnown = (tag: string, asked = ''): boolean =>
  asked.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/** Five minutes without asking again; then a question is answered with 304 while the record is the same. */
const kept = 'public, max-age=300';
