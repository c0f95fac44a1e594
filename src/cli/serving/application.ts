import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import { type ApiSources, api, apiPath, symbolInOnePart, tryApi } from '../../api/index.ts';
import { pages, type Site, tooLarge as tooLargePage } from '../../pages/index.ts';
import type { PageFiles } from './page-files.ts';
import { loggedRequests } from './request-log.ts';

/** The whole application of one record: health, files that pages link to, the API, pages. */
export function application(site: Site & ApiSources, { files }: PageFiles, logger?: Logger): Hono {
  const app = new Hono({ getPath: symbolInOnePart(apiPath) });
  if (logger) app.use(loggedRequests(logger));
  const [stays, taken] = [secureHeaders(headers), secureHeaders(takenHeaders)];
  app.use((context, next) => (isTaken(context.req.path) ? taken : stays)(context, next));
  const limited = bodyLimit({
    maxSize: largestBody,
    onError: (context) =>
      context.req.path.startsWith('/check')
        ? context.html(tooLargePage(site, largestBody / 1e6), 413)
        : context.text(tooLarge, 413),
  });
  // The API has the same limit and says so in its own form.
  app.use((context, next) => (context.req.path.startsWith(apiPath) ? next() : limited(context, next)));
  app.get('/health', (context) => context.text('ok'));
  app.get('/ready', (context) => context.text(site.about.version));
  app.get('/assets/:name', (context) => {
    const name = context.req.param('name');
    const bytes = files.get(name);
    if (!bytes) return context.text('No such file.', 404);
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': types[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  const answers = api(site);
  for (const path of ['/api', apiPath, `${apiPath}/`])
    app.get(path, (context) => context.redirect('/api/', 302));
  app.route(apiPath, answers);
  app.route('/api/', tryApi(answers, app.fetch));
  const shown = pages(site);
  app.route('/', shown);
  // What is mounted keeps its answer to what it does not have to itself.
  app.notFound((context) => shown.fetch(context.req.raw, context.env));
  return app;
}

/** The largest text or file that can be sent for a check. */
const largestBody = 10_000_000;
const tooLarge = 'Found more than 10 MB, expected less. Cut it into parts and check each.';

const types: { readonly [end: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Everything from here, nothing inline but styles (charts have their own), and nobody may frame it but embeds, which say so. */
const headers = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Who puts the site behind TLS says so there.
  strictTransportSecurity: false,
};

/** Embeds and pictures are there to be shown in other sites' pages. */
const isTaken = (path: string): boolean => path.startsWith('/embed/') || path.startsWith('/charts/');

/** Any site may frame what is to be taken, and show its pictures; nothing else is let in or out. */
const takenHeaders = {
  ...headers,
  contentSecurityPolicy: { ...headers.contentSecurityPolicy, frameAncestors: ['*'] },
  crossOriginResourcePolicy: 'cross-origin',
  xFrameOptions: false,
};
