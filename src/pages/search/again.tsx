import type { FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';

/** The box to search by, with examples. */
export const Again: FC<{ readonly asked: string }> = ({ asked }) => (
  <>
    <search>
      <form class="filter" action="/search" method="get">
        <label>
          {say('A symbol, words, or a member')} <input type="search" name="q" value={asked} size={30} />
        </label>
        <button type="submit">{say('Search')}</button>
      </form>
    </search>
    <p>
      <Said
        text="For example {symbol}, {words} or {member}. By body, year, outcome and ballot: <decisions>decisions</decisions>."
        with={{
          symbol: <a href="/search?q=69%2F188">69/188</a>,
          words: <a href="/search?q=north+korea+icc">north korea icc</a>,
          member: <a href="/search?q=Zaire">Zaire</a>,
          decisions: (inside) => <a href="/decisions">{inside}</a>,
        }}
      />
    </p>
  </>
);
