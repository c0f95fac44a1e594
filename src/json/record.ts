import { z } from 'zod';
import { authorities } from '../record/index.ts';
import { bodies } from '../symbols/index.ts';
import { conflictSchema, dateSchema, recordSchema } from './decision.ts';

const fileSchema = z.object({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[\da-f]{64}$/),
  retrieved: z.string(),
});

/** A source as it went into the record. */
export const sourceSchema = z.object({
  id: z.string(),
  family: z.string().optional(),
  name: z.string(),
  publisher: z.string(),
  authority: z.enum(authorities),
  licence: z.string(),
  address: z.string(),
  format: z.string(),
  files: z.array(fileSchema).readonly(),
  accounts: z.number().int(),
  rows: z.number().int(),
  rejected: z.number().int(),
});

const bodyCountSchema = z.object({
  body: z.enum(bodies),
  decisions: z.number().int(),
  recorded: z.number().int(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
});

const agreementSchema = z.object({
  one: z.string(),
  other: z.string(),
  compared: z.number().int(),
  equal: z.number().int(),
});

const seatSchema = z.object({
  source: z.string(),
  year: z.number().int(),
  onlySource: z.array(z.string()).readonly(),
  onlyShipped: z.array(z.string()).readonly(),
});

/** `record --json`: what the record is. */
export const aboutSchema = z.object({
  path: z.string(),
  version: z.string(),
  format: z.number().int(),
  decisions: z.number().int(),
  recordedVotes: z.number().int(),
  ballots: z.number().int(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  sources: z.array(sourceSchema).readonly(),
  byBody: z.array(bodyCountSchema).readonly(),
  byDecade: z
    .array(z.object({ decade: z.number().int(), body: z.enum(bodies), decisions: z.number().int() }))
    .readonly(),
  flags: z.array(z.object({ kind: z.string(), decisions: z.number().int() })).readonly(),
  agreements: z.array(agreementSchema).readonly(),
  seats: z.array(seatSchema).readonly(),
  gaps: z.array(z.string()).readonly(),
});

/** `record sources --json` */
export const sourcesSchema = z.object({ record: recordSchema, sources: z.array(sourceSchema).readonly() });

/** `record conflicts --json`: `total` counts all, `conflicts` holds those within `--limit`. */
export const conflictsSchema = z.object({
  record: recordSchema,
  total: z.number().int(),
  conflicts: z.array(conflictSchema.extend({ decision: z.string() })).readonly(),
});

/** A row that could not be read. */
export const problemSchema = z.object({
  file: z.string(),
  line: z.number().int().optional(),
  column: z.string().optional(),
  found: z.string(),
  expected: z.string(),
});

/** `record problems --json` */
export const problemsSchema = z.object({
  record: recordSchema,
  total: z.number().int(),
  problems: z.array(problemSchema).readonly(),
});

export type RecordJson = z.infer<typeof aboutSchema>;
export type SourcesJson = z.infer<typeof sourcesSchema>;
export type ConflictsJson = z.infer<typeof conflictsSchema>;
export type ProblemsJson = z.infer<typeof problemsSchema>;
