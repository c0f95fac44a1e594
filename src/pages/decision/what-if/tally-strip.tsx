import type { FC } from 'hono/jsx';
import { ballotOrder, type Tally } from '../../../record/index.ts';
import { say } from '../../language/say.ts';

/** A tally as a bar the width of its place, each part as wide as it has members, with a mark where enough would be. */
export const TallyStrip: FC<{ readonly tally: Tally; readonly needed: number; readonly label: string }> = ({
  tally,
  needed,
  label,
}) => {
  const parts = ballotOrder.flatMap((ballot) => {
    const count = tally[ballot] ?? 0;
    return count > 0 ? [{ ballot, count }] : [];
  });
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const said = parts.map(({ ballot, count }) => `${count} ${ballot}`).join(', ');
  return (
    <div
      class="strip"
      role="img"
      aria-label={say('{label}: {ballots}; {needed} yes needed', { label, ballots: said, needed })}
    >
      {parts.map(({ ballot, count }) => (
        <span class={ballot} style={`flex-grow:${count}`} title={`${count} ${ballot}`}>
          {count / all > 0.03 ? count : ''}
        </span>
      ))}
      {needed <= all && (
        <b style={`left:${((100 * needed) / all).toFixed(2)}%`}>{say('{needed} needed', { needed })}</b>
      )}
    </div>
  );
};
