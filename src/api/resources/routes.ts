import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { routesJson } from '../../answers/index.ts';
import { routesSchema } from '../../json/index.ts';
import { routeFacts, routes as routesTo } from '../../procedure/index.ts';
import { jsonAnswer, named, problemAnswers } from '../answers/described.ts';
import { problem } from '../answers/problem.ts';
import type { ApiSources } from '../sources.ts';
import { askedMember } from './asked-member.ts';

const ways = createRoute({
  method: 'get',
  path: '/routes/{state}',
  summary: 'Ways to a court: conditions, who can start each, who can block it',
  request: {
    params: z.object({ state: z.string().openapi({ example: 'PRK' }) }),
    query: z.object({
      date: z.iso.date().optional().openapi({ description: 'As of this day; today unless told.' }),
    }),
  },
  responses: { ...jsonAnswer('Routes', named('Routes', routesSchema)), ...problemAnswers(404) },
});

/** Ways to a court. */
export function addRoutes(api: OpenAPIHono, { record, about, today }: ApiSources): void {
  api.openapi(ways, (context) => {
    const { date = today() } = context.req.valid('query');
    const meant = askedMember(context.req.valid('param').state, date);
    if ('title' in meant) return problem(context, meant);
    const answer = routesTo({ state: meant.code, today: date }, { facts: routeFacts(), record });
    return context.json(routesJson(answer, { version: about.version, decisions: about.decisions }), 200);
  });
}
