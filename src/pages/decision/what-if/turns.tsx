import type { FC } from 'hono/jsx';
import { type Change, type Turn, turnSentence } from '../../../procedure/index.ts';
import type { Decision } from '../../../record/index.ts';
import { say } from '../../language/say.ts';
import { whatIfPath } from './flips.ts';

interface TurnsProps {
  readonly turns: readonly Turn[];
  readonly decision: Pick<Decision, 'id' | 'heldOn'>;
  /** As it stands. */
  readonly adopted: boolean;
}

/** The smallest changes that would turn the result; one that names its members can be tried. */
export const Turns: FC<TurnsProps> = ({ turns, decision: { id, heldOn }, adopted }) => {
  if (turns.length === 0) return <p>{say('No change of ballots that the record can tell would turn it.')}</p>;
  const isOne = turns.length === 1;
  return (
    <>
      <p>{isOne ? ifThisTurns(adopted) : ifAnyTurns(adopted)}</p>
      <ul>
        {turns.map((turn) => {
          const changes = changesOf(turn);
          const said = turnSentence(turn, heldOn);
          const line = isOne ? said : say('if {change}', { change: said });
          return <li>{changes ? <a href={whatIfPath(id, { changes })}>{line}</a> : line}</li>;
        })}
      </ul>
    </>
  );
};

const ifThisTurns = (adopted: boolean): string =>
  adopted ? say('It would not be adopted if') : say('It would be adopted if');

const ifAnyTurns = (adopted: boolean): string =>
  adopted
    ? say('It would not be adopted with any one of these, the fewest members first:')
    : say('It would be adopted with any one of these, the fewest members first:');

/** The members of a turn that leaves no choice; undefined for one that any of several would bring about. */
function changesOf({ moves }: Turn): readonly Change[] | undefined {
  const named = moves.every(({ who, count }) => who?.length === count);
  return named ? moves.flatMap(({ who = [], to }) => who.map((member) => ({ member, to }))) : undefined;
}
