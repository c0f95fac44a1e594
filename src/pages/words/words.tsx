import type { Hono } from 'hono';
import type { Site } from '../site.ts';
import { WordsPage } from './words-page.tsx';

/** `/words`: what the words of the field mean. The page is made once: it depends on the record alone. */
export function addWords(app: Hono, site: Site): void {
  let made: string | undefined;
  app.get('/words', (context) => {
    made ??= String(<WordsPage site={site} />);
    return context.html(made);
  });
  app.get('/words/:id', (context) =>
    context.redirect(`/words#${encodeURIComponent(context.req.param('id'))}`, 301),
  );
  for (const old of ['/glossary', '/terms']) app.get(old, (context) => context.redirect('/words', 301));
}
