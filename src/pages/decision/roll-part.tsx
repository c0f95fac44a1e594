import type { FC } from 'hono/jsx';
import type { Decision } from '../../record/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import { TakeAway } from '../figure/figure.tsx';
import { PictureFile } from '../figure/picture-file.tsx';
import { say } from '../language/say.ts';
import type { RollFilter } from './roll-filter.ts';
import { RollTable } from './roll-table.tsx';
import { RollTiles, TileFace } from './roll-tiles.tsx';
import { countsOf, votersOn } from './voters.ts';

interface RollPartProps {
  readonly decision: Decision;
  readonly filter: RollFilter;
}

/** Who voted how: tiles by regional group, a map, a table; or why the record cannot say. */
export const RollPart: FC<RollPartProps> = ({ decision, filter }) => {
  const path = decisionPath(decision.id);
  const voters = votersOn(decision.roll, decision.heldOn);
  return (
    <>
      <h2 id="roll">{say('Who voted how')}</h2>
      {voters.length === 0 ? (
        <p>{withoutRoll(decision)}</p>
      ) : (
        <>
          {!decision.complete && (
            <p>
              {say(
                'The roll is not complete: it lists {count} members. A member that it leaves out may have voted.',
                { count: decision.listed },
              )}
            </p>
          )}
          <RollTiles
            voters={voters}
            tile={(voter) => (
              <a
                class={`tile ${voter.ballot}`}
                href={memberPath(voter.member)}
                title={`${voter.name}: ${voter.ballot}`}
              >
                <TileFace voter={voter} said={`${voter.name}: ${voter.ballot}`} />
              </a>
            )}
          />
          <p class="take">
            <TakeAway path={`/charts${path}/roll`} />
          </p>
          <RollTable voters={voters} filter={filter} path={path} />
          <PictureFile
            path={`/charts${path}/map`}
            alt={say('The roll on a world map: {ballots}. The table above has the same.', {
              ballots: countsOf(voters),
            })}
            width={720}
            height={448}
          />
        </>
      )}
    </>
  );
};

const withoutRoll = ({ method }: Decision): string =>
  method === 'without-vote'
    ? say('It was taken without a vote: there are no ballots.')
    : say('The record has no ballots of this decision, only what is said above.');
