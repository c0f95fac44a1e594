import { z } from 'zod';
import { proposalKinds } from '../record/index.ts';
import { bodies } from '../symbols/index.ts';
import { dateSchema } from './decision.ts';

/**
 * A figure with its interval, or the state in which there is none. `n` counts what it rests on. Intervals are 95 percent
 * ones; docs/analysis.md tells how each is made.
 */
export const estimateSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('estimate'),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    n: z.number().int(),
  }),
  z.object({ kind: z.literal('too-few'), found: z.number().int(), needed: z.number().int(), of: z.string() }),
  z.object({ kind: z.literal('all-equal'), n: z.number().int() }),
  z.object({ kind: z.literal('not-in-selection'), who: z.string() }),
]);

/** What a result rests on: the query, the decisions by id, and how many were left out and why. */
export const selectionSchema = z.object({
  query: z.object({
    bodies: z.array(z.enum(bodies)).optional(),
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    kinds: z.array(z.enum(proposalKinds)).optional(),
    lineage: z.string().optional(),
    topic: z.string().optional(),
    ids: z.array(z.string()).optional(),
    dividedBelow: z.number().optional(),
    rolls: z.literal('not-needed').optional(),
    withoutVote: z.literal('counted').optional(),
  }),
  counted: z.number().int(),
  withoutVote: z.number().int(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  leftOut: z.object({
    withoutRoll: z.number().int(),
    withoutVote: z.number().int(),
    undivided: z.number().int(),
  }),
  decisions: z.array(z.string()),
});

export const yearsSchema = z.object({ from: z.number().int(), to: z.number().int() });

export type EstimateJson = z.infer<typeof estimateSchema>;
export type SelectionJson = z.infer<typeof selectionSchema>;
