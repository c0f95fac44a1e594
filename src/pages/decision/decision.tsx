import type { Hono } from 'hono';
import { decisionMeant, nearestTo } from '../../answers/index.ts';
import { meaningOf, stagesOf } from '../../procedure/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { decisionPath, idOfTail } from '../address/addresses.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { DecisionPage } from './decision-page.tsx';
import { rollPicture, tallyPicture } from './decision-pictures.ts';
import type { RollFilter } from './roll-table.tsx';

/** `?ballot=no&group=WEOG`; what is no ballot filters nothing. */
const filterOf = ({ ballot, group }: { readonly [name: string]: string }): RollFilter => ({
  ballot: ballotOrder.find((each) => each === ballot),
  group: group || undefined,
});

/** `/decisions/A/RES/69/188`. What people write otherwise (`/decisions/a-res-69-188`, a draft's symbol) leads there. */
export function addDecision(app: Hono, site: Site): void {
  const { record } = site;
  const decisionAt = (tail: string) => {
    const id = idOfTail(record, tail);
    return id === undefined ? undefined : record.decision(id);
  };
  addPictureFiles(app, site, '/charts/decisions', 'tally', (tail, size) => {
    const decision = decisionAt(tail);
    return decision && tallyPicture(site, decision, meaningOf(record, decision), size);
  });
  addPictureFiles(app, site, '/charts/decisions', 'roll', (tail, size) => {
    const decision = decisionAt(tail);
    return decision && rollPicture(site, decision, size);
  });
  app.get('/decisions/:symbol{.+}', (context) => {
    const written = context.req.param('symbol');
    const decision = decisionAt(written);
    if (decision)
      return context.html(
        <DecisionPage
          site={site}
          decision={decision}
          meaning={meaningOf(record, decision)}
          stages={stagesOf(record, decision.id)}
          filter={filterOf(context.req.query())}
        />,
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
