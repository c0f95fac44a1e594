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
  /** The text itself, a line for each paragraph; only with `--text`, and only where the record has it. */
  text: z.string().optional(),
  meaning: meaningSchema,
  others: z.array(summarySchema),
});

export type VoteJson = z.infer<typeof voteSchema>;
