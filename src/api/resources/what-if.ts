import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { whatIfJson } from '../../answers/index.ts';
import { whatIfSchema } from '../../json/index.ts';
import { type Change, textOf, whatIf } from '../../procedure/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { jsonAnswer, named, problemAnswers } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import type { ApiSources } from '../sources.ts';
import { askedDecision, symbolParameter } from './asked-decision.ts';
import { askedMember } from './asked-member.ts';

const question = createRoute({
  method: 'get',
  path: '/decisions/{symbol}/what-if',
  summary: 'The outcome with other ballots, and the fewest changes that would turn it',
  request: {
    params: z.object({ symbol: symbolParameter }),
    query: z.object({
      flip: z.string().max(4000).default('').openapi({
        example: 'CHN:abstain,RUS:yes',
        description: 'Members with the ballot that they should have.',
      }),
    }),
  },
  responses: {
    ...jsonAnswer('Before and after', named('WhatIf', whatIfSchema)),
    ...problemAnswers(400, 404, 409),
  },
});

/** What if others had voted otherwise. */
export function addWhatIf(api: OpenAPIHono, { record, about }: ApiSources): void {
  api.openapi(question, (context) => {
    const meant = askedDecision(record, context.req.valid('param').symbol);
    if ('title' in meant) return problem(context, meant);
    const { decision } = meant;
    const flips = flipsIn(context.req.valid('query').flip, decision.heldOn);
    if ('title' in flips) return problem(context, flips);
    const answer = whatIf(decision, flips.changes, textOf(record, decision));
    if (!answer.ok)
      return problem(context, { status: 409, title: 'Not to be reckoned', detail: answer.problem });
    const head = { version: about.version, decisions: about.decisions };
    return context.json(whatIfJson(answer, head, { decision, heldOn: decision.heldOn }), 200);
  });
}

/** "CHN:abstain,RUS:yes"; the first that names no member or no ballot is the problem. */
function flipsIn(text: string, date?: string): { readonly changes: readonly Change[] } | Wrong {
  const changes: Change[] = [];
  for (const part of text.split(',').filter((each) => each.trim())) {
    const [name = '', word = ''] = part.split(':').map((each) => each.trim());
    const to = ballotOrder.find((ballot) => ballot === word.toLowerCase());
    if (!to)
      return {
        status: 400,
        title: 'No ballot',
        detail: `Found "${part}", expected a member and one of ${ballotOrder.join(', ')}: CHN:abstain.`,
        found: part,
      };
    const meant = askedMember(name, date);
    if ('title' in meant) return { ...meant, status: 400 };
    changes.push({ member: meant.code, to });
  }
  return { changes };
}
