import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type AgreementRule,
  absentRules,
  agreementIndexes,
  agreementOf,
  agreementOverTime,
  agreementWithGroup,
  allAgreements,
  type ComparedPair,
  type Matrix,
  matrixOf,
  type PairAgreement,
  valueIn,
  windowProblem,
} from '../../../analysis/index.ts';
import { agreementJson } from '../../../answers/index.ts';
import { agreementSchema } from '../../../json/index.ts';
import { groups, type MemberCode, resolveGroup } from '../../../members/index.ts';
import type { OpenRecord } from '../../../record/index.ts';
import { linkNext, pageOf, pageQuery } from '../../answers/cursor.ts';
import { named, problemAnswers, rowsOrJson } from '../../answers/described.ts';
import { problem, type Wrong } from '../../answers/problem.ts';
import { formAsked, rowsAnswer } from '../../answers/rows.ts';
import { format } from '../../answers/words-of.ts';
import type { ApiSources } from '../../sources.ts';
import { askedMembers } from '../asked-member.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const query = z.object({
  members: z.string().max(400).optional().openapi({
    example: 'PRK,CHN',
    description: 'One is compared with everybody, several with one another; left out for all pairs.',
  }),
  group: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'The members, or everybody, with this group: EU.' }),
  index: z.enum(agreementIndexes).default('half'),
  absent: z.enum(absentRules).default('left-out'),
  needed: z.coerce
    .number()
    .int()
    .min(1)
    .default(10)
    .openapi({ description: 'Shared votes below which nothing is said.' }),
  window: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ description: 'Of named pairs: a figure for so many years.' }),
  ...selectionQuery,
  format,
  ...pageQuery,
});
type Query = z.output<typeof query>;

const route = createRoute({
  method: 'get',
  path: '/analysis/agreement',
  summary: 'How far members vote alike: in pairs, with a group, over time',
  request: { query },
  responses: {
    ...rowsOrJson(
      'Pairs, a page of them, who agree most first',
      named('Agreement', agreementSchema.extend({ total: z.number().int(), next: z.string().optional() })),
    ),
    ...problemAnswers(400),
  },
});

/** More members than these make more pairs than anybody compares: ask for all of them. */
const mostCompared = 12;

/** How far members vote alike. */
export function addAgreement(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(route, (context) => {
    const asked = context.req.valid('query');
    const answer = answerTo(record, asked);
    if ('title' in answer) return problem(context, answer);
    const of: readonly object[] = answer.withGroups.length > 0 ? answer.withGroups : answer.pairs;
    const form = formAsked(context);
    const { items, next } = pageOf(of, asked);
    linkNext(context, next);
    if (form !== 'json') return rowsAnswer(context, form, items);
    const json = agreementJson({
      ...answer,
      pairs: pageOf(answer.pairs, asked).items,
      withGroups: pageOf(answer.withGroups, asked).items,
    });
    return context.json({ record: head, ...json, total: of.length, next }, 200);
  });
}

function answerTo(record: OpenRecord, asked: Query): Parameters<typeof agreementJson>[0] | Wrong {
  const { index, absent, needed, group, window } = asked;
  const wrong = problemOf(asked);
  if (wrong) return wrong;
  const members = askedMembers(asked.members);
  if ('title' in members) return members;
  const chosen = askedSelection(record, asked);
  if ('title' in chosen) return chosen;
  const rule: AgreementRule = { index, absent, needed };
  const matrix = matrixOf(record, chosen.selection);
  const bare = { selection: chosen.selection, rule, pairs: [], compared: [], withGroups: [], overTime: [] };
  const { codes } = members;
  if (group !== undefined)
    return {
      ...bare,
      withGroups: mostFirst(
        (codes.length > 0 ? codes : matrix.members).map((member) =>
          agreementWithGroup(matrix, { member, group: resolveGroup(group) ?? group }, rule),
        ),
      ),
    };
  const [first] = codes;
  if (first === undefined) return { ...bare, pairs: mostFirst(allAgreements(matrix, rule)) };
  if (codes.length === 1) return { ...bare, pairs: withEverybody(first, matrix, rule) };
  const pairs = pairsOf(codes);
  const compared = pairs.map((pair) => agreementOf(matrix, pair, rule));
  return {
    ...bare,
    ...{ compared, pairs: compared.map(withoutBallots) },
    overTime: window === undefined ? [] : pairs.map((pair) => agreementOverTime(matrix, pair, rule, window)),
  };
}

function problemOf({ members, group, window, index }: Query): Wrong | undefined {
  const wrong = (detail: string): Wrong => ({ status: 400, title: 'Not to be measured', detail });
  if ((members ?? '').split(',').length > mostCompared)
    return wrong(
      `Found more than ${mostCompared} members, expected fewer; leave members out to have all pairs.`,
    );
  if (group !== undefined && resolveGroup(group) === undefined)
    return wrong(
      `No group "${group}": expected one of ${groups()
        .map(({ id }) => id)
        .join(', ')}.`,
    );
  if (group !== undefined && (index === 'kappa' || index === 'pi'))
    return wrong(`index=${index} is of two members: with a group, expected same, half or yes-no.`);
  if (window !== undefined && (group !== undefined || !members?.includes(',')))
    return wrong('window is of pairs: expected two members or more, such as members=PRK,CHN.');
  const years = window === undefined ? undefined : windowProblem(window);
  return years === undefined ? undefined : wrong(years);
}

const withEverybody = (first: MemberCode, matrix: Matrix, rule: AgreementRule): readonly PairAgreement[] =>
  mostFirst(
    matrix.members
      .filter((code) => code !== first)
      .map((code) => withoutBallots(agreementOf(matrix, [first, code], rule))),
  );

const withoutBallots = ({ table: _, opposed: __, ...pair }: ComparedPair): PairAgreement => pair;

const pairsOf = (codes: readonly MemberCode[]): readonly (readonly [MemberCode, MemberCode])[] =>
  codes.flatMap((one, at) => codes.slice(at + 1).map((other) => [one, other] as const));

/** Those without a figure last. */
const mostFirst = <T extends Pick<PairAgreement, 'agreement'>>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (valueIn(b.agreement) ?? -2) - (valueIn(a.agreement) ?? -2));
