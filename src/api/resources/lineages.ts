import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { summaryJson } from '../../answers/index.ts';
import { recordSchema, summarySchema } from '../../json/index.ts';
import { lineages } from '../../record/index.ts';
import { bodies } from '../../symbols/index.ts';
import { jsonAnswer, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { decisionsBy } from './decisions-by.ts';
import { unknownLineage } from './unknown-lineage.ts';

const lineageSchema = z
  .object({ id: z.string(), title: z.string(), bodies: z.array(z.enum(bodies)), decisions: z.number().int() })
  .openapi('Lineage');

const list = createRoute({
  method: 'get',
  path: '/lineages',
  summary: 'Recurring questions, with how many decisions the record has of each',
  responses: jsonAnswer(
    'Lineages',
    z.object({ record: recordSchema, lineages: z.array(lineageSchema) }).openapi('LineageList'),
  ),
});

const one = createRoute({
  method: 'get',
  path: '/lineages/{id}',
  summary: 'One question over the years: its decisions in order of date',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'dprk-human-rights' }) }),
    query: z.object({ format }),
  },
  responses: {
    ...rowsOrJson(
      'Its decisions',
      z
        .object({ record: recordSchema, lineage: lineageSchema, decisions: z.array(summarySchema) })
        .openapi('LineageDecisions'),
    ),
    ...problemAnswers(404),
  },
});

/** Recurring questions. */
export function addLineages(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  const described = () =>
    lineages().map(({ id, title, bodies }) => ({
      ...{ id, title, bodies: [...bodies] },
      decisions: decisionsBy({ lineage: id }, record).length,
    }));

  api.openapi(list, (context) => context.json({ record: head, lineages: described() }, 200));

  api.openapi(one, (context) => {
    const { id } = context.req.valid('param');
    const lineage = described().find((each) => each.id === id);
    if (!lineage) return problem(context, unknownLineage(id));
    const decisions = decisionsBy({ lineage: id }, record).map(summaryJson);
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, decisions);
    return context.json({ record: head, lineage, decisions }, 200);
  });
}
