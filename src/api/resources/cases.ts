import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { statusJson, timelineJson } from '../../answers/index.ts';
import { caseStatus, timeline } from '../../cases/index.ts';
import { caseSchema, casesSchema, timelineSchema } from '../../json/index.ts';
import { jsonAnswer, named, problemAnswers } from '../answers/described.ts';
import { problem } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedCase } from './asked-case.ts';

const id = z.string().openapi({ example: 'dprk' });

const list = createRoute({
  method: 'get',
  path: '/cases',
  summary: 'The cases',
  responses: jsonAnswer('Cases', named('CaseList', casesSchema)),
});

const one = createRoute({
  method: 'get',
  path: '/cases/{id}',
  summary: 'Where a case stands: stages, latest vote, next steps, routes',
  request: {
    params: z.object({ id }),
    query: z.object({
      date: z.iso.date().optional().openapi({ description: 'As of this day; today unless told.' }),
    }),
  },
  responses: { ...jsonAnswer('Its status', named('CaseStatus', caseSchema)), ...problemAnswers(404) },
});

const events = createRoute({
  method: 'get',
  path: '/cases/{id}/timeline',
  summary: 'Everything of a case in order of date',
  request: {
    params: z.object({ id }),
    query: z.object({ format }),
  },
  responses: { ...jsonAnswer('Its entries', named('CaseTimeline', timelineSchema)), ...problemAnswers(404) },
});

/** Cases, and where each stands. */
export function addCases(api: OpenAPIHono, { record, about, cases, today }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };

  api.openapi(list, (context) =>
    context.json(
      {
        cases: cases.map(({ id, title, state, asOf, events }) => ({
          ...{ id, title, state, asOf: asOf.first, events: events.length },
        })),
      },
      200,
    ),
  );

  api.openapi(one, (context) => {
    const found = askedCase(cases, context.req.valid('param').id);
    if ('status' in found) return problem(context, found);
    const status = caseStatus(found.case, record, context.req.valid('query').date ?? today());
    return context.json(statusJson({ record: head, case: found.case }, status), 200);
  });

  api.openapi(events, (context) => {
    const found = askedCase(cases, context.req.valid('param').id);
    if ('status' in found) return problem(context, found);
    const answer = timelineJson({ record: head, case: found.case }, timeline(found.case, record));
    const form = formAsked(context);
    return form === 'json' ? context.json(answer, 200) : rowsAnswer(context, form, answer.entries);
  });
}
