import { z } from 'zod';
import { results } from '../procedure/index.ts';
import { outcomes } from '../record/index.ts';
import { bodies } from '../symbols/index.ts';
import { dateSchema, recordSchema, tallySchema } from './decision.ts';

/** `record outcomes --json`: official outcomes against what the rules make of the figures. */
export const outcomesSchema = z.object({
  record: recordSchema,
  bodies: z.array(
    z.object({
      body: z.enum(bodies),
      compared: z.number().int(),
      agreeing: z.number().int(),
      agreeingUnderOne: z.number().int(),
      explained: z.number().int(),
      unexplained: z.number().int(),
      withoutVote: z.number().int(),
      withoutFigures: z.number().int(),
      withoutOfficialOutcome: z.number().int(),
      undecided: z.number().int(),
    }),
  ),
  disagreements: z.array(
    z.object({
      id: z.string(),
      body: z.enum(bodies),
      date: dateSchema.optional(),
      title: z.string(),
      tally: tallySchema.optional(),
      official: z.enum(outcomes),
      computed: z.enum(results).optional(),
      rule: z.string(),
      explanation: z.object({ kind: z.string(), because: z.string(), basis: z.string() }).optional(),
    }),
  ),
});

export type OutcomesJson = z.infer<typeof outcomesSchema>;
