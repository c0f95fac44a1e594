import { z } from 'zod';
import { outcomes } from '../record/index.ts';
import { bodies } from '../symbols/index.ts';
import { claimKinds, verdicts } from './checked.ts';
import { type RuleName, rules } from './verdicts/rules.ts';

/** Names of rules as a schema takes them. */
const ruleNames = Object.keys(rules).filter((name): name is RuleName => name in rules);

const tally = z.object({
  yes: z.number().int().nonnegative(),
  no: z.number().int().nonnegative(),
  abstain: z.number().int().nonnegative(),
  absent: z.number().int().nonnegative().optional(),
});

const mark = z.union([z.enum(['O', 'M', 'C']), z.number()]).optional();

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const evidence = z.object({
  id: z.string(),
  symbol: z.string().optional(),
  draft: z.string().optional(),
  body: z.enum(bodies),
  date: date.optional(),
  title: z.string(),
  outcome: z.enum(outcomes).optional(),
  tally: tally.optional(),
  sources: z.array(
    z.object({
      source: z.string(),
      ref: z.string(),
      address: z.string().optional(),
      mark,
    }),
  ),
});

const said = z.object({
  tally: tally.partial().optional(),
  total: z.number().int().optional(),
  outcome: z.enum(outcomes).optional(),
  method: z.enum(['unanimous', 'without-vote']).optional(),
  body: z.enum([...bodies, 'UN']).optional(),
  date: z.object({ from: date, to: date }).optional(),
  symbol: z.string().optional(),
  ballot: z.enum(['yes', 'no', 'abstain', 'absent', 'veto']).optional(),
  members: z.array(z.string()).optional(),
  negated: z.boolean().optional(),
  closed: z.boolean().optional(),
  statement: z.string().optional(),
});

const ground = z.object({
  label: z.string(),
  source: z.string(),
  address: z.string().optional(),
  mark,
  decisions: z.array(z.string()).optional(),
});

const claim = z.object({
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: z.enum(claimKinds),
  verdict: z.enum(verdicts),
  rule: z.enum(ruleNames),
  because: z.string(),
  said,
  decision: evidence.optional(),
  grounds: z.array(ground).optional(),
  attributed: z.object({ to: z.string() }).optional(),
  anchor: z.object({ prefix: z.string(), suffix: z.string() }).optional(),
  corrections: z.array(z.object({ field: z.string(), said: z.string(), record: z.string() })),
  confidence: z.number().min(0).max(1),
  candidates: z.array(
    z.object({
      id: z.string(),
      symbol: z.string().optional(),
      body: z.enum(bodies),
      date: date.optional(),
      tally: tally.optional(),
      score: z.number(),
    }),
  ),
  page: z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() }).optional(),
  sheet: z.array(z.object({ evidence: z.string(), bits: z.number() })).optional(),
});

/**
 * The JSON that `check --json` prints. What is read from elsewhere is validated by it; `check` itself does not load it.
 *
 * @see CheckedText
 */
export const checkedTextSchema = z.object({
  text: z.object({
    name: z.string(),
    sha256: z.string(),
    length: z.number().int().nonnegative(),
    address: z.string().optional(),
    published: z.object({ date, from: z.string() }).optional(),
    searchedTo: z.number().int().nonnegative().optional(),
  }),
  record: z.object({
    version: z.string(),
    decisions: z.number().int().nonnegative(),
    to: date.optional(),
  }),
  language: z.object({ code: z.string(), reading: z.enum(['full', 'figures']) }).optional(),
  claims: z.array(claim),
});
