import { z } from 'zod';

const count = z.number().int().nonnegative();
const verdictCounts = z.object({
  supported: count,
  imprecise: count,
  contradicted: count,
  uncheckable: count,
});

/** `corpus check --json`: what this run did; `stopped` where it was asked to end before the source did. */
export const corpusCheckSchema = z.object({
  record: z.string(),
  rules: z.string(),
  read: count,
  known: count,
  checked: count,
  unread: count,
  failed: count,
  problems: count,
  claims: verdictCounts,
  stopped: z.boolean(),
});
export type CorpusCheckJson = z.infer<typeof corpusCheckSchema>;

const example = z.object({
  quote: z.string(),
  because: z.string(),
  place: z.string(),
  url: z.string().optional(),
  verdict: z.enum(['supported', 'imprecise', 'contradicted', 'uncheckable']),
  decision: z.string().optional(),
});

/** `corpus report --json`: counts over the answers that stand. */
export const corpusReportSchema = z.object({
  records: z.array(z.string()),
  rules: z.array(z.string()),
  texts: count,
  different: count,
  withClaims: count,
  unread: count,
  failed: count,
  problems: count,
  claims: verdictCounts,
  kinds: z.array(z.object({ kind: z.string(), claims: verdictCounts })),
  outlets: z.array(
    z.object({
      outlet: z.string(),
      year: z.string().optional(),
      texts: count,
      withClaims: count,
      claims: verdictCounts,
    }),
  ),
  mistakes: z.array(
    z.object({
      rule: z.string(),
      meaning: z.string(),
      contradicted: count,
      imprecise: count,
      examples: z.array(example),
    }),
  ),
  decisions: z.array(
    z.object({
      decision: z.string(),
      title: z.string(),
      claims: verdictCounts,
      examples: z.array(example),
    }),
  ),
});
export type CorpusReportJson = z.infer<typeof corpusReportSchema>;

/** `corpus recheck --json`: what a newer record changed. */
export const corpusRecheckSchema = z.object({
  before: z.array(z.string()),
  after: z.string(),
  news: count.optional(),
  texts: count,
  due: z.object({
    rules: count,
    evidence: count,
    'open-claim': count,
    'no-claims': count,
    failed: count,
  }),
  stand: count,
  changed: z.array(
    z.object({
      place: z.string(),
      url: z.string().optional(),
      due: z.object({ kind: z.string(), decision: z.string().optional(), change: z.string().optional() }),
      changes: z.array(
        z.object({
          kind: z.enum(['verdict', 'evidence', 'gone', 'unread', 'new']),
          quote: z.string(),
          before: z.string().optional(),
          after: z.string().optional(),
          why: z.string(),
        }),
      ),
    }),
  ),
  missing: z.array(z.string()),
  problems: z.array(
    z.object({ file: z.string(), line: count.optional(), found: z.string(), expected: z.string() }),
  ),
});
export type CorpusRecheckJson = z.infer<typeof corpusRecheckSchema>;

/** `corpus status --json`: how far a corpus on many machines is. */
export const corpusStatusSchema = z.object({
  record: z.string().optional(),
  rules: z.string().optional(),
  texts: count,
  done: count,
  unread: count,
  open: count,
  queue: z
    .object({ messages: count, bytes: count, inHand: count, replicas: count, leader: z.string().optional() })
    .optional(),
  workers: z.array(
    z.object({
      name: z.string(),
      rate: z.number(),
      done: count,
      failed: count,
      seenSecondsAgo: z.number(),
    }),
  ),
  rate: z.number(),
  /** Left out where nobody works or nothing is open. */
  secondsLeft: z.number().optional(),
  failures: z.array(z.object({ hash: z.string(), tries: count, reason: z.string(), dead: z.boolean() })),
  dead: count,
});
export type CorpusStatusJson = z.infer<typeof corpusStatusSchema>;
