import { z } from 'zod';
import { ballotOrder, proposalKinds } from '../record/index.ts';
import { dateSchema, recordSchema, summarySchema } from './decision.ts';

const share = z.number().min(0).max(1);
const countSchema = z.object({ expected: z.number(), low: z.number(), high: z.number() });
const sharesSchema = z.object({ yes: share, no: share, abstain: share, absent: share });
const votesSchema = z.object({ yes: z.number().int(), no: z.number().int(), abstain: z.number().int() });
const nearSchema = z.object({ likeness: z.number(), decision: summarySchema });
const tooFewSchema = z.object({
  kind: z.literal('too-few'),
  record: recordSchema,
  found: z.number().int(),
  needed: z.number().int(),
  of: z.string(),
});

/** `forecast TITLE --json`: how members would vote, should it come to a recorded vote. */
export const forecastSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('forecast'),
    record: recordSchema,
    draft: z.object({
      title: z.string(),
      kind: z.enum(proposalKinds),
      date: dateSchema,
      lineage: z.string().optional(),
      agenda: z.array(z.string()),
      subjects: z.array(z.string()),
      sponsors: z.array(z.string()),
    }),
    tally: z.object({ yes: countSchema, no: countSchema, abstain: countSchema, absent: countSchema }),
    level: share,
    majority: z.object({ id: z.string(), name: z.string(), certainty: z.string(), because: z.string() }),
    adopted: z.object({ probability: share, otherwise: share.optional() }),
    members: z.array(
      z.object({
        member: z.string(),
        probability: sharesSchema,
        acquaintance: z.enum(['new', 'once', 'often']),
        sponsor: z.boolean(),
        last: z
          .object({ ballot: z.enum(ballotOrder), decision: z.string(), date: dateSchema.optional() })
          .optional(),
        underTitle: votesSchema,
        nearest: votesSchema,
      }),
    ),
    basis: z.object({
      sameTitle: z.array(summarySchema),
      nearest: z.array(nearSchema),
      withoutVote: z.array(summarySchema),
      doubt: share,
      known: z.number().int(),
      ballots: z.number().int(),
      sessions: z.array(z.number().int()),
      surprises: z.number().int(),
    }),
  }),
  tooFewSchema,
]);
export type ForecastJson = z.infer<typeof forecastSchema>;

const seatShares = z.object({ yes: share, no: share, abstain: share });

/** `forecast council --json` */
export const councilForecastSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('forecast'),
    record: recordSchema,
    draft: z.object({
      title: z.string(),
      agenda: z.array(z.string()),
      lineages: z.array(z.string()),
      date: dateSchema,
    }),
    veto: share,
    needed: z.number().int(),
    enough: share,
    adopted: share,
    asBefore: z.object({
      votes: z.number().int(),
      against: z.number().int(),
      by: z.array(z.object({ member: z.string(), no: z.number().int() })),
    }),
    seats: z.array(
      z.object({
        member: z.string(),
        seat: z.enum(['permanent', 'elected']),
        probability: seatShares,
        ballots: z.array(z.object({ decision: z.string(), ballot: z.enum(ballotOrder) })),
      }),
    ),
    basis: z.object({
      nearest: z.array(nearSchema.extend({ against: z.array(z.string()) })),
      drafts: z.number().int(),
      vetoed: z.number().int(),
    }),
  }),
  tooFewSchema,
]);
export type CouncilForecastJson = z.infer<typeof councilForecastSchema>;

const span = { from: z.number().int(), to: z.number().int() };

/** `forecast score --json`, and the scorecard that ships (`data/forecast/scorecard.json`). */
export const scorecardSchema = z.object({
  record: recordSchema,
  rows: z.array(
    z.object({
      ...span,
      by: z.enum(['all', 'divided', 'new', 'topic', 'region']),
      name: z.string().optional(),
      rule: z.enum(['forecast', 'last-ballot', 'own-rates', 'always-yes']),
      decisions: z.number().int(),
      ballots: z.number().int(),
      accuracy: share,
      macroF1: share,
      logLoss: z.number(),
      brier: z.number(),
      calibrationError: share,
    }),
  ),
  curves: z.array(
    z.object({
      ...span,
      points: z.array(z.object({ forecast: share, observed: share, count: z.number().int() })),
    }),
  ),
  intervals: z.array(
    z.object({
      ...span,
      by: z.enum(['all', 'new']),
      level: share,
      decisions: z.number().int(),
      covered: share,
      coveredIfIndependent: share,
      width: z.number(),
      error: z.number(),
    }),
  ),
  attendance: z.array(
    z.object({
      ...span,
      listed: z.number().int(),
      absent: z.number().int(),
      logLoss: z.number(),
      logLossOfMean: z.number(),
    }),
  ),
  council: z.object({
    ...span,
    figures: z.array(
      z.object({
        what: z.string(),
        drafts: z.number().int(),
        vetoes: z.number().int(),
        logLoss: z.number(),
        brier: z.number(),
        baseLogLoss: z.number(),
        baseBrier: z.number(),
        ranked: share,
        mean: share,
      }),
    ),
  }),
});
export type ScorecardJson = z.infer<typeof scorecardSchema>;

/** `forecast ledger DIR --json` and `forecast settle DIR --json`: each file with its forecast in short and its settlements. */
export const ledgerSchema = z.object({
  entries: z.array(
    z.object({
      file: z.string(),
      savedOn: dateSchema,
      title: z.string(),
      heldOn: dateSchema,
      record: z.string(),
      yes: countSchema,
      adopted: share,
      settled: z
        .object({
          decision: z.string(),
          heldOn: dateSchema,
          ballots: z.number().int(),
          right: z.number().int(),
          logLoss: z.number(),
          brier: z.number(),
          yesError: z.number(),
          yesWithin: z.boolean(),
        })
        .optional(),
    }),
  ),
  problems: z.array(z.object({ file: z.string(), found: z.string(), expected: z.string() })),
});
export type LedgerJson = z.infer<typeof ledgerSchema>;
