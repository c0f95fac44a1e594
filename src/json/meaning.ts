import { z } from 'zod';
import { checks, effects, forces, majorityIds, results } from '../procedure/index.ts';

/** An article or a rule, in the program's own words, and how far it was checked. */
export const provisionSchema = z.object({
  id: z.string(),
  cite: z.string(),
  says: z.string(),
  source: z.string(),
  checked: z.enum(checks),
  seen: z.string().optional(),
  note: z.string().optional(),
});

export const certaintySchema = z.enum(['certain', 'presumed', 'unknown']);

const majoritySchema = z.object({ id: z.enum(majorityIds), name: z.string() });

/** Which majority was needed, and why; `otherwise` where it may have been another. */
export const rulingSchema = z.object({
  majority: majoritySchema,
  certainty: certaintySchema,
  because: z.string(),
  provisions: z.array(provisionSchema),
  otherwise: majoritySchema.optional(),
});

/** The arithmetic; `short` is how many yes were missing, `blockedBy` who vetoed. */
export const outcomeSchema = z.object({
  result: z.enum(results),
  majority: z.enum(majorityIds),
  yes: z.number().int(),
  no: z.number().int(),
  cast: z.number().int(),
  needed: z.number().int(),
  short: z.number().int(),
  blockedBy: z.array(z.string()),
  sentence: z.string(),
});

const effectSchema = z.object({
  effect: z.enum(effects),
  certainty: certaintySchema,
  text: z.string().optional(),
  because: z.string(),
  provisions: z.array(provisionSchema),
});

const forceSchema = z.object({
  kind: z.enum(forces),
  certainty: certaintySchema,
  does: z.string(),
  doesNot: z.string(),
  provisions: z.array(provisionSchema),
});

const explanationSchema = z.object({ kind: z.string(), because: z.string(), basis: z.string() });

/** What a decision means: rule, arithmetic, what a yes did, legal force. `agrees`: with the outcome that sources state. */
export const meaningSchema = z.object({
  ruling: rulingSchema,
  outcome: outcomeSchema.optional(),
  otherwise: outcomeSchema.optional(),
  agrees: z.boolean().optional(),
  explanation: explanationSchema.optional(),
  yes: effectSchema,
  force: forceSchema,
});

export type MeaningJson = z.infer<typeof meaningSchema>;
export type RulingJson = z.infer<typeof rulingSchema>;
export type OutcomeJson = z.infer<typeof outcomeSchema>;
