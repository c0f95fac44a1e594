import type { MiddlewareHandler } from 'hono';
import type { Site } from '../site.ts';

/** What pages hold together, in characters; a page has 20,000 to 200,000. */
const most = 64_000_000;

/**
 * Keeps pages that were made: the record does not change while a site is open, so a page is a function of its address and
 * the day. Not kept is what answers a text, what depends on more than its address (it says so by `Vary`), and what is still
 * being reckoned (it holds `data-waits`).
 */
export function keptPages({ today }: Pick<Site, 'today'>): MiddlewareHandler {
  const pages = new Map<string, string>();
  let day = today();
  let length = 0;
  return async (context, next) => {
    const { method, path } = context.req;
    if (method !== 'GET' || /^\/(?:check|ask|search)\b/.test(path)) return next();
    if (day !== today()) {
      pages.clear();
      [day, length] = [today(), 0];
    }
    const address = context.req.url.replace(/^[a-z]+:\/\/[^/]*/, '');
    const known = pages.get(address);
    if (known !== undefined) {
      pages.delete(address);
      pages.set(address, known);
      return context.html(known);
    }
    await next();
    const isPage =
      context.res.status === 200 && context.res.headers.get('content-type')?.startsWith('text/html');
    const { headers } = context.res;
    if (!isPage || headers.has('cache-control') || headers.has('vary')) return;
    const made = await context.res.clone().text();
    if (made.includes('data-waits') || made.length > most / 10) return;
    pages.set(address, made);
    length += made.length;
    for (const [oldest, page] of pages) {
      if (length <= most) break;
      pages.delete(oldest);
      length -= page.length;
    }
  };
}
