import { z } from 'zod';
import { absentRules, agreementIndexes } from '../analysis/index.ts';
import { estimateSchema, selectionSchema, yearsSchema } from './analysis.ts';
import { recordSchema } from './decision.ts';

const pairSchema = z.object({
  members: z.tuple([z.string(), z.string()]),
  agreement: estimateSchema,
  counted: z.number().int(),
  listed: z.number().int(),
  coverage: z.number().optional(),
});

/**
 * `agreement --json`: `pairs` in the order of the text. `compared` has, for a few members, the ballots behind each pair
 * (`table`: rows the first member's yes, abstain, no; columns the second's) and the decisions on which they were opposed.
 */
export const agreementSchema = z.object({
  record: recordSchema,
  selection: selectionSchema,
  rule: z.object({
    index: z.enum(agreementIndexes),
    absent: z.enum(absentRules),
    needed: z.number().int(),
  }),
  pairs: z.array(pairSchema),
  compared: z.array(pairSchema.extend({ table: z.array(z.number().int()), opposed: z.array(z.string()) })),
  withGroups: z.array(
    z.object({
      member: z.string(),
      group: z.string(),
      agreement: estimateSchema,
      counted: z.number().int(),
      withLine: estimateSchema,
    }),
  ),
  overTime: z.array(pairSchema.extend({ years: yearsSchema })),
});

export type AgreementJson = z.infer<typeof agreementSchema>;
