import type { Context, Hono } from 'hono';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { EmbedPage } from './embed-page.tsx';

/**
 * Every picture of the site in a page of its own that other sites may frame: `/embed/charts/decisions/A/RES/69/188/roll`;
 * for short `/embed/decisions/A/RES/69/188` and `/embed/lineages/dprk-human-rights`, the tallies.
 */
export function addEmbeds(app: Hono, site: Site): void {
  const answer = async (context: Context, picture: string) => {
    // Who opens it by itself looks for what to paste; in another site's frame that would be in the way.
    const alone = context.req.header('sec-fetch-dest') === 'document';
    context.header('vary', 'Sec-Fetch-Dest');
    const query = new URL(context.req.url).search;
    const page = await embedded(app, site, { picture, query, alone });
    if (page) return context.html(page);
    return context.text(
      say('There is no picture here. On its page each picture has the address to embed it.'),
      404,
    );
  };
  app.get('/embed/decisions/:tail{.+}', (context) =>
    answer(context, `/charts/decisions/${encodeURI(context.req.param('tail'))}/tally`),
  );
  app.get('/embed/lineages/:id', (context) =>
    answer(context, `/charts/lineages/${context.req.param('id')}/tallies`),
  );
  app.get('/embed/charts/:tail{.+}', (context) =>
    answer(context, `/charts/${encodeURI(context.req.param('tail'))}`),
  );
}

interface Asked {
  /** Path of the picture without its ending, and what its address asks. */
  readonly picture: string;
  readonly query: string;
  readonly alone: boolean;
}

/** The page of a picture, which is asked for as a reader would; undefined where there is none. */
async function embedded(app: Hono, site: Site, { picture, query, alone }: Asked) {
  const [wide, narrow] = await Promise.all(
    ['page', 'phone'].map(async (size) => {
      const response = await app.request(`${picture}.svg${query ? `${query}&` : '?'}size=${size}`);
      return response.ok ? (await response.text()).replace(/^<\?xml.*?\?>\s*/, '') : undefined;
    }),
  );
  if (!wide || !narrow) return undefined;
  const [, title = 'Rapporteur'] = /<title>(.*?)<\/title>/.exec(wide) ?? [];
  const [, height = '400'] = / height="(\d+)/.exec(wide) ?? [];
  return (
    <EmbedPage
      site={site}
      title={unescaped(title)}
      wide={wide}
      narrow={narrow}
      path={picture.replace(/^\/charts/, '').replace(/\/[^/]+$/, '')}
      code={alone ? { path: `/embed${picture}${query}`, height: Number(height) + 40 } : undefined}
    />
  );
}

/** A title out of XML, to be escaped again where it is written. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
