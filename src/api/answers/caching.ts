import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiSources } from '../sources.ts';
import { keptAnswers } from './kept-answers.ts';

/**
 * Marks every answer to a reading with the record's version: the same question to the same record of the same program has
 * the same tag, and who has it already is told so (304) before anything is looked up. Answers that depend on the day have
 * the day in their tag. The latest answers are kept, and given again to others who ask the same.
 *
 * @see RFC 9110, section 13
 */
export function cachedByRecord({ about, version, today }: ApiSources): MiddlewareHandler {
  const kept = keptAnswers(mostKept);
  return async (context, next) => {
    const { method, url } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const accept = context.req.header('accept') ?? '';
    const asked = [about.version, version, today(), url, accept].join('\n');
    const tag = `"${createHash('sha256').update(asked).digest('base64url').slice(0, 22)}"`;
    if (isKnown(tag, context.req.header('if-none-match')))
      return context.body(null, 304, { etag: tag, vary: 'Accept', 'cache-control': fresh });
    const known = kept.find(tag);
    if (known) return new Response(known.body, { headers: known.headers.map(([...pair]) => pair) });
    await next();
    if (context.res.status !== 200) return;
    context.header('etag', tag);
    context.header('vary', 'Accept', { append: true });
    context.header('cache-control', fresh);
    if (context.get('keptApart') === true) return;
    kept.keep(tag, { status: 200, headers: own(context), body: await context.res.clone().arrayBuffer() });
  };
}

/** Headers that belong to the answer: those of limits and of other sites belong to who asks. */
const own = ({ res }: Context): readonly (readonly [string, string])[] =>
  [...res.headers].filter(([name]) => /^(?:content-|etag$|vary$|link$|cache-control$)/.test(name));

/** Compared weakly: a server in between that compresses marks the tag as weak. */
const isKnown = (tag: string, asked = ''): boolean =>
  asked.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/** Five minutes without asking again; then a question is answered with 304 while the record is the same. */
const fresh = 'public, max-age=300';

/** In bytes. */
const mostKept = 32_000_000;
