import { z } from 'zod';
import { checks, crimes, routeIds, routeParts } from '../procedure/index.ts';
import { ballotOrder } from '../record/index.ts';
import { dateSchema, recordSchema } from './decision.ts';

const markSchema = z.union([z.enum(['O', 'M', 'C']), z.number()]);

/** The article or rule that something rests on, in the program's own words. */
const basisSchema = z.object({
  id: z.string(),
  cite: z.string(),
  says: z.string(),
  source: z.string(),
  checked: z.enum(checks),
});

const conditionSchema = z.object({
  name: z.string(),
  state: z.enum(['met', 'not-met', 'unknown']),
  why: z.string(),
  basis: basisSchema,
  source: z.string().optional(),
  mark: markSchema.optional(),
});

const starterSchema = z.object({
  who: z.string(),
  how: z.string(),
  basis: basisSchema,
  members: z.array(z.string()).optional(),
});

/** With `members`: each one can block alone; `votes` is how it voted on such texts before. */
const blockerSchema = z.object({
  who: z.string(),
  how: z.string(),
  basis: basisSchema,
  members: z
    .array(
      z.object({
        code: z.string(),
        votes: z.array(
          z.object({ decision: z.string(), on: dateSchema.optional(), ballot: z.enum(ballotOrder) }),
        ),
      }),
    )
    .optional(),
});

const takenSchema = z.object({
  on: dateSchema,
  what: z.string(),
  decision: z.string().optional(),
  tally: z.string().optional(),
  situation: z.string().optional(),
  mark: markSchema,
});

const precedentSchema = z.object({
  on: dateSchema,
  decision: z.string().optional(),
  concerns: z.string(),
  what: z.string(),
  outcome: z.enum(['done', 'blocked', 'short']),
  tally: z.string().optional(),
  inRecord: z.boolean(),
  source: z.string().optional(),
  mark: markSchema,
});

/** `standing` is `open` where every condition is met, `closed` where one is not, else `unknown`. */
const routeSchema = z.object({
  id: z.enum(routeIds),
  part: z.enum(routeParts),
  name: z.string(),
  basis: basisSchema,
  standing: z.enum(['open', 'closed', 'unknown']),
  conditions: z.array(conditionSchema),
  taken: z.array(takenSchema),
  starters: z.array(starterSchema),
  blockers: z.array(blockerSchema),
  precedents: z.array(precedentSchema),
  notes: z.array(z.string()),
});

const situationSchema = z.object({
  id: z.string(),
  name: z.string(),
  file: z.string().optional(),
  concerns: z.array(z.string()),
  scope: z.string().optional(),
  territory: z.array(z.string()),
  acts: z.array(z.string()),
  from: dateSchema,
  to: dateSchema.optional(),
  came: z.enum(['state-referral', 'council-referral', 'own-motion']),
  referrals: z.array(
    z.object({ on: dateSchema, by: z.string().optional(), decision: z.string().optional() }),
  ),
  declared: z.boolean(),
  examined: dateSchema.optional(),
  opened: dateSchema.optional(),
  closed: dateSchema.optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  mark: markSchema,
});

/** `routes STATE --json`: the ways to a court as of `question.date`; `assumed` is what the question left open. */
export const routesSchema = z.object({
  record: recordSchema,
  question: z.object({
    state: z.string(),
    act: z
      .object({ id: z.string(), name: z.string(), article: z.string(), crime: z.enum(crimes) })
      .optional(),
    place: z.array(z.string()).optional(),
    nationality: z.string().optional(),
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    date: dateSchema,
  }),
  assumed: z.array(z.string()),
  situations: z.array(situationSchema),
  routes: z.array(routeSchema),
  afterwards: z.array(conditionSchema),
});

export type RoutesJson = z.infer<typeof routesSchema>;
