import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { memberJson, summaryJson } from '../../answers/index.ts';
import { memberSchema, recordSchema, summarySchema } from '../../json/index.ts';
import { isMemberOn, memberOrder } from '../../members/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { linkNext, pageOf, pageQuery } from '../answers/cursor.ts';
import { jsonAnswer, named, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedMember } from './asked-member.ts';
import { ballotsBy } from './ballots-by.ts';
import { decisionsBy } from './decisions-by.ts';
import { lineageAsked } from './unknown-lineage.ts';

const member = z
  .string()
  .min(1)
  .openapi({ example: 'PRK', description: 'A code, or a name of any time: "Zaire".' });
const date = z.iso
  .date()
  .optional()
  .openapi({ example: '2014-12-18', description: 'As of this day; today unless told.' });

const memberJsonSchema = named('Member', memberSchema);

const list = createRoute({
  method: 'get',
  path: '/members',
  summary: 'The members of the United Nations on a day',
  request: { query: z.object({ date, format }) },
  responses: rowsOrJson(
    'Members, by code',
    z.object({ date: z.string(), members: z.array(memberJsonSchema) }).openapi('MemberList'),
  ),
});

const one = createRoute({
  method: 'get',
  path: '/members/{member}',
  summary: 'Who a member is on a day: names, groups, Council terms, the Rome Statute',
  request: { params: z.object({ member }), query: z.object({ date }) },
  responses: { ...jsonAnswer('The member', memberJsonSchema), ...problemAnswers(404) },
});

const ballots = createRoute({
  method: 'get',
  path: '/members/{member}/ballots',
  summary: 'How a member voted, in order of date',
  request: {
    params: z.object({ member }),
    query: z.object({
      q: z.string().optional().openapi({ example: 'korea' }),
      lineage: z.string().optional().openapi({ example: 'dprk-human-rights' }),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      ballot: z.enum(ballotOrder).optional(),
      format,
      ...pageQuery,
    }),
  },
  responses: {
    ...rowsOrJson(
      'Ballots, a page of them',
      z
        .object({
          record: recordSchema,
          member: z.string(),
          total: z.number().int(),
          ballots: z.array(z.object({ ballot: z.enum(ballotOrder), decision: summarySchema })),
          next: z.string().optional(),
        })
        .openapi('MemberBallots'),
    ),
    ...problemAnswers(400, 404),
  },
});

/** Members, and how each voted. */
export function addMembers(api: OpenAPIHono, { record, about, today }: ApiSources): void {
  api.openapi(list, (context) => {
    const on = context.req.valid('query').date ?? today();
    const members = memberOrder.filter((code) => isMemberOn(code, on)).map((code) => memberJson(code, on));
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, members);
    return context.json({ date: on, members: members.toSorted((a, b) => (a.code < b.code ? -1 : 1)) }, 200);
  });

  api.openapi(one, (context) => {
    const on = context.req.valid('query').date ?? today();
    const meant = askedMember(context.req.valid('param').member, context.req.valid('query').date);
    return 'title' in meant ? problem(context, meant) : context.json(memberJson(meant.code, on), 200);
  });

  api.openapi(ballots, (context) => {
    const meant = askedMember(context.req.valid('param').member);
    if ('title' in meant) return problem(context, meant);
    const { q, ballot, lineage, from, to, limit, cursor } = context.req.valid('query');
    const unknown = lineageAsked(lineage);
    if (unknown) return problem(context, unknown);
    const filter = { lineage, from, to, member: ballot && { code: meant.code, ballot } };
    const found = q?.trim()
      ? record.search(q, filter, deepest).map(({ decision }) => decision)
      : decisionsBy(filter, record);
    const votes = ballotsBy(meant.code, found, record);
    const { items: cast, next } = pageOf(votes, { limit, cursor });
    linkNext(context, next);
    const items = cast.map((vote) => ({ ballot: vote.ballot, decision: summaryJson(vote.decision) }));
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items);
    const head = { version: about.version, decisions: about.decisions };
    return context.json({ record: head, member: meant.code, total: votes.length, ballots: items, next }, 200);
  });
}

const deepest = 10_000;
