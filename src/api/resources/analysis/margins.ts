import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { marginsOf } from '../../../analysis/index.ts';
import { marginsJson } from '../../../answers/index.ts';
import { marginsSchema } from '../../../json/index.ts';
import { linkNext, pageOf, pageQuery } from '../../answers/cursor.ts';
import { named, problemAnswers, rowsOrJson } from '../../answers/described.ts';
import { problem } from '../../answers/problem.ts';
import { formAsked, rowsAnswer } from '../../answers/rows.ts';
import { format } from '../../answers/words-of.ts';
import type { ApiSources } from '../../sources.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const route = createRoute({
  method: 'get',
  path: '/analysis/margins',
  summary: 'How large majorities were, and where they stand among others',
  request: {
    query: z.object({
      ...selectionQuery,
      lineage: selectionQuery.lineage.openapi({ example: 'dprk-human-rights' }),
      format,
      ...pageQuery,
    }),
  },
  responses: {
    ...rowsOrJson(
      'Margins in order of date, a page of them',
      named('Margins', marginsSchema.extend({ total: z.number().int(), next: z.string().optional() })),
    ),
    ...problemAnswers(400),
  },
});

/** How large majorities were. */
export function addMargins(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(route, (context) => {
    const asked = context.req.valid('query');
    const chosen = askedSelection(record, asked, { rolls: 'not-needed' });
    if ('title' in chosen) return problem(context, chosen);
    const answer = marginsJson(marginsOf(record, chosen.selection));
    const { items, next } = pageOf(answer.margins, asked);
    linkNext(context, next);
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items);
    const { length: total } = answer.margins;
    return context.json({ record: head, ...answer, margins: [...items], total, next }, 200);
  });
}
