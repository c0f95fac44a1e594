import { z } from 'zod';
import { stands } from '../analysis/index.ts';
import { ballotOrder } from '../record/index.ts';
import { selectionSchema } from './analysis.ts';
import { recordSchema, summarySchema } from './decision.ts';

const shiftSchema = z.object({
  before: summarySchema,
  after: summarySchema,
  both: z.number().int(),
  changed: z.number().int(),
  flows: z.array(z.object({ from: z.enum(stands), to: z.enum(stands), members: z.array(z.string()) })),
  appeared: z.array(z.string()),
  vanished: z.array(z.string()),
});

const courseSchema = z.object({
  member: z.string(),
  ballots: z.array(z.enum(ballotOrder).nullable()),
  changes: z.number().int(),
});

/** `shifts A B --json`: who changed from what to what between two decisions. */
export const shiftBetweenSchema = z.object({
  kind: z.literal('between'),
  record: recordSchema,
  shift: shiftSchema,
});

/** `shifts LINEAGE --json`: from vote to vote; `ballots` of a member stand in the order of `votes`, null where not on the roll. */
export const lineageShiftsSchema = z.object({
  kind: z.literal('lineage'),
  record: recordSchema,
  selection: selectionSchema,
  votes: z.array(summarySchema),
  steps: z.array(shiftSchema),
  whole: shiftSchema.optional(),
  courses: z.array(courseSchema),
  waverers: z.array(z.string()),
  firstTimes: z.array(z.object({ decision: z.string(), member: z.string(), ballot: z.enum(ballotOrder) })),
});

/** `shifts --member M --json`: years from which on a member stood elsewhere towards the references. */
export const changesSchema = z.object({
  kind: z.literal('changes'),
  record: recordSchema,
  selection: selectionSchema,
  members: z.array(
    z.object({
      member: z.string(),
      references: z.array(z.string()),
      years: z.array(z.object({ year: z.number().int(), towards: z.array(z.number()) })),
      changes: z.array(
        z.object({
          year: z.number().int(),
          before: z.array(z.number()),
          after: z.array(z.number()),
          p: z.number(),
        }),
      ),
    }),
  ),
  rule: z.object({
    significance: z.number(),
    least: z.number().int(),
    penalty: z.number(),
    orders: z.number().int(),
    seed: z.number().int(),
  }),
});

export const shiftsSchema = z.discriminatedUnion('kind', [
  shiftBetweenSchema,
  lineageShiftsSchema,
  changesSchema,
]);

export type ShiftsJson = z.infer<typeof shiftsSchema>;
