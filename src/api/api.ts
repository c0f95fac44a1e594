import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { cachedByRecord } from './answers/caching.ts';
import { problem } from './answers/problem.ts';
import { addCases } from './resources/cases.ts';
import { addDecisions } from './resources/decisions.ts';
import { addLineages } from './resources/lineages.ts';
import { addMembers } from './resources/members.ts';
import { addRecord } from './resources/record.ts';
import { addRoutes } from './resources/routes.ts';
import { addWhatIf } from './resources/what-if.ts';
import type { ApiSources } from './sources.ts';

/** The API over one open record, to be mounted at `/api/v1`; it describes itself at `/openapi.json`. */
export function api(sources: ApiSources): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      return problem(context, {
        status: 400,
        title: 'The question cannot be read',
        detail: issue
          ? `${issue.path.join('.')}: ${issue.message}`
          : 'A part of the question cannot be read.',
        found: context.req.url,
      });
    },
  });
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['ETag', 'Link'] }));
  app.use(cachedByRecord(sources));
  for (const add of resources) add(app, sources);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Rapporteur', version: sources.version, license: { name: 'MIT' }, description },
    servers: [{ url: `${sources.origin}/api/v1` }],
  });
  app.notFound((context) =>
    problem(context, {
      status: 404,
      title: 'No such address',
      detail: `The API has nothing at ${context.req.path}; /api/v1/openapi.json lists what there is.`,
    }),
  );
  return app;
}

const resources = [addDecisions, addWhatIf, addMembers, addLineages, addCases, addRoutes, addRecord];

const description =
  'Decisions of United Nations bodies: who voted how, what a decision means, what may follow, and whether a text tells it rightly. Every answer names the version of the record that it comes from.';
