import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { summaryJson } from '../../answers/index.ts';
import { searchSchema } from '../../json/index.ts';
import { named, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';

const question = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Decisions by words, best first, with scores; /decisions?q= takes filters besides',
  request: {
    query: z.object({
      q: z
        .string()
        .min(1)
        .max(500)
        .openapi({ example: 'north korea icc', description: 'Words, a name of a state.' }),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      format,
    }),
  },
  responses: {
    ...rowsOrJson('Decisions; none where no word occurs', named('SearchHits', searchSchema)),
    ...problemAnswers(400),
  },
});

/** Decisions by words. */
export function addSearch(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(question, (context) => {
    const { q, limit } = context.req.valid('query');
    const hits = record
      .search(q, {}, limit)
      .map(({ score, decision }) => ({ score, decision: summaryJson(decision) }));
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, hits);
    return context.json({ record: head, words: q, hits }, 200);
  });
}
