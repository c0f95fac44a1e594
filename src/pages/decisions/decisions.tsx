import type { Hono } from 'hono';
import type { Site } from '../site.ts';
import { DecisionsPage } from './decisions-page.tsx';
import { decisionsFor, listFilterIn } from './list-filter.ts';

/** `/decisions?body=GA&from=2014&q=korea`, so many on a page; `&after=A/RES/69/188` goes on after that one. */
export function addDecisions(app: Hono, site: Site): void {
  app.get('/decisions', (context) => {
    const query = context.req.query();
    const filter = listFilterIn(query);
    return context.html(
      <DecisionsPage
        site={site}
        filter={filter}
        found={decisionsFor(site.record, filter)}
        after={query.after}
      />,
    );
  });
}
