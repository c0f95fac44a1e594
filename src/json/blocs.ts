import { z } from 'zod';
import { absentRules } from '../analysis/index.ts';
import { selectionSchema } from './analysis.ts';
import { recordSchema } from './decision.ts';

const ruleSchema = z.object({
  absent: z.enum(absentRules),
  needed: z.number().int(),
  resolution: z.number(),
  samples: z.number().int(),
  seed: z.number().int(),
  threshold: z.number(),
});

const blocSchema = z.object({
  state: z.enum(['stable', 'unstable']),
  stability: z.number(),
  members: z.array(z.object({ member: z.string(), share: z.number() })),
  within: z.number().optional(),
  without: z.number().optional(),
});

/** `blocs --json`: blocs with the largest first; what is `unstable` is not to be shown as a bloc. */
export const blocsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('blocs'),
    record: recordSchema,
    selection: selectionSchema,
    rule: ruleSchema,
    modularity: z.number(),
    blocs: z.array(blocSchema),
    alone: z.array(z.string()),
    apart: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('undivided'),
    record: recordSchema,
    selection: selectionSchema,
    members: z.array(z.string()),
    apart: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('too-few'),
    record: recordSchema,
    selection: selectionSchema,
    found: z.number().int(),
    needed: z.number().int(),
    of: z.string(),
  }),
]);

export type BlocsJson = z.infer<typeof blocsSchema>;
