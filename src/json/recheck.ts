import { z } from 'zod';
import { recordSchema } from './decision.ts';

const verdictSchema = z.enum(['supported', 'imprecise', 'contradicted', 'uncheckable']);

/** `recheck REPORT --json`: what changed since the report was saved; `changes` is empty where nothing did. */
export const recheckSchema = z.object({
  report: z.string(),
  text: z.string(),
  before: recordSchema,
  after: recordSchema,
  textChanged: z.boolean(),
  changes: z.array(
    z.object({
      kind: z.enum(['verdict', 'evidence', 'gone', 'unread', 'new']),
      quote: z.string(),
      before: verdictSchema.optional(),
      after: verdictSchema.optional(),
      why: z.string(),
    }),
  ),
});

export type RecheckJson = z.infer<typeof recheckSchema>;
