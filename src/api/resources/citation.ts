import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bibtex, citationOf, citationText, csl, ris } from '../../answers/index.ts';
import { problemAnswers } from '../answers/described.ts';
import { problem } from '../answers/problem.ts';
import type { ApiSources } from '../sources.ts';
import { askedDecision, symbolParameter } from './asked-decision.ts';

/** The forms of a reference, each with the type by which `Accept` may ask for it. */
const forms = {
  text: 'text/plain',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;
const formNames = ['text', 'bibtex', 'ris', 'csl'] as const;

const reference = createRoute({
  method: 'get',
  path: '/decisions/{symbol}/citation',
  summary: 'How to cite a decision as this record has it: text, BibTeX, RIS or CSL-JSON',
  request: {
    params: z.object({ symbol: symbolParameter }),
    query: z.object({
      format: z.enum(formNames).optional().openapi({ description: 'Goes before Accept; text unless told.' }),
    }),
  },
  responses: {
    200: {
      description: 'The reference, pinned to the version of the record',
      content: {
        'text/plain': { schema: z.string() },
        'application/x-bibtex': { schema: z.string() },
        'application/x-research-info-systems': { schema: z.string() },
        'application/vnd.citationstyles.csl+json': { schema: z.array(z.looseObject({ id: z.string() })) },
      },
    },
    304: { description: 'Not changed: the asker has this answer already.' },
    ...problemAnswers(400, 404),
  },
});

/** References to decisions. */
export function addCitation(api: OpenAPIHono, { record, about }: ApiSources): void {
  api.openapi(reference, (context) => {
    const meant = askedDecision(record, context.req.valid('param').symbol);
    if ('title' in meant) return problem(context, meant);
    const citation = citationOf(meant.decision, about);
    const accept = context.req.header('accept') ?? '';
    const form =
      context.req.valid('query').format ?? formNames.find((name) => accept.includes(forms[name])) ?? 'text';
    const written = {
      text: () => `${citationText(citation)}\n`,
      bibtex: () => bibtex(citation),
      ris: () => ris(citation),
      csl: () => `${JSON.stringify(csl(citation), undefined, 2)}\n`,
    };
    return context.body(written[form](), 200, { 'content-type': `${forms[form]}; charset=utf-8` });
  });
}
