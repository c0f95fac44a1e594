import { type MemberCode, permanentMembers } from '../../members/index.ts';
import { ballotOf, type DecisionSummary, type OpenRecord, type Roll } from '../../record/index.ts';
import { timeOf } from '../past/archive.ts';
import { tokensOf } from '../past/tokens.ts';

/** What the Council decided on a day, as forecasting reads it. */
export interface CouncilVote {
  readonly decision: DecisionSummary;
  readonly roll: Roll;
  readonly day: string;
  readonly time: number;
  /** An adopted resolution or a vetoed draft; other votes are read as evidence, but are not scored. */
  readonly isScored: boolean;
  /** Permanent members that vetoed it. */
  readonly vetoedBy: readonly MemberCode[];
  /** Permanent members that voted no, whether that was a veto or not. */
  readonly against: readonly MemberCode[];
  readonly tokens: ReadonlyMap<string, number>;
}

/**
 * Dated decisions of the Council from the earliest to the latest. A question is known by its agenda item and lineage
 * alone: titles and subjects are written otherwise for drafts that failed than for resolutions, and would give the
 * outcome away.
 */
export function councilVotes(record: Pick<OpenRecord, 'decisions' | 'roll'>): readonly CouncilVote[] {
  return record.decisions({ bodies: ['SC'] }).flatMap((decision) => {
    const { heldOn: day, outcome, kind, method, agenda, lineage } = decision;
    if (!day || method === 'unknown') return [];
    const roll = record.roll(decision.id);
    const against = permanentMembers(day).filter((code) => ballotOf(roll, code) === 'no');
    const vetoedBy = outcome === 'vetoed' ? against : [];
    const isScored = kind === 'resolution' && (outcome === 'adopted' || outcome === 'vetoed');
    return [
      {
        decision,
        roll,
        day,
        time: timeOf(day),
        isScored,
        vetoedBy,
        against,
        tokens: itemTokens(agenda, lineage ? [lineage] : []),
      },
    ];
  });
}

/** A recurring question tells more than any word of an agenda item, under which many unlike texts come. */
const lineageWeight = 3;

/** Words of the agenda items, and each lineage as one. */
export function itemTokens(
  agenda: readonly string[],
  lineages: readonly string[],
): ReadonlyMap<string, number> {
  const tokens = new Map(tokensOf({ title: '', agenda, subjects: [] }));
  for (const lineage of lineages) tokens.set(`lineage ${lineage}`, lineageWeight);
  return tokens;
}
