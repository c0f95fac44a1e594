import type { Ballot, DecisionSummary, IsoDate } from '../../record/index.ts';
import { ballotOrder, spellDate } from '../../record/index.ts';
import { type MemberForecast, memberForecast } from '../forecast/member-forecast.tsx';
import { tallyForecast } from '../forecast/tally-forecast.tsx';
import type { Drawing, Size } from '../picture.ts';

/** A draft with the tally and the ballots that are forecast of it. */
export interface ForecastDraft {
  readonly draft: { readonly title: string; readonly heldOn: IsoDate };
  readonly tally: {
    readonly [ballot in Ballot]: { readonly expected: number; readonly low: number; readonly high: number };
  };
  /** The share of possible tallies that each interval holds: 0.9. */
  readonly level: number;
  readonly members: readonly MemberForecast[];
  /** Earlier votes under the title, the latest first. */
  readonly basis: { readonly sameTitle: readonly DecisionSummary[] };
}

/** The tally with its intervals, beside that of the last vote on the question. */
export function tallyForecastPicture(
  { draft, tally, level, basis }: ForecastDraft,
  source: string,
  size: Size = 'page',
): Drawing {
  const last = basis.sameTitle.find((decision) => decision.tally !== undefined);
  const counts = ballotOrder.map((ballot) => ({ ballot, ...tally[ballot], past: last?.tally?.[ballot] }));
  const pastLabel = last?.heldOn && `last vote, ${last.heldOn.slice(0, 4)}`;
  return tallyForecast({ counts, level, pastLabel }, wordsOf(draft, source), size);
}

/** Every member's ballots by how likely they are: the surest yes first, the surest no last. */
export function memberForecastPicture(
  { draft, members }: ForecastDraft,
  source: string,
  size: Size = 'page',
): Drawing {
  const lean = ({ probability: { yes, no } }: MemberForecast): number => yes - no;
  return memberForecast(
    members.toSorted((a, b) => lean(b) - lean(a)),
    wordsOf(draft, source),
    size,
  );
}

const wordsOf = ({ title, heldOn }: ForecastDraft['draft'], source: string) => ({
  title: `Forecast: ${title}`,
  subtitle: `Should it come to a recorded vote on ${spellDate(heldOn)}; from votes held before`,
  source,
});
