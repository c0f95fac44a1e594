import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  cohesionOf,
  cohesionOverTime,
  type Matrix,
  matrixOf,
  pivotsOf,
  valueIn,
  type Whom,
  windowProblem,
} from '../../../analysis/index.ts';
import { cohesionJson, type GroupCohesion } from '../../../answers/index.ts';
import { cohesionSchema } from '../../../json/index.ts';
import { groups, resolveGroup } from '../../../members/index.ts';
import { textOf } from '../../../procedure/index.ts';
import type { OpenRecord } from '../../../record/index.ts';
import { named, problemAnswers, rowsOrJson } from '../../answers/described.ts';
import { problem, type Wrong } from '../../answers/problem.ts';
import { formAsked, rowsAnswer } from '../../answers/rows.ts';
import { flag, format } from '../../answers/words-of.ts';
import type { ApiSources } from '../../sources.ts';
import { askedMembers } from '../asked-member.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const query = z.object({
  group: z.string().max(100).optional().openapi({
    example: 'EU',
    description: 'A group; without it every group, without their single decisions and members.',
  }),
  members: z
    .string()
    .max(800)
    .optional()
    .openapi({ description: 'These members taken together, by commas; instead of a group.' }),
  window: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ description: 'Over time: figures for so many years.' }),
  pivotal: flag.openapi({ description: 'true: the votes that the group decided.' }),
  ...selectionQuery,
  format,
});
type Query = z.output<typeof query>;

const route = createRoute({
  method: 'get',
  path: '/analysis/cohesion',
  summary: 'How united a group votes, who leaves its line, and on which votes it decided',
  request: { query },
  responses: {
    ...rowsOrJson('Groups, the most united first', named('Cohesion', cohesionSchema)),
    ...problemAnswers(400),
  },
});

/** How united groups vote. */
export function addCohesion(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(route, (context) => {
    const asked = context.req.valid('query');
    const whoms = askedWhoms(asked);
    if ('title' in whoms) return problem(context, whoms);
    const chosen = askedSelection(record, asked);
    if ('title' in chosen) return problem(context, chosen);
    const matrix = matrixOf(record, chosen.selection);
    const measured = whoms.whoms
      .map((whom) => measure(record, { matrix, whom }, asked))
      .sort((a, b) => (valueIn(b.agreement) ?? -1) - (valueIn(a.agreement) ?? -1));
    const answer = cohesionJson(chosen.selection, whoms.whoms.length > 1 ? measured.map(inShort) : measured);
    const form = formAsked(context);
    if (form === 'json') return context.json({ record: head, ...answer }, 200);
    return rowsAnswer(context, form, rowsOf(answer));
  });
}

function measure(
  record: OpenRecord,
  { matrix, whom }: { readonly matrix: Matrix; readonly whom: Whom },
  { window, pivotal }: Query,
): GroupCohesion {
  return {
    ...cohesionOf(matrix, whom),
    overTime: window === undefined ? [] : cohesionOverTime(matrix, whom, window),
    pivots:
      pivotal === 'true'
        ? pivotsOf(matrix, whom, (summary) => {
            const decision = summary.belongsTo && record.decision(summary.id);
            return decision && textOf(record, decision);
          })
        : undefined,
  };
}

const inShort = (group: GroupCohesion): GroupCohesion => ({ ...group, decisions: [], members: [] });

/** A group each; of one group a decision each. */
function rowsOf({ groups: measured }: Pick<z.output<typeof cohesionSchema>, 'groups'>): readonly object[] {
  const [only, ...others] = measured;
  if (only && others.length === 0) return only.decisions;
  return measured.map(({ whom, agreement, rice, everybody }) => ({ whom, agreement, rice, everybody }));
}

function askedWhoms({ group, members, window }: Query): { readonly whoms: readonly Whom[] } | Wrong {
  const wrong = (detail: string): Wrong => ({ status: 400, title: 'Not to be measured', detail });
  const years = window === undefined ? undefined : windowProblem(window);
  if (years) return wrong(years);
  const known = groups().map(({ id }) => id);
  if (members !== undefined) {
    const meant = askedMembers(members);
    return 'title' in meant ? meant : { whoms: [{ kind: 'members', codes: meant.codes }] };
  }
  if (group === undefined) return { whoms: known.map((id) => ({ kind: 'group', id })) };
  const id = resolveGroup(group);
  return id === undefined
    ? wrong(`No group "${group}": expected one of ${known.join(', ')}.`)
    : { whoms: [{ kind: 'group', id }] };
}
