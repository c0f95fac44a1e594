import { z } from 'zod';
import { caseSteps } from '../cases/index.ts';
import { ballotOrder } from '../record/index.ts';
import { dateSchema, recordSchema, summarySchema } from './decision.ts';
import { problemSchema } from './record.ts';

/** A date as exactly as it is known: the first and the last day on which it can have been. */
export const caseDateSchema = z.object({
  precision: z.enum(['day', 'month', 'year', 'between']),
  first: dateSchema,
  last: dateSchema,
});

const groundsSchema = z.object({
  mark: z.union([z.enum(['O', 'M', 'C']), z.number()]),
  note: z.string().optional(),
  sources: z.array(z.object({ name: z.string(), address: z.string().optional() })),
});

/** What stands at the beginning of every answer on a case. */
const headSchema = z.object({
  record: recordSchema,
  case: z.object({
    id: z.string(),
    title: z.string(),
    state: z.string(),
    asOf: dateSchema,
    situation: z.string(),
  }),
});

/** Something of a case: a statement is never an action. `decision` is an id of the record. */
export const entrySchema = groundsSchema.extend({
  kind: z.enum(['decision', 'event', 'statement', 'action']),
  on: caseDateSchema,
  what: z.string(),
  actors: z.array(z.string()),
  steps: z.array(z.enum(caseSteps)),
  decision: z.string().optional(),
  documents: z.array(z.string()),
});

/** `case ID --json`: where it stands. */
export const caseSchema = headSchema.extend({
  date: dateSchema,
  stages: z.array(
    z.object({
      step: z.enum(caseSteps),
      name: z.string(),
      first: entrySchema,
      latest: entrySchema,
      times: z.number().int(),
    }),
  ),
  latest: z.array(entrySchema),
  latestVote: summarySchema.optional(),
  next: z.array(
    z.object({
      step: z.string(),
      name: z.string(),
      who: z.string(),
      why: z.string(),
      basis: z.string(),
      majority: z.string().optional(),
      from: dateSchema.optional(),
      by: dateSchema.optional(),
      blockers: z.array(z.string()),
    }),
  ),
  routes: z.array(
    z.object({ id: z.string(), name: z.string(), standing: z.enum(['open', 'closed', 'unknown']) }),
  ),
});

/** `case ID --timeline --json` */
export const timelineSchema = headSchema.extend({ entries: z.array(entrySchema) });

/** `case ID --positions ACTOR --json` */
export const positionsSchema = headSchema.extend({
  actor: z.string(),
  statements: z.array(entrySchema),
  actions: z.array(entrySchema),
  ballots: z.array(z.object({ ballot: z.enum(ballotOrder), decision: summarySchema })),
});

/** `case ID --words-and-deeds ACTOR --json` */
export const wordsSchema = headSchema.extend({
  actor: z.string(),
  rows: z.array(
    groundsSchema.extend({
      kind: z.enum(['promise', 'offer', 'threat', 'refusal']),
      on: caseDateSchema,
      what: z.string(),
      condition: z.string().optional(),
      said: z.string(),
      deeds: z.array(
        groundsSchema.extend({
          kind: z.enum(['did', 'happened', 'said', 'not-done']),
          on: caseDateSchema,
          text: z.string(),
        }),
      ),
    }),
  ),
});

/** `case check FOLDER --json` */
export const caseCheckSchema = z.object({
  record: recordSchema,
  folder: z.string(),
  /** Entries that could be read. */
  facts: z.number().int(),
  problems: z.array(problemSchema),
});

/** `cases --json` */
export const casesSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.string(),
      asOf: dateSchema,
      events: z.number().int(),
    }),
  ),
});

/** `cases compare … --json`: for each step what each case did, in the order of `cases`; null where it did not. */
export const comparedSchema = z.object({
  record: recordSchema,
  cases: z.array(z.string()),
  steps: z.array(
    z.object({
      step: z.enum(caseSteps),
      name: z.string(),
      taken: z.array(
        z
          .object({
            first: caseDateSchema,
            latest: caseDateSchema,
            times: z.number().int(),
            result: z.string().optional(),
            sinceInquiry: z.object({ least: z.number().int(), most: z.number().int() }).optional(),
          })
          .nullable(),
      ),
    }),
  ),
});

export type CaseJson = z.infer<typeof caseSchema>;
export type EntryJson = z.infer<typeof entrySchema>;
export type TimelineJson = z.infer<typeof timelineSchema>;
export type PositionsJson = z.infer<typeof positionsSchema>;
export type WordsJson = z.infer<typeof wordsSchema>;
export type CaseCheckJson = z.infer<typeof caseCheckSchema>;
export type CasesJson = z.infer<typeof casesSchema>;
export type ComparedJson = z.infer<typeof comparedSchema>;
