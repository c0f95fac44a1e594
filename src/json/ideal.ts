import { z } from 'zod';
import { selectionSchema } from './analysis.ts';
import { dateSchema } from './decision.ts';

const placeSchema = z.object({
  member: z.string(),
  period: z.number().int(),
  dimension: z.number().int(),
  mean: z.number(),
  error: z.number(),
  low: z.number(),
  high: z.number(),
  percentile: z.number(),
  n: z.number().int(),
});

const itemSchema = z.object({
  decision: z.string(),
  period: z.number().int(),
  state: z.enum(['fitted', 'separating', 'unanimous']),
  discrimination: z.array(z.number()),
  cutpoints: z.array(z.number()),
  sameAs: z.string().optional(),
});

const placedSchema = z.object({
  kind: z.literal('placed'),
  selection: selectionSchema,
  dimensions: z.number().int(),
  periodKind: z.enum(['session', 'year', 'all']),
  periods: z.array(
    z.object({
      period: z.number().int(),
      from: dateSchema.optional(),
      to: dateSchema.optional(),
      decisions: z.number().int(),
      members: z.number().int(),
    }),
  ),
  members: z.array(placeSchema),
  /** Members that were named and have no ballot on a divided vote of the selection. */
  withoutBallots: z.array(z.string()),
  items: z.array(itemSchema),
  ballots: z.number().int(),
  drift: z.number().optional(),
  undated: z.number().int(),
  bridged: z.number().int(),
  anchors: z.array(z.object({ dimension: z.number().int(), high: z.string(), low: z.string().optional() })),
  convergence: z.object({
    state: z.enum(['converged', 'stopped']),
    iterations: z.number().int(),
    change: z.number(),
    tolerance: z.number(),
  }),
  calibration: z
    .object({
      widened: z.array(z.object({ from: z.number(), times: z.number() })),
      rounds: z.number().int(),
      positions: z.number().int(),
    })
    .optional(),
});

/**
 * `ideal --json`: a place for each member, period and dimension (those named, or all), and for each decision how it divided
 * them. Positions are in standard deviations of all positions; docs/ideal-points.md tells the model. `none`: the selection
 * places nobody, and why.
 */
export const idealSchema = z.discriminatedUnion('kind', [
  placedSchema,
  z.object({
    kind: z.literal('none'),
    selection: selectionSchema,
    because: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('too-few'),
        found: z.number().int(),
        needed: z.number().int(),
        of: z.string(),
      }),
      z.object({ kind: z.literal('all-equal'), n: z.number().int() }),
      z.object({ kind: z.literal('not-in-selection'), who: z.string() }),
    ]),
  }),
]);

export type IdealJson = z.infer<typeof idealSchema>;
