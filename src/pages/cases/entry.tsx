import type { FC } from 'hono/jsx';
import {
  actorName,
  type Case,
  type CaseDate,
  figures,
  formatCaseDate,
  type TimelineEntry,
} from '../../cases/index.ts';
import { symbolAddress } from '../../symbols/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { GroundsMark } from './grounds-mark.tsx';

/** A date as exactly as it is known; one that is not of a day looks otherwise. */
export const CaseDay: FC<{ readonly on: CaseDate }> = ({ on }) => (
  <time
    datetime={on.precision === 'day' ? on.first : on.first.slice(0, 7)}
    class={on.precision === 'day' ? undefined : 'unsure'}
  >
    {formatCaseDate(on)}
  </time>
);

/** Something of a case on its date: what, by whom, the decision it was, and what it rests on. */
export const Entry: FC<{ readonly entry: TimelineEntry; readonly found: Case }> = ({ entry, found }) => {
  const { kind, on, what, actors, decision, documents, grounds } = entry;
  const names = actors.map((actor) => actorName(found, actor, on.first)).join(', ');
  return (
    <li class={`entry ${kind}`}>
      <CaseDay on={on} />
      <div>
        <p>
          {kind === 'statement' && <b>{names} said: </b>}
          {kind === 'action' && <b>{names} did: </b>}
          {what}
          {kind === 'decision' ? '.' : ''}
          {decision && (
            <>
              {' '}
              <a href={decisionPath(decision.id)}>{decision.symbol ?? decision.draft ?? decision.id}</a>
              {kind !== 'decision' && !what.includes(figures(decision)) && `, ${figures(decision)}`}
            </>
          )}
          {documents
            .filter((symbol) => symbol !== decision?.symbol && symbol !== decision?.draft)
            .map((symbol) => (
              <>
                {' '}
                <a href={symbolAddress(symbol)}>{symbol}</a>
              </>
            ))}
        </p>
        <GroundsMark grounds={grounds} />
      </div>
    </li>
  );
};
