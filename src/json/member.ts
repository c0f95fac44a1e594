import { z } from 'zod';
import { memberStatuses, regionalGroups, unLanguages } from '../members/index.ts';
import { ballotOrder } from '../record/index.ts';
import { dateSchema, recordSchema, summarySchema } from './decision.ts';

const periodSchema = z.object({ from: dateSchema.optional(), to: dateSchema.optional() });
const markSchema = z.union([z.enum(['M', 'C']), z.number()]);

const declarationSchema = z.object({
  lodged: dateSchema,
  accepts: periodSchema,
  mark: markSchema,
  note: z.string().optional(),
});

/** Where a state stands with the Rome Statute on the day. */
const romeStatuteSchema = z.object({
  party: z.boolean(),
  since: dateSchema.optional(),
  until: dateSchema.optional(),
  signed: dateSchema.optional(),
  withdrawalNotified: dateSchema.optional(),
  mark: markSchema.optional(),
  note: z.string().optional(),
  declarations: z.array(declarationSchema),
});

/**
 * `member NAME --json`: who it is on `date`. `record` and `votes` are there with `--topic` or `--lineage`. Ends of
 * periods (`to`, `ended`, `until`) are the first day on which it no longer held.
 */
export const memberSchema = z.object({
  code: z.string(),
  date: dateSchema,
  name: z.string(),
  shortName: z.string(),
  status: z.enum(memberStatuses),
  isMember: z.boolean(),
  admitted: dateSchema.optional(),
  ended: dateSchema.optional(),
  successors: z.array(z.string()),
  group: z.enum(regionalGroups).optional(),
  note: z.string().optional(),
  names: z.array(periodSchema.extend({ name: z.string() })),
  council: z.array(
    periodSchema.extend({ seat: z.enum(['permanent', 'elected']), note: z.string().optional() }),
  ),
  romeStatute: romeStatuteSchema,
  languages: z.partialRecord(z.enum(unLanguages), z.string()),
  record: recordSchema.optional(),
  votes: z.array(z.object({ ballot: z.enum(ballotOrder), decision: summarySchema })).optional(),
});

export type MemberJson = z.infer<typeof memberSchema>;
