import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  alignmentsOf,
  changePoints,
  lineageShifts,
  matrixOf,
  permanentReferences,
  type Reference,
  type Selection,
  shiftBetween,
  usualChangeRule,
} from '../../../analysis/index.ts';
import { type ShiftsAnswer, shiftsJson } from '../../../answers/index.ts';
import { shiftsSchema } from '../../../json/index.ts';
import { nameOn } from '../../../members/index.ts';
import type { OpenRecord } from '../../../record/index.ts';
import { type Body, bodies } from '../../../symbols/index.ts';
import { jsonAnswer, namedUnion, problemAnswers } from '../../answers/described.ts';
import { problem, type Wrong } from '../../answers/problem.ts';
import type { ApiSources } from '../../sources.ts';
import { askedDecision } from '../asked-decision.ts';
import { askedMembers } from '../asked-member.ts';
import { askedSelection, selectionQuery } from './asked-selection.ts';

const query = z.object({
  before: z.string().max(200).optional().openapi({
    example: 'A/C.3/69/L.28/Rev.1',
    description: 'With after: who voted otherwise on the second decision than on the first.',
  }),
  after: z.string().max(200).optional().openapi({ example: 'A/RES/69/188' }),
  members: z
    .string()
    .max(400)
    .optional()
    .openapi({ description: 'Instead: the years from which on these members stood elsewhere.' }),
  with: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Towards whom; the permanent members unless told.' }),
  ...selectionQuery,
});
type Query = z.output<typeof query>;

const route = createRoute({
  method: 'get',
  path: '/analysis/shifts',
  summary: 'Who moved: between two decisions, on a recurring question (lineage), or over the years (members)',
  request: { query },
  responses: {
    ...jsonAnswer('One of three kinds, by what was asked', namedUnion('Shifts', shiftsSchema)),
    ...problemAnswers(400, 404, 409),
  },
});

/** Who moved. */
export function addShifts(api: OpenAPIHono, { record, about }: ApiSources): void {
  const head = { version: about.version, decisions: about.decisions };
  api.openapi(route, (context) => {
    const answer = answerTo(record, context.req.valid('query'));
    return 'title' in answer ? problem(context, answer) : context.json(shiftsJson(answer, head), 200);
  });
}

function answerTo(record: OpenRecord, asked: Query): ShiftsAnswer | Wrong {
  const { before, after, members, lineage } = asked;
  if (members !== undefined) return changesOf(record, asked);
  if (before !== undefined && after !== undefined) return between(record, before, after);
  if (lineage !== undefined) return overLineage(record, asked);
  return {
    status: 400,
    title: 'Half a question',
    detail: 'Expected before and after, or lineage, or members: ?lineage=dprk-human-rights.',
  };
}

function between(record: OpenRecord, before: string, after: string): ShiftsAnswer | Wrong {
  const [first, second] = [askedDecision(record, before), askedDecision(record, after)];
  if ('title' in first) return first;
  if ('title' in second) return second;
  const silent = [first, second].find(({ decision }) => decision.listed === 0);
  if (silent)
    return {
      status: 409,
      title: 'No ballots',
      detail: `The record has no ballots of ${silent.decision.id}: who moved cannot be said.`,
    };
  const rolled = ({ decision }: typeof first) => ({ decision, roll: decision.roll });
  return { kind: 'between', shift: shiftBetween(rolled(first), rolled(second)) };
}

/** The votes of one body: of the one asked for, else of the plenary, else of that with most votes. */
function overLineage(record: OpenRecord, asked: Query): ShiftsAnswer | Wrong {
  const everywhere = askedSelection(record, asked);
  if ('title' in everywhere) return everywhere;
  const body = asked.body?.[0] ?? bodyOf(everywhere.selection);
  const chosen = body ? askedSelection(record, { ...asked, body: [body] }) : everywhere;
  if ('title' in chosen) return chosen;
  const votes = chosen.selection.decisions
    .filter(({ method }) => method === 'recorded')
    .map((decision) => ({ decision, roll: record.roll(decision.id) }));
  return { kind: 'lineage', ...lineageShifts(chosen.selection, votes) };
}

function bodyOf({ decisions }: Selection): Body | undefined {
  const count = (body: Body): number => decisions.filter((decision) => decision.body === body).length;
  const [most] = bodies.toSorted((a, b) => count(b) - count(a));
  if (count('GA') >= 2) return 'GA';
  return most && count(most) > 0 ? most : undefined;
}

function changesOf(record: OpenRecord, asked: Query): ShiftsAnswer | Wrong {
  const members = askedMembers(asked.members);
  if ('title' in members) return members;
  const references = referencesMeant(asked.with);
  if ('title' in references) return references;
  const chosen = askedSelection(record, { ...asked, body: asked.body ?? ['GA'] });
  if ('title' in chosen) return chosen;
  const alignments = alignmentsOf(matrixOf(record, chosen.selection), references.references);
  return {
    kind: 'changes',
    selection: chosen.selection,
    rule: usualChangeRule,
    members: members.codes.map((member) => {
      const others = references.references.filter(({ codes }) => !codes.includes(member));
      const years = alignments.get(member) ?? [];
      const changes = changePoints(years, usualChangeRule);
      return { member, references: others.map(({ name }) => name), years, changes };
    }),
  };
}

function referencesMeant(written: string | undefined): { readonly references: readonly Reference[] } | Wrong {
  const permanent = permanentReferences();
  if (written === undefined) return { references: permanent };
  const meant = askedMembers(written);
  if ('title' in meant) return meant;
  return {
    references: meant.codes.map(
      (code) => permanent.find(({ codes }) => codes.includes(code)) ?? { name: nameOn(code), codes: [code] },
    ),
  };
}
