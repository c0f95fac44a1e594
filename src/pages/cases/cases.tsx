import type { Context, Hono } from 'hono';
import { memberMeant, nearestTo } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import { parseMemberCode } from '../../members/index.ts';
import { casePath } from '../address/addresses.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import { say } from '../language/say.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { briefFile } from './brief-files.ts';
import { CasePage } from './case-page.tsx';
import { briefEndings, positionsPath } from './case-paths.ts';
import { overview, stages, timelineOf } from './case-pictures.ts';
import { CasesPage } from './cases-page.tsx';
import { type CompareAsked, ComparePage } from './compare-page.tsx';
import { entriesOf } from './once-a-day.ts';
import { PositionsPage } from './positions-page.tsx';
import { timelineFilter } from './timeline-filter.ts';

/**
 * `/cases`, `/cases/compare?case=dprk,syr`, `/cases/dprk` with its brief as a file, and `/cases/dprk/positions/PRK`. A case is
 * found by the name of its state too: `/cases/north-korea`.
 */
export function addCases(app: Hono, site: Site): void {
  addCasePictures(app, site);
  app.get('/cases', (context) => context.html(<CasesPage site={site} />));
  app.get('/cases/compare', (context) =>
    context.html(<ComparePage site={site} asked={comparedIn(site, context.req.queries('case') ?? [])} />),
  );
  app.get('/cases/:case', (context) =>
    withCase(context, site, (found) =>
      context.html(
        <CasePage
          site={site}
          found={found}
          filter={timelineFilter(context.req.query(), entriesOf(site, found))}
        />,
      ),
    ),
  );
  for (const ending of briefEndings)
    app.get(`/cases/:case/brief.${ending}`, (context) =>
      withCase(context, site, (found) => briefFile(context, site, found, ending)),
    );
  app.get('/cases/:case/positions/:actor', (context) =>
    withCase(context, site, (found) => positions(context, site, found)),
  );
}

function addCasePictures(app: Hono, site: Site): void {
  const caseWith = (id: string) => site.cases.find((each) => each.id === id);
  addPictureFiles(app, site, '/charts/cases', 'steps', (tail, size, query) =>
    tail === '' ? overview(site, comparedIn(site, query.case ? [query.case] : []).cases, size) : undefined,
  );
  addPictureFiles(app, site, '/charts/cases', 'stages', (tail, size) => {
    const found = caseWith(tail);
    return found && stages(site, found, size);
  });
  addPictureFiles(app, site, '/charts/cases', 'timeline', (tail, size, query) => {
    const found = caseWith(tail);
    return found && timelineOf(site, found, timelineFilter(query, entriesOf(site, found)), size);
  });
}

/** All cases where none is named; each named one once. */
function comparedIn({ cases }: Site, written: readonly string[]): CompareAsked {
  const ids = [...new Set(written.flatMap((each) => each.toLowerCase().split(/[,\s]+/)).filter(Boolean))];
  const found = cases.filter(({ id }) => ids.includes(id));
  return {
    cases: found.length === 0 ? cases : found,
    unknown: ids.filter((id) => !cases.some((each) => each.id === id)),
  };
}

/** The case by its id; who writes it otherwise is led to it, and a case that there is not is told with the nearest. */
function withCase(
  context: Context,
  site: Site,
  answer: (found: Case) => Response | Promise<Response>,
): Response | Promise<Response> {
  const written = context.req.param('case') ?? '';
  const found = site.cases.find(({ id }) => id === written);
  if (found) return answer(found);
  const meant = caseMeant(site, written);
  if (meant) {
    const { pathname, search } = new URL(context.req.url);
    const rest = pathname.split('/').slice(3);
    return context.redirect(`${[casePath(meant.id), ...rest].join('/')}${search}`, 301);
  }
  const ids = site.cases.map(({ id }) => id);
  const name = nearestTo(written.toLowerCase(), ids);
  return context.html(
    <NotFound
      site={site}
      path={context.req.path}
      title={say('No case “{written}”', { written })}
      message={
        ids.length > 0 ? say('The cases are {cases}.', { cases: ids.join(', ') }) : say('The cases are none.')
      }
      nearest={name ? { name, path: casePath(name) } : undefined}
    />,
    404,
  );
}

/** "DPRK" and "north-korea" are `dprk`. */
function caseMeant({ cases }: Site, written: string): Case | undefined {
  const byId = cases.find(({ id }) => id === written.toLowerCase());
  if (byId) return byId;
  const member = memberMeant(written.replaceAll(/[-_+]/g, ' '));
  return member.kind === 'member' ? cases.find(({ state }) => state === member.code) : undefined;
}

function positions(context: Context, site: Site, found: Case): Response | Promise<Response> {
  const written = context.req.param('actor') ?? '';
  const actor = found.actors.find(({ id }) => id === written)?.id ?? parseMemberCode(written);
  if (actor === written) return context.html(<PositionsPage site={site} found={found} actor={actor} />);
  const meant = memberMeant(written.replaceAll(/[-_+]/g, ' '));
  const other = actor ?? (meant.kind === 'member' ? meant.code : undefined);
  if (other) return context.redirect(positionsPath(found.id, other), 301);
  const name = nearestTo(
    written,
    found.actors.map(({ id }) => id),
  );
  return context.html(
    <NotFound
      site={site}
      path={context.req.path}
      title={say('No actor “{written}”', { written })}
      message={say('Expected a member by its code, such as PRK, or another actor of the case by its id.')}
      nearest={name ? { name, path: positionsPath(found.id, name) } : undefined}
    />,
    404,
  );
}
