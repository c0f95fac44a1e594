import { z } from 'zod';
import { decisionSchema, recordSchema, summarySchema } from './decision.ts';
import { meaningSchema } from './meaning.ts';

/** `vote SYMBOL --json`: the likeliest decision in full, and the others that have the symbol. */
export const voteSchema = z.object({
  record: recordSchema,
  /** As it was typed. */
  query: z.string(),
  /** In canonical form. */
  symbol: z.string(),
  decision: decisionSchema,
  meaning: meaningSchema,
  others: z.array(summarySchema),
});

export type VoteJson = z.infer<typeof voteSchema>;
