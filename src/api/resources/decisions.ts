import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { decisionJson, meaningJson, memberMeant, summaryJson } from '../../answers/index.ts';
import { meaningSchema, recordSchema, summarySchema, voteSchema } from '../../json/index.ts';
import { groupOf, nameOn } from '../../members/index.ts';
import { meaningOf } from '../../procedure/index.ts';
import {
  ballotOrder,
  ballots,
  type DecisionFilter,
  methods,
  outcomes,
  proposalKinds,
} from '../../record/index.ts';
import { bodies } from '../../symbols/index.ts';
import { pageOf, pageQuery } from '../answers/cursor.ts';
import { jsonAnswer, named, problemAnswers } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format, wordsOf } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedDecision, symbolParameter } from './asked-decision.ts';
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

export const decisionListSchema = z
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
  responses: { ...jsonAnswer('Decisions, a page of them', decisionListSchema), ...problemAnswers(400) },
});

const one = createRoute({
  method: 'get',
  path: '/decisions/{symbol}',
  summary: 'One decision with its ballots, sources and meaning',
  request: {
    params: z.object({ symbol: symbolParameter }),
    query: z.object({ text: z.enum(['true', 'false']).optional() }),
  },
  responses: {
    ...jsonAnswer('The likeliest decision, and others of that symbol', named('Vote', voteSchema)),
    ...problemAnswers(400, 404),
  },
});

export const ballotListSchema = z
  .object({
    record: recordSchema,
    decision: summarySchema,
    ballots: z.array(
      z.object({
        member: z.string(),
        name: z.string(),
        group: z.string().optional(),
        ballot: z.enum(ballotOrder),
      }),
    ),
  })
  .openapi('BallotList');

const roll = createRoute({
  method: 'get',
  path: '/decisions/{symbol}/ballots',
  summary: 'Who voted how, as JSON, CSV or JSON lines',
  request: {
    params: z.object({ symbol: symbolParameter }),
    query: z.object({ format }),
  },
  responses: {
    ...jsonAnswer('Every ballot of the roll', ballotListSchema),
    ...problemAnswers(400, 404, 409),
  },
});

const meaning = createRoute({
  method: 'get',
  path: '/decisions/{symbol}/meaning',
  summary: 'The rule, its arithmetic, and what the decision binds anyone to',
  request: { params: z.object({ symbol: symbolParameter }) },
  responses: {
    ...jsonAnswer(
      'What it means',
      z.object({ record: recordSchema, id: z.string(), meaning: meaningSchema }).openapi('MeaningAnswer'),
    ),
    ...problemAnswers(400, 404),
  },
});

/** Lists of decisions, and one decision with its parts. */
export function addDecisions(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };

  api.openapi(list, (context) => {
    const { q, limit, cursor, format: _, ...query } = context.req.valid('query');
    const filter = filterOf(query);
    if ('title' in filter) return problem(context, filter);
    const found = q?.trim()
      ? record.search(q, filter, deepest).map(({ decision }) => decision)
      : decisionsBy(filter, record);
    const { items, next } = pageOf(found, { limit, cursor });
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items.map(summaryJson));
    return context.json({ record: head, total: found.length, decisions: items.map(summaryJson), next }, 200);
  });

  api.openapi(one, (context) => {
    const meant = askedDecision(record, context.req.valid('param').symbol);
    if ('title' in meant) return problem(context, meant);
    const { decision, symbol, others } = meant;
    const text = context.req.valid('query').text === 'true' ? record.text(decision.id) : undefined;
    return context.json(
      {
        record: head,
        query: context.req.valid('param').symbol,
        symbol,
        decision: decisionJson(decision),
        ...(text === undefined ? {} : { text }),
        meaning: meaningJson(meaningOf(record, decision), decision.heldOn),
        others: others.map(summaryJson),
      },
      200,
    );
  });

  api.openapi(roll, (context) => {
    const meant = askedDecision(record, context.req.valid('param').symbol);
    if ('title' in meant) return problem(context, meant);
    const { decision } = meant;
    if (decision.listed === 0) return problem(context, withoutRoll(decision.id));
    const items = [...ballots(decision.roll)].map(({ member, ballot }) => ({
      member,
      name: nameOn(member, decision.heldOn),
      group: groupOf(member, decision.heldOn),
      ballot,
    }));
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items);
    return context.json({ record: head, decision: summaryJson(decision), ballots: items }, 200);
  });

  api.openapi(meaning, (context) => {
    const meant = askedDecision(record, context.req.valid('param').symbol);
    if ('title' in meant) return problem(context, meant);
    const { decision } = meant;
    return context.json(
      { record: head, id: decision.id, meaning: meaningJson(meaningOf(record, decision), decision.heldOn) },
      200,
    );
  });
}

/** A search by words looks at no more than this many decisions. */
const deepest = 10_000;

const withoutRoll = (id: string): Wrong => ({
  status: 409,
  title: 'No ballots',
  detail: `The record has no ballots of ${id}: it was taken without a vote, or no roll was kept.`,
});

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
  const meant = memberMeant(member);
  return meant.kind === 'member'
    ? { ...plain, member: { code: meant.code, ballot } }
    : { status: 400, title: 'Unknown member', detail: meant.message, found: member };
}

const wrongPair = (found: string): Wrong => ({
  status: 400,
  title: 'Half a filter',
  detail: 'A member is looked for together with its ballot: member=CHN&ballot=no.',
  found,
  expected: 'member and ballot, or neither',
});
