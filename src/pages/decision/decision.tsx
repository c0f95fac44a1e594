import type { Hono } from 'hono';
import { decisionMeant, nearestTo } from '../../answers/index.ts';
import { meaningOf } from '../../procedure/index.ts';
import { decisionPath, idOfTail } from '../address/addresses.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { DecisionPage } from './decision-page.tsx';

/** `/decisions/A/RES/69/188`. What people write otherwise (`/decisions/a-res-69-188`, a draft's symbol) leads there. */
export function addDecision(app: Hono, site: Site): void {
  const { record } = site;
  app.get('/decisions/:symbol{.+}', (context) => {
    const written = context.req.param('symbol');
    const id = idOfTail(record, written);
    const decision = id === undefined ? undefined : record.decision(id);
    if (decision)
      return context.html(
        <DecisionPage site={site} decision={decision} meaning={meaningOf(record, decision)} />,
      );
    const meant = decisionMeant(record, written);
    if (meant.kind === 'decision') return context.redirect(decisionPath(meant.decision.id), 301);
    return context.html(
      <NotFound
        site={site}
        path={context.req.path}
        title={`No decision ${written}`}
        message={meant.message}
        nearest={nearest(site, written)}
      />,
      404,
    );
  });
}

function nearest({ record }: Site, written: string) {
  const symbols = record
    .decisions()
    .flatMap(({ symbol, draft }) => [symbol, draft].filter((each) => each !== undefined));
  const name = nearestTo(written, symbols);
  const [found] = name ? record.withSymbol(name) : [];
  return name && found ? { name, path: decisionPath(found.id) } : undefined;
}
