import { z } from 'zod';
import { recordSchema, summarySchema } from './decision.ts';

/** `search WORDS --json`: best first; `score` compares within one search only. */
export const searchSchema = z.object({
  record: recordSchema,
  words: z.string(),
  hits: z.array(z.object({ score: z.number(), decision: summarySchema })),
});

export type SearchJson = z.infer<typeof searchSchema>;
