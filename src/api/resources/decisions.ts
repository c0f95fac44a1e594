import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { decisionJson, meaningJson, summaryJson } from '../../answers/index.ts';
import { meaningSchema, recordSchema, summarySchema, voteSchema } from '../../json/index.ts';
import { groupOf, nameOn } from '../../members/index.ts';
import { meaningOf } from '../../procedure/index.ts';
import { ballotOrder, ballots } from '../../record/index.ts';
import { jsonAnswer, named, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { flag, format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedDecision, symbolParameter } from './asked-decision.ts';

const one = createRoute({
  method: 'get',
  path: '/decisions/{symbol}',
  summary: 'One decision with its ballots, sources and meaning',
  request: {
    params: z.object({ symbol: symbolParameter }),
    query: z.object({
      text: flag.openapi({ description: 'true: the text itself, where the record has it.' }),
    }),
  },
  responses: {
    ...jsonAnswer('The likeliest decision, and others of that symbol', named('Vote', voteSchema)),
    ...problemAnswers(400, 404),
  },
});

const ballotListSchema = z
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
    ...rowsOrJson('Every ballot of the roll', ballotListSchema),
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

/** One decision with its parts. */
export function addDecisions(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };

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

const withoutRoll = (id: string): Wrong => ({
  status: 409,
  title: 'No ballots',
  detail: `The record has no ballots of ${id}: it was taken without a vote, or no roll was kept.`,
});
