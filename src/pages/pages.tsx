import { Hono } from 'hono';
import { addCases } from './cases/cases.tsx';
import { addCheck } from './check/check.tsx';
import { addCompare } from './compare/compare.tsx';
import { addInterfaceFile } from './copy/interface-file.ts';
import { addDecision } from './decision/decision.tsx';
import { addDecisions } from './decisions/decisions.tsx';
import { addEmbeds } from './embed/embed.tsx';
import { addExplore } from './explore/explore.tsx';
import { addForecast } from './forecast/forecast.tsx';
import { addHome } from './home/home.tsx';
import { say } from './language/say.ts';
import { ErrorPage } from './layout/error-page.tsx';
import { keptPages } from './layout/kept-pages.ts';
import { NotFound } from './layout/not-found.tsx';
import { addLineages } from './lineage/lineage.tsx';
import { addMembers } from './members/members.tsx';
import { addRecord } from './record/record.tsx';
import { addSearch } from './search/search.tsx';
import type { Site } from './site.ts';
import { addWords } from './words/words.tsx';

/** The web pages over one open record. Every page is a function of its address and the record, but for `/check`. */
export function pages(site: Site): Hono {
  const app = new Hono();
  app.use(keptPages(site));
  if (site.copy) addInterfaceFile(app);
  for (const add of [
    addHome,
    addCheck,
    addRecord,
    addWords,
    addDecision,
    addDecisions,
    addSearch,
    addLineages,
    addEmbeds,
    addMembers,
    addCompare,
    addExplore,
    addForecast,
    addCases,
  ])
    add(app, site);
  app.notFound((context) =>
    context.html(
      <NotFound
        site={site}
        path={context.req.path}
        title={say('No such page')}
        message={say('There is no page at {path}.', { path: context.req.path })}
      />,
      404,
    ),
  );
  app.onError((error, context) => {
    // Told to whoever composes the application, which logs it; the reader gets no more than that it failed.
    context.set('fault' as never, error as never);
    return context.html(<ErrorPage site={site} path={context.req.path} />, 500);
  });
  return app;
}
