import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { comparedJson, positionsJson, statusJson, timelineJson, wordsJson } from '../../answers/index.ts';
import {
  type Case,
  caseStatus,
  compareCases,
  positionsOf,
  timeline,
  wordsAndDeeds,
} from '../../cases/index.ts';
import {
  caseSchema,
  casesSchema,
  comparedSchema,
  positionsSchema,
  timelineSchema,
  wordsSchema,
} from '../../json/index.ts';
import { jsonAnswer, named, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format, partsOf } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedActor, askedCase } from './asked-case.ts';

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
  responses: { ...rowsOrJson('Its entries', named('CaseTimeline', timelineSchema)), ...problemAnswers(404) },
});

const actor = z.string().min(1).openapi({
  example: 'CHN',
  description: 'A member by code or name, or another actor by its id in the case.',
});

const stands = createRoute({
  method: 'get',
  path: '/cases/{id}/positions/{actor}',
  summary: 'What an actor said, what it did, how it voted: statements and actions apart',
  request: { params: z.object({ id, actor }) },
  responses: {
    ...jsonAnswer('Its positions', named('Positions', positionsSchema)),
    ...problemAnswers(404),
  },
});

const words = createRoute({
  method: 'get',
  path: '/cases/{id}/words-and-deeds/{actor}',
  summary: 'What an actor promised, offered, threatened or refused, beside what came then',
  request: { params: z.object({ id, actor: actor.openapi({ example: 'PRK' }) }) },
  responses: {
    ...jsonAnswer('Its words, in order of date', named('WordsAndDeeds', wordsSchema)),
    ...problemAnswers(404),
  },
});

const beside = createRoute({
  method: 'get',
  path: '/cases/compare',
  summary: 'Which steps several cases took, and when',
  request: {
    query: z.object({
      cases: z.string().max(400).openapi({ example: 'dprk,syr', description: 'Two or more, by commas.' }),
    }),
  },
  responses: {
    ...jsonAnswer('Steps, each with what every case did', named('CasesCompared', comparedSchema)),
    ...problemAnswers(400, 404),
  },
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

  // Before the cases by id, none of which is called so.
  api.openapi(beside, (context) => {
    const compared: Case[] = [];
    for (const written of partsOf(context.req.valid('query').cases)) {
      const found = askedCase(cases, written);
      if ('status' in found) return problem(context, found);
      compared.push(found.case);
    }
    if (compared.length < 2) return problem(context, oneCase);
    return context.json(comparedJson(head, compared, compareCases(compared, record)), 200);
  });

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

  api.openapi(stands, (context) => {
    const asked = askedActor(cases, context.req.valid('param'));
    if ('status' in asked) return problem(context, asked);
    const positions = positionsOf(asked.case, record, asked.actor);
    return context.json(positionsJson({ record: head, case: asked.case }, positions), 200);
  });

  api.openapi(words, (context) => {
    const asked = askedActor(cases, context.req.valid('param'));
    if ('status' in asked) return problem(context, asked);
    const rows = wordsAndDeeds(asked.case, record, asked.actor);
    return context.json(wordsJson({ record: head, case: asked.case }, asked.actor, rows), 200);
  });
}

const oneCase: Wrong = {
  status: 400,
  title: 'Nothing to compare',
  detail: 'Expected two cases or more, by commas: ?cases=dprk,syr.',
};
