import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { summaryJson } from '../../answers/index.ts';
import { recordSchema, summarySchema } from '../../json/index.ts';
import { ballotOrder, type DecisionFilter, methods, outcomes, proposalKinds } from '../../record/index.ts';
import { bodies } from '../../symbols/index.ts';
import { linkNext, pageOf, pageQuery } from '../answers/cursor.ts';
import { problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format, wordsOf } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedMember } from './asked-member.ts';
import { decisionsBy } from './decisions-by.ts';
import { lineageAsked } from './unknown-lineage.ts';

const listQuery = z.object({
  q: z
    .string()
    .optional()
    .openapi({ example: 'north korea', description: 'Words of title, agenda, subjects or text.' }),
  body: wordsOf(bodies, 'GA'),
  from: z.iso.date().optional().openapi({ example: '2014-01-01' }),
  to: z.iso.date().optional().openapi({ example: '2014-12-31' }),
  kind: wordsOf(proposalKinds, 'resolution'),
  method: wordsOf(methods, 'recorded'),
  outcome: wordsOf(outcomes, 'adopted'),
  lineage: z.string().optional().openapi({ example: 'dprk-human-rights' }),
  member: z
    .string()
    .optional()
    .openapi({ example: 'CHN', description: 'With `ballot`: only where it voted so.' }),
  ballot: z.enum(ballotOrder).optional().openapi({ example: 'no' }),
  format,
  ...pageQuery,
});

const decisionListSchema = z
  .object({
    record: recordSchema,
    /** Of all pages. */
    total: z.number().int(),
    decisions: z.array(summarySchema),
    next: z.string().optional(),
  })
  .openapi('DecisionList');

const list = createRoute({
  method: 'get',
  path: '/decisions',
  summary: 'Decisions by filters, in order of date; by words, best first',
  request: { query: listQuery },
  responses: { ...rowsOrJson('Decisions, a page of them', decisionListSchema), ...problemAnswers(400) },
});

/** Lists of decisions. */
export function addDecisionList(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };

  api.openapi(list, (context) => {
    const { q, limit, cursor, format: _, ...query } = context.req.valid('query');
    const filter = filterOf(query);
    if ('title' in filter) return problem(context, filter);
    const found = q?.trim()
      ? record.search(q, filter, deepest).map(({ decision }) => decision)
      : decisionsBy(filter, record);
    const { items, next } = pageOf(found, { limit, cursor });
    linkNext(context, next);
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items.map(summaryJson));
    return context.json({ record: head, total: found.length, decisions: items.map(summaryJson), next }, 200);
  });
}

/** A search by words looks at no more than this many decisions. */
const deepest = 10_000;

function filterOf({
  member,
  ballot,
  body,
  kind,
  method,
  outcome,
  ...rest
}: Omit<z.output<typeof listQuery>, 'q' | 'limit' | 'cursor' | 'format'>): DecisionFilter | Wrong {
  const unknown = lineageAsked(rest.lineage);
  if (unknown) return unknown;
  const plain = { ...rest, bodies: body, kinds: kind, methods: method, outcomes: outcome };
  if (member === undefined && ballot === undefined) return plain;
  if (member === undefined || ballot === undefined)
    return wrongPair(member === undefined ? 'ballot without member' : 'member without ballot');
  const meant = askedMember(member);
  return 'title' in meant ? { ...meant, status: 400 } : { ...plain, member: { code: meant.code, ballot } };
}

const wrongPair = (found: string): Wrong => ({
  status: 400,
  title: 'Half a filter',
  detail: 'A member is looked for together with its ballot: member=CHN&ballot=no.',
  found,
  expected: 'member and ballot, or neither',
});
