import { z } from 'zod';
import { estimateSchema, selectionSchema } from './analysis.ts';
import { recordSchema, summarySchema } from './decision.ts';

/** 1 is the largest share of yes among the votes cast; `ties` others have the very same. */
const rankSchema = z.object({
  place: z.number().int(),
  among: z.number().int(),
  ties: z.number().int(),
});

/** `margins --json`: majorities in order of date, with their rank in the selection, the lineage, the body and the year. */
export const marginsSchema = z.object({
  record: recordSchema,
  selection: selectionSchema,
  share: estimateSchema,
  participation: estimateSchema,
  trend: estimateSchema,
  margins: z.array(
    z.object({
      decision: summarySchema,
      margin: z.number().int(),
      share: z.number().optional(),
      participation: z.number().optional(),
      ranks: z.object({
        selection: rankSchema.optional(),
        lineage: rankSchema.optional(),
        body: rankSchema.optional(),
        year: rankSchema.optional(),
      }),
    }),
  ),
});

export type MarginsJson = z.infer<typeof marginsSchema>;
