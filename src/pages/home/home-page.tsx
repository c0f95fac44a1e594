import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { type Case, formatDay } from '../../cases/index.ts';
import { casePath } from '../address/addresses.ts';
import { Page, siteName } from '../layout/page.tsx';
import type { Site } from '../site.ts';

export interface CaseLine {
  readonly case: Case;
  /** The latest that happened, in a sentence, with its day. */
  readonly latest?: { readonly what: string; readonly on: string } | undefined;
}

/** The search box, where each case stands, and what the record covers. */
export const HomePage: FC<{ readonly site: Site; readonly cases: readonly CaseLine[] }> = ({
  site,
  cases,
}) => {
  const { about } = site;
  return (
    <Page site={site} title={siteName} description={purpose} path="/">
      <h1>{purpose}</h1>
      <search>
        <form class="ask" action="/search" method="get">
          <label for="ask">A symbol, words, a member, or a sentence to check</label>
          <textarea id="ask" name="q" rows={3} placeholder={example} />
          <button type="submit">Find or check</button>
        </form>
      </search>
      <h2>Cases</h2>
      <ul class="cases">
        {cases.map(({ case: { id, title }, latest }) => (
          <li>
            <a href={casePath(id)}>{title}</a>
            {latest && (
              <p class="soft">
                {latest.on}: {latest.what}
              </p>
            )}
          </li>
        ))}
      </ul>
      <h2>The record</h2>
      <p>
        {formatNumber(about.decisions)} decisions
        {about.from && about.to ? ` from ${formatDay(about.from)} to ${formatDay(about.to)}` : ''},{' '}
        {formatNumber(about.recordedVotes)} of them recorded votes with {formatNumber(about.ballots)} ballots.{' '}
        <a href="/record">Its sources</a>
      </p>
    </Page>
  );
};

const purpose =
  'Follow a human-rights case through the United Nations, and check what is written about it against the record.';

const example = 'The General Assembly voted 111-19 on 18 November 2014 to refer North Korea to the Court.';
