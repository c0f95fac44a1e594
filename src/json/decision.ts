import { z } from 'zod';
import { ballotOrder, flagKinds, methods, outcomes, proposalKinds } from '../record/index.ts';
import { bodies } from '../symbols/index.ts';

/** A calendar date, `2014-12-18`. */
export const dateSchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Counts of ballots; `absent` is left out where no source counts it. */
export const tallySchema = z.object({
  yes: z.number().int(),
  no: z.number().int(),
  abstain: z.number().int(),
  absent: z.number().int().optional(),
});

/** Which record answered. */
export const recordSchema = z.object({ version: z.string(), decisions: z.number().int() });

const belongingSchema = z.object({ relation: z.enum(['amends', 'part-of', 'motion-on']), to: z.string() });

/** A decision as lists show it. Fields that the record does not have are left out. */
export const summarySchema = z.object({
  id: z.string(),
  symbol: z.string().optional(),
  draft: z.string().optional(),
  body: z.enum(bodies),
  date: dateSchema.optional(),
  session: z.string().optional(),
  title: z.string(),
  kind: z.enum(proposalKinds),
  method: z.enum(methods),
  outcome: z.enum(outcomes).optional(),
  tally: tallySchema.optional(),
  meeting: z.string().optional(),
  lineage: z.string().optional(),
  belongsTo: belongingSchema.optional(),
  becomes: z.string().optional(),
  note: z.string().optional(),
  listed: z.number().int(),
  complete: z.boolean(),
});

const sponsorSchema = z.object({
  member: z.string(),
  role: z.enum(['main', 'co']),
  joined: dateSchema.optional(),
});

const figureSchema = z.object({
  source: z.string(),
  ref: z.string(),
  address: z.string().optional(),
  mark: z.union([z.enum(['O', 'M', 'C']), z.number()]).optional(),
  date: dateSchema.optional(),
  tally: tallySchema.optional(),
  listed: z.number().int(),
});

const valueSchema = z.object({ source: z.string(), value: z.string() });

/** Two sources that differ; `shown` is the one whose figure the record shows. */
export const conflictSchema = z.object({
  field: z.enum(['tally', 'date', 'ballot', 'outcome']),
  member: z.string().optional(),
  shown: valueSchema,
  other: valueSchema,
});

const flagSchema = z.object({ kind: z.enum(flagKinds), detail: z.string(), member: z.string().optional() });

/** A decision with all that the record knows of it; `ballots` by member code. */
export const decisionSchema = summarySchema.extend({
  ballots: z.record(z.string(), z.enum(ballotOrder)),
  sponsors: z.array(sponsorSchema),
  reports: z.array(z.string()),
  agenda: z.array(z.string()),
  subjects: z.array(z.string()),
  before: z.array(z.string()),
  after: z.array(z.string()),
  parts: z.array(z.string()),
  sources: z.array(figureSchema),
  conflicts: z.array(conflictSchema),
  flags: z.array(flagSchema),
});

export type SummaryJson = z.infer<typeof summarySchema>;
export type DecisionJson = z.infer<typeof decisionSchema>;
