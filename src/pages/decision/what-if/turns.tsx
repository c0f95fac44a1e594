import type { FC } from 'hono/jsx';
import { type Change, type Turn, turnSentence } from '../../../procedure/index.ts';
import type { Decision } from '../../../record/index.ts';
import { whatIfPath } from './flips.ts';

interface TurnsProps {
  readonly turns: readonly Turn[];
  readonly decision: Pick<Decision, 'id' | 'heldOn'>;
  /** As it stands. */
  readonly adopted: boolean;
}

/** The smallest changes that would turn the result; one that names its members can be tried. */
export const Turns: FC<TurnsProps> = ({ turns, decision: { id, heldOn }, adopted }) => {
  if (turns.length === 0) return <p>No change of ballots that the record can tell would turn it.</p>;
  return (
    <>
      <p>
        {adopted ? 'It would not be adopted' : 'It would be adopted'}
        {turns.length > 1 ? ' with any one of these, the fewest members first:' : ' if'}
      </p>
      <ul>
        {turns.map((turn) => {
          const changes = changesOf(turn);
          const said = `${turns.length > 1 ? 'if ' : ''}${turnSentence(turn, heldOn)}`;
          return <li>{changes ? <a href={whatIfPath(id, { changes })}>{said}</a> : said}</li>;
        })}
      </ul>
    </>
  );
};

/** The members of a turn that leaves no choice; undefined for one that any of several would bring about. */
function changesOf({ moves }: Turn): readonly Change[] | undefined {
  const named = moves.every(({ who, count }) => who?.length === count);
  return named ? moves.flatMap(({ who = [], to }) => who.map((member) => ({ member, to }))) : undefined;
}
