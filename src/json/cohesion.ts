import { z } from 'zod';
import { majorityIds, results } from '../procedure/index.ts';
import { ballotOrder } from '../record/index.ts';
import { estimateSchema, selectionSchema, yearsSchema } from './analysis.ts';
import { dateSchema, recordSchema } from './decision.ts';

const whomSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), id: z.string() }),
  z.object({ kind: z.literal('members'), codes: z.array(z.string()) }),
]);

const indexesSchema = z.object({
  agreement: estimateSchema,
  rice: estimateSchema,
  everybody: estimateSchema,
});

const decisionSchema = z.object({
  decision: z.string(),
  heldOn: dateSchema.optional(),
  yes: z.number().int(),
  no: z.number().int(),
  abstain: z.number().int(),
  absent: z.number().int(),
  agreement: z.number(),
  rice: z.number().optional(),
  line: z.enum(ballotOrder).optional(),
  defectors: z.array(z.string()),
});

const memberSchema = z.object({
  member: z.string(),
  counted: z.number().int(),
  defected: z.number().int(),
  share: estimateSchema,
});

const pivotSchema = z.object({
  decision: z.string(),
  majority: z.enum(majorityIds),
  certainty: z.enum(['certain', 'presumed', 'unknown']),
  result: z.enum(results),
  yes: z.number().int(),
  needed: z.number().int(),
  members: z.number().int(),
  fewest: z.number().int().optional(),
  alone: z.array(z.string()),
});

/**
 * `cohesion --json`: each group asked for. `decisions` with the least united first and `members` with those first who leave
 * the line most; `overTime` with `--window`, `pivots` with `--pivotal`.
 */
export const cohesionSchema = z.object({
  record: recordSchema,
  selection: selectionSchema,
  groups: z.array(
    indexesSchema.extend({
      whom: whomSchema,
      decisions: z.array(decisionSchema),
      members: z.array(memberSchema),
      overTime: z.array(indexesSchema.extend({ years: yearsSchema })),
      pivots: z.object({ counted: z.number().int(), pivotal: z.array(pivotSchema) }).optional(),
    }),
  ),
});

export type CohesionJson = z.infer<typeof cohesionSchema>;
