import { z } from 'zod';
import { parseMemberCode } from '../../members/index.ts';
import {
  ballotOf,
  type DecisionSummary,
  type OpenRecord,
  proposalKinds,
  tallyOf,
} from '../../record/index.ts';
import type { AssemblyForecast } from '../assembly/forecast.ts';
import { titleKey } from '../past/tokens.ts';

const share = z.number().min(0).max(1);
const countSchema = z.object({ expected: z.number(), low: z.number(), high: z.number() });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** How a vote came out beside its frozen forecast. */
export const settlementSchema = z.object({
  settledOn: day,
  record: z.string(),
  decision: z.string(),
  heldOn: day,
  tally: z.object({ yes: z.number(), no: z.number(), abstain: z.number(), absent: z.number() }),
  /** Members with a forecast and a ballot. */
  ballots: z.number().int(),
  right: z.number().int(),
  logLoss: z.number(),
  brier: z.number(),
  /** Expected less counted yes, in members, and whether the count lay in the interval. */
  yesError: z.number(),
  yesWithin: z.boolean(),
  adopted: z.boolean().optional(),
});

/** A forecast as it stands in a file: what was asked, what was said, and from which record. */
export const frozenSchema = z.object({
  forecast: z.literal(1),
  savedOn: day,
  record: z.object({ version: z.string(), decisions: z.number().int() }),
  draft: z.object({
    title: z.string(),
    kind: z.enum(proposalKinds),
    heldOn: day,
    lineage: z.string().optional(),
    symbol: z.string().optional(),
  }),
  tally: z.object({ yes: countSchema, no: countSchema, abstain: countSchema, absent: countSchema }),
  level: share,
  adopted: share,
  members: z.record(z.string(), z.object({ yes: share, no: share, abstain: share, absent: share })),
  settlements: z.array(settlementSchema).default([]),
});

export type Frozen = z.infer<typeof frozenSchema>;
export type Settlement = z.infer<typeof settlementSchema>;

/** A forecast for a file, its shares to five places. */
export function frozen(
  { draft, tally, level, adopted, members }: AssemblyForecast,
  saved: { readonly on: string; readonly record: { readonly version: string; readonly decisions: number } },
): Frozen {
  const { title, kind, heldOn, lineage, symbol } = draft;
  const short = (value: number): number => Number(value.toFixed(5));
  return {
    forecast: 1,
    savedOn: saved.on,
    record: { version: saved.record.version, decisions: saved.record.decisions },
    draft: { title, kind, heldOn, ...(lineage && { lineage }), ...(symbol && { symbol }) },
    tally,
    level,
    adopted: adopted.probability,
    members: Object.fromEntries(
      members.map(({ member, probability: { yes, no, abstain, absent } }) => [
        member,
        { yes: short(yes), no: short(no), abstain: short(abstain), absent: short(absent) },
      ]),
    ),
    settlements: [],
  };
}

/**
 * The vote that a frozen forecast was on: the one of its symbol, else the first recorded vote of the plenary on its title
 * or lineage from its day on. Undefined while the record has none.
 */
export function voteMeant(
  { draft }: Pick<Frozen, 'draft'>,
  record: Pick<OpenRecord, 'decisions' | 'withSymbol'>,
): DecisionSummary | undefined {
  const recorded = ({ body, method }: DecisionSummary): boolean => body === 'GA' && method === 'recorded';
  if (draft.symbol) return record.withSymbol(draft.symbol).find(recorded);
  const key = titleKey(draft.title);
  return record
    .decisions({ bodies: ['GA'], methods: ['recorded'], from: draft.heldOn })
    .find(
      ({ title, kind, lineage }) =>
        kind === draft.kind &&
        (draft.lineage === undefined ? titleKey(title) === key : lineage === draft.lineage),
    );
}

/** Scores a frozen forecast against the vote. Undefined where the vote's roll is empty. */
export function settle(
  { members, tally }: Pick<Frozen, 'members' | 'tally'>,
  decision: DecisionSummary,
  {
    record,
    version,
    on,
  }: { readonly record: Pick<OpenRecord, 'roll'>; readonly version: string; readonly on: string },
): Settlement | undefined {
  const roll = record.roll(decision.id);
  const counted = tallyOf(roll);
  let [ballots, right, logLoss, brier] = [0, 0, 0, 0];
  for (const [code, shares] of Object.entries(members)) {
    const member = parseMemberCode(code);
    const came = member && ballotOf(roll, member);
    if (!came) continue;
    const told = [shares.yes, shares.no, shares.abstain, shares.absent];
    ballots++;
    if (shares[came] === Math.max(...told)) right++;
    logLoss -= Math.log(Math.max(shares[came], 1e-5));
    for (const ballot of ['yes', 'no', 'abstain', 'absent'] as const)
      brier += (shares[ballot] - (ballot === came ? 1 : 0)) ** 2;
  }
  if (ballots === 0 || !decision.heldOn) return undefined;
  return {
    settledOn: on,
    record: version,
    decision: decision.id,
    heldOn: decision.heldOn,
    tally: counted,
    ballots,
    right,
    logLoss: logLoss / ballots,
    brier: brier / ballots,
    yesError: tally.yes.expected - counted.yes,
    yesWithin: tally.yes.low <= counted.yes && counted.yes <= tally.yes.high,
    ...(decision.outcome && { adopted: decision.outcome === 'adopted' }),
  };
}
