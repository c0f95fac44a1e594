import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { cachedByRecord } from './answers/caching.ts';
import { methodsAnswered } from './answers/methods.ts';
import { problem, type Wrong } from './answers/problem.ts';
import { rateLimited } from './answers/rate-limit.ts';
import { readableFromAnywhere } from './answers/reading.ts';
import { answeredApart } from './apart/answered-apart.ts';
import { apiPath } from './api-path.ts';
import { addAgreement } from './resources/analysis/agreement.ts';
import { addBlocs } from './resources/analysis/blocs.ts';
import { addCohesion } from './resources/analysis/cohesion.ts';
import { addIdeal } from './resources/analysis/ideal.ts';
import { addMargins } from './resources/analysis/margins.ts';
import { addShifts } from './resources/analysis/shifts.ts';
import { addBulk } from './resources/bulk.ts';
import { addCases } from './resources/cases.ts';
import { addCheck } from './resources/check.ts';
import { kindsRead } from './resources/check-body.ts';
import { addCitation } from './resources/citation.ts';
import { addDecisionList } from './resources/decision-list.ts';
import { addDecisions } from './resources/decisions.ts';
import { addFeeds } from './resources/feeds.ts';
import { addForecast } from './resources/forecast.ts';
import { addLineages } from './resources/lineages.ts';
import { addMembers } from './resources/members.ts';
import { addRecord } from './resources/record.ts';
import { addRoutes } from './resources/routes.ts';
import { addSearch } from './resources/search.ts';
import { addWhatIf } from './resources/what-if.ts';
import type { ApiSources } from './sources.ts';
import { symbolInOnePart } from './symbol-path.ts';

/** The API over one open record, to be mounted at `apiPath`; it describes itself at `/openapi.json`. */
export function api(sources: ApiSources): OpenAPIHono {
  const app = new OpenAPIHono({
    getPath: symbolInOnePart(''),
    defaultHook: (result, context) => (result.success ? undefined : unreadable(context, result.error.issues)),
  });
  app.use(readableFromAnywhere());
  app.use(cachedByRecord(sources));
  const { client } = sources;
  app.use(
    '/decisions/:symbol/what-if',
    rateLimited({ name: 'what-if', burst: 60, perMinute: 120 }, { client }),
  );
  const measured = rateLimited({ name: 'measures', burst: 40, perMinute: 40 }, { client });
  for (const path of reckonedApart) app.use(path, measured, answeredApart(sources));
  for (const add of resources) add(app, sources);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Rapporteur', version: sources.version, license: { name: 'MIT' }, description },
    servers: [{ url: `${sources.origin}${apiPath}` }],
  });
  app.all('*', methodsAnswered(app));
  app.onError(failed);
  return app;
}

const resources = [
  ...[
    addDecisionList,
    addDecisions,
    addCitation,
    addWhatIf,
    addSearch,
    addMembers,
    addLineages,
    addCases,
    addRoutes,
  ],
  ...[addAgreement, addCohesion, addShifts, addMargins, addIdeal, addBlocs, addForecast, addCheck],
  ...[addFeeds, addRecord, addBulk],
];

/** What may take seconds on a large record. */
const reckonedApart = [
  '/analysis/*',
  '/forecast/assembly',
  '/forecast/council',
  '/bulk/:file{.+\\.(?:csv|parquet)}',
];

function unreadable(
  context: Context,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Response {
  const [issue] = issues;
  return problem(context, {
    status: 400,
    title: 'The question cannot be read',
    detail: issue
      ? `${issue.path.map(String).join('.')}: ${issue.message}`
      : 'A part of the question cannot be read.',
    where: issue?.path.map(String).join('.'),
    found: issue ? context.req.query(String(issue.path[0])) : undefined,
  });
}

/** A fault of the program is told to whoever composes the application, which logs it; who asked gets no more than that it failed. */
function failed(error: Error, context: Context): Response {
  if (error instanceof HTTPException && error.status === 415) return problem(context, notRead(context));
  if (error instanceof HTTPException)
    return problem(context, {
      status: error.status,
      title: 'The question cannot be read',
      detail: `${error.message}.`,
    });
  context.set('fault', error);
  return problem(context, {
    status: 500,
    title: 'A fault of this program',
    detail: 'This should not have happened, and asking again will hardly help. Please report the address.',
  });
}

const notRead = (context: Context): Wrong => ({
  status: 415,
  title: 'A kind of body that is not read',
  detail: `Expected one of ${kindsRead.join(', ')}, named in the header Content-Type.`,
  found: context.req.header('content-type') ?? 'no Content-Type',
  expected: kindsRead.join(', '),
});

const description =
  'Decisions of United Nations bodies: who voted how, what a decision means, what may follow, and whether a text tells it rightly. Every answer names the version of the record that it comes from. Errors are problem details (RFC 9457). Lists go on with `cursor`, and come as CSV or JSON lines by `Accept` or `format`.';
