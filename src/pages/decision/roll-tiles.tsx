import type { Child, FC } from 'hono/jsx';
import { ballotOrder } from '../../record/index.ts';
import { Term } from '../words/term.tsx';
import { byGroup, countsOf, type Voter, type VoterGroup } from './voters.ts';

export interface RollTilesProps {
  readonly voters: readonly Voter[];
  /** What stands in the place of a member: mostly a link around `TileFace`. */
  readonly tile: (voter: Voter) => Child;
  /** What stands beside the name of a group. */
  readonly beside?: ((group: VoterGroup) => Child) | undefined;
}

/** The roll as a tile for each member, by regional group and in it by ballot. */
export const RollTiles: FC<RollTilesProps> = ({ voters, tile, beside }) => (
  <div class="tiles">
    <ul class="key">
      {ballotOrder
        .filter((ballot) => voters.some((each) => each.ballot === ballot))
        .map((ballot) => (
          <li>
            <span class={`swatch ${ballot}`} aria-hidden="true">
              {letters[ballot]}
            </span>{' '}
            <Term id={terms[ballot]}>{ballot}</Term> {voters.filter((each) => each.ballot === ballot).length}
          </li>
        ))}
    </ul>
    {byGroup(voters).map((group) => (
      <section class="tile-group">
        <h3>
          {group.name} <span class="soft">{countsOf(group.voters)}</span> {beside?.(group)}
        </h3>
        <ul>
          {group.voters.map((voter) => (
            <li>{tile(voter)}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

interface TileFaceProps {
  readonly voter: Pick<Voter, 'member' | 'ballot'>;
  /** What the tile says to those who hear it: "North Korea: no". */
  readonly said: string;
}

/** The code and a letter for the ballot, so that colour is not the only sign. */
export const TileFace: FC<TileFaceProps> = ({ voter: { member, ballot }, said }) => (
  <>
    {member}
    <i aria-hidden="true">{letters[ballot]}</i>
    <span class="visually-hidden"> {said}</span>
  </>
);

const terms = { yes: 'ballot', no: 'no', abstain: 'abstaining', absent: 'absent' } as const;

const letters = { yes: 'Y', no: 'N', abstain: 'A', absent: '–' } as const;
