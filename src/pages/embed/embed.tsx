import type { Hono } from 'hono';
import type { Site } from '../site.ts';
import { EmbedPage } from './embed-page.tsx';

/**
 * Every picture of the site in a page of its own that other sites may frame: `/embed/charts/decisions/A/RES/69/188/roll`;
 * for short `/embed/decisions/A/RES/69/188` and `/embed/lineages/dprk-human-rights`, the tallies.
 */
export function addEmbeds(app: Hono, site: Site): void {
  app.get('/embed/decisions/:tail{.+}', async (context) => {
    const tail = context.req.param('tail');
    const asked = await embedded(app, site, `/charts/decisions/${encodeURI(tail)}/tally`);
    return asked ? context.html(asked) : context.text(nothing, 404);
  });
  app.get('/embed/lineages/:id', async (context) => {
    const asked = await embedded(app, site, `/charts/lineages/${context.req.param('id')}/tallies`);
    return asked ? context.html(asked) : context.text(nothing, 404);
  });
  app.get('/embed/charts/:tail{.+}', async (context) => {
    const asked = await embedded(app, site, `/charts/${encodeURI(context.req.param('tail'))}`);
    return asked ? context.html(asked) : context.text(nothing, 404);
  });
}

const nothing = 'There is no picture here. On its page each picture has the address to embed it.';

/** The page of a picture, which is asked for as a reader would; undefined where there is none. */
async function embedded(app: Hono, site: Site, path: string) {
  const [wide, narrow] = await Promise.all(
    ['page', 'phone'].map(async (size) => {
      const response = await app.request(`${path}.svg?size=${size}`);
      return response.ok ? (await response.text()).replace(/^<\?xml.*?\?>\s*/, '') : undefined;
    }),
  );
  if (!wide || !narrow) return undefined;
  const [, title = 'Rapporteur'] = /<title>(.*?)<\/title>/.exec(wide) ?? [];
  return (
    <EmbedPage
      site={site}
      title={unescaped(title)}
      wide={wide}
      narrow={narrow}
      path={path.replace(/^\/charts/, '').replace(/\/[^/]+$/, '')}
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
