import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idealPoints, matrixOf, usualAnchors } from '../../../analysis/index.ts';
import { idealJson } from '../../../answers/index.ts';
import { idealSchema } from '../../../json/index.ts';
import { namedUnion, problemAnswers, rowsOrJson } from '../../answers/described.ts';
import { problem } from '../../answers/problem.ts';
import { formAsked, rowsAnswer } from '../../answers/rows.ts';
import { flag, format } from '../../answers/words-of.ts';
import type { ApiSources } from '../../sources.ts';
import { askedMembers } from '../asked-member.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const route = createRoute({
  method: 'get',
  path: '/analysis/ideal',
  summary: 'Where members stand by their votes, period by period: ideal points with intervals',
  request: {
    query: z.object({
      members: z
        .string()
        .max(800)
        .optional()
        .openapi({ example: 'USA,RUS', description: 'Only the places of these; left out for everybody.' }),
      dimensions: z.enum(['1', '2']).default('1'),
      time: z
        .enum(['moving', 'still'])
        .default('moving')
        .openapi({ description: 'still: one position for all time.' }),
      bridges: z.enum(['repeated', 'none']).default('repeated'),
      intervals: z
        .enum(['calibrated', 'theory'])
        .default('calibrated')
        .openapi({ description: 'theory: half the time, a little too narrow in small bodies.' }),
      anchors: z.string().max(100).optional().openapi({
        description: 'Two members, who stands high first: USA,CUB.',
      }),
      items: flag.openapi({ description: 'true: how each decision divided the members, too.' }),
      ...selectionQuery,
      body: selectionQuery.body.openapi({ example: 'HRC' }),
      format,
    }),
  },
  responses: {
    ...rowsOrJson('Places, or why there are none', namedUnion('IdealPoints', idealSchema)),
    ...problemAnswers(400),
  },
});

/** Where members stand. */
export function addIdeal(api: OpenAPIHono, { record }: ApiSources): void {
  api.openapi(route, (context) => {
    const asked = context.req.valid('query');
    const members = askedMembers(asked.members);
    if ('title' in members) return problem(context, members);
    const anchors = askedMembers(asked.anchors);
    if ('title' in anchors) return problem(context, anchors);
    const [high, low, ...more] = anchors.codes;
    if (asked.anchors !== undefined && (!high || !low || more.length > 0))
      return problem(context, {
        ...{ status: 400, title: 'Not two anchors', found: asked.anchors },
        detail: 'anchors are two members, the higher first: USA,CUB.',
      });
    const chosen = askedSelection(record, asked);
    if ('title' in chosen) return problem(context, chosen);
    const points = idealPoints(matrixOf(record, chosen.selection), {
      dimensions: asked.dimensions === '2' ? 2 : 1,
      ...{ time: asked.time, bridges: asked.bridges, intervals: asked.intervals },
      anchors: high && low ? [{ high: [high], low: [low] }, ...usualAnchors.slice(1)] : usualAnchors,
    });
    const answer = idealJson(points, members.codes);
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, answer.kind === 'placed' ? answer.members : []);
    return context.json(
      asked.items === 'true' || answer.kind === 'none' ? answer : { ...answer, items: [] },
      200,
    );
  });
}
