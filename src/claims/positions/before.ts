import type { NameMention } from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { TallyMention } from '../mentions/tally-mention.ts';
import type { PositionMention } from './position.ts';

/** What the sentence before spoke of last: "They were France and Togo", "It abstained". */
export interface Before {
  readonly ballot?: BallotMention | undefined;
  readonly position?: PositionMention | undefined;
  /** The last counts that were given, the latest last. */
  readonly tallies?: readonly TallyMention[] | undefined;
  /** The member that the sentence before is about: the one that it begins with. */
  readonly subject?: NameMention | undefined;
}
