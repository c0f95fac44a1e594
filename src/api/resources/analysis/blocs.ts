import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  absentRules,
  type BlocRule,
  blocRuleProblem,
  blocsOf,
  matrixOf,
  usualBlocRule,
} from '../../../analysis/index.ts';
import { blocsJson } from '../../../answers/index.ts';
import { blocsSchema } from '../../../json/index.ts';
import { jsonAnswer, namedUnion, problemAnswers } from '../../answers/described.ts';
import { problem } from '../../answers/problem.ts';
import type { ApiSources } from '../../sources.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const number = (usual: number, description: string) =>
  z.coerce.number().default(usual).openapi({ description });

const route = createRoute({
  method: 'get',
  path: '/analysis/blocs',
  summary: 'Blocs of members that vote alike, and which of them are stable',
  request: {
    query: z.object({
      absent: z.enum(absentRules).default(usualBlocRule.absent),
      needed: number(usualBlocRule.needed, 'Ballots that a member needs.'),
      resolution: number(usualBlocRule.resolution, 'Over 0, up to 5: more gives smaller blocs.'),
      samples: number(usualBlocRule.samples, 'Samples of the decisions, 20 to 2000.'),
      seed: number(usualBlocRule.seed, 'Start of the random numbers.'),
      threshold: number(
        usualBlocRule.threshold,
        'Over 0.5, up to 1: overlap from which on a bloc is stable.',
      ),
      ...selectionQuery,
      body: selectionQuery.body.openapi({ example: 'GA' }),
    }),
  },
  responses: {
    ...jsonAnswer('Blocs, the largest first, or why there are none', namedUnion('Blocs', blocsSchema)),
    ...problemAnswers(400),
  },
});

/** Who votes with whom. */
export function addBlocs(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(route, (context) => {
    const asked = context.req.valid('query');
    const { absent, needed, resolution, samples, seed, threshold } = asked;
    const rule: BlocRule = { absent, needed, resolution, samples, seed, threshold };
    const detail = blocRuleProblem(rule);
    if (detail) return problem(context, { status: 400, title: 'No such rule', detail });
    const chosen = askedSelection(record, asked);
    if ('title' in chosen) return problem(context, chosen);
    return context.json(blocsJson(blocsOf(matrixOf(record, chosen.selection), rule), head), 200);
  });
}
