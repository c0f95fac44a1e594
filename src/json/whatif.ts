import { z } from 'zod';
import { ballotOrder } from '../record/index.ts';
import { recordSchema, summarySchema, tallySchema } from './decision.ts';
import { outcomeSchema, rulingSchema } from './meaning.ts';

const ballotSchema = z.enum(ballotOrder);

const moveSchema = z.object({
  count: z.number().int(),
  from: z.union([ballotSchema, z.literal('any')]),
  to: ballotSchema,
  outOf: z.number().int(),
  who: z.array(z.string()).optional(),
});

/** `whatif SYMBOL --json`. `turns` are the smallest changes that would turn the result as it then stands. */
export const whatIfSchema = z.object({
  record: recordSchema,
  /** Left out for an imagined draft. */
  decision: summarySchema.optional(),
  ruling: rulingSchema,
  before: outcomeSchema,
  after: outcomeSchema,
  /** Under the other majority, where `ruling.otherwise` is given. */
  otherwise: outcomeSchema.optional(),
  tally: tallySchema,
  changed: z.array(z.object({ member: z.string(), from: ballotSchema.optional(), to: ballotSchema })),
  turns: z.array(z.object({ members: z.number().int(), sentence: z.string(), moves: z.array(moveSchema) })),
});

export type WhatIfJson = z.infer<typeof whatIfSchema>;
