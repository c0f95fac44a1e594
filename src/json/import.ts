import { z } from 'zod';
import { recordSchema } from './decision.ts';
import { problemSchema, sourceSchema } from './record.ts';

/**
 * `import --json`. Where it was done: the record and its sources, with the rows that were skipped. Where not: what stood
 * in the way; the old record is untouched.
 */
export const importSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    path: z.string(),
    record: recordSchema,
    recordedVotes: z.number().int(),
    ballots: z.number().int(),
    sources: z.array(sourceSchema).readonly(),
    problems: z.array(problemSchema).readonly(),
  }),
  z.object({ ok: z.literal(false), problems: z.array(problemSchema).readonly() }),
]);

export type ImportJson = z.infer<typeof importSchema>;
