import type { Child, FC } from 'hono/jsx';
import { counted } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import type { DecisionSummary, Lineage } from '../../record/index.ts';
import { casePath, lineagePath, memberPath } from '../address/addresses.ts';
import { DecisionTable } from '../decisions/decision-table.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';

/** What a search came to. */
export type Found =
  | { readonly kind: 'nothing-asked' }
  /** It reads like a text that somebody wants checked. */
  | { readonly kind: 'text' }
  | {
      readonly kind: 'words';
      readonly members: readonly MemberCode[];
      readonly cases: readonly Case[];
      readonly lineages: readonly Lineage[];
      /** Best first, all of them. */
      readonly decisions: readonly DecisionSummary[];
      /** A symbol was asked for, and the record does not have it. */
      readonly missing?:
        | {
            readonly symbol: string;
            readonly nearest?: { readonly name: string; readonly path: string } | undefined;
          }
        | undefined;
    };

interface SearchProps {
  readonly site: Site;
  readonly asked: string;
  readonly found: Found;
}

/** What there is for the words that were asked: members first, then cases, lineages and decisions. */
export const SearchPage: FC<SearchProps> = ({ site, asked, found }) => (
  <Page
    site={site}
    title={asked ? `Search: ${asked}` : 'Search'}
    description="Decisions, members, cases and lineages of the record."
    path="/search"
    islands={['swap']}
  >
    <h1>{asked && found.kind === 'words' ? `“${asked}”` : 'Search'}</h1>
    <Content site={site} asked={asked} found={found} />
  </Page>
);

const Content: FC<SearchProps> = ({ site, asked, found }) => {
  switch (found.kind) {
    case 'nothing-asked':
      return <Again asked={asked} />;
    case 'text':
      return <CheckInstead site={site} asked={asked} />;
    case 'words':
      return <Words asked={asked} found={found} />;
  }
};

const Again: FC<{ readonly asked: string }> = ({ asked }) => (
  <>
    <search>
      <form class="filter" action="/search" method="get">
        <label>
          A symbol, words, or a member <input type="search" name="q" value={asked} size={30} />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
    <p>
      For example <a href="/search?q=69%2F188">69/188</a>,{' '}
      <a href="/search?q=north+korea+icc">north korea icc</a> or <a href="/search?q=Zaire">Zaire</a>. By body,
      year, outcome and ballot: <a href="/decisions">decisions</a>.
    </p>
  </>
);

/** The text is sent only when the reader says so, and in a form: addresses are kept in histories. */
const CheckInstead: FC<{ readonly site: Site; readonly asked: string }> = ({ site: { pool }, asked }) => (
  <>
    <p>This reads like a sentence about a vote. It can be checked against the record:</p>
    {pool ? (
      <form class="ask" action="/check" method="post" enctype="multipart/form-data">
        <label for="text">The text</label>
        <textarea id="text" name="text" rows={5}>
          {asked}
        </textarea>
        <button type="submit">Check it</button>
      </form>
    ) : (
      <p>
        Nothing is checked here; <code>rapporteur check</code> does.
      </p>
    )}
    <p>
      Or look for its words: <a href={`/decisions?q=${encodeURIComponent(asked)}`}>decisions with them</a>
    </p>
  </>
);

const Words: FC<{ readonly asked: string; readonly found: Extract<Found, { readonly kind: 'words' }> }> = ({
  asked,
  found: { members, cases, lineages, decisions, missing },
}) => {
  const nothing = [members, cases, lineages, decisions].every(({ length }) => length === 0);
  const shown = decisions.slice(0, 25);
  return (
    <>
      {missing && (
        <p class="notice">
          The record has no decision {missing.symbol}.{' '}
          {missing.nearest && (
            <>
              Nearest: <a href={missing.nearest.path}>{missing.nearest.name}</a>
            </>
          )}
        </p>
      )}
      <Named title={members.length > 1 ? 'Members that are so called' : 'Member'}>
        {members.map((code) => (
          <li>
            <a href={memberPath(code)}>{nameOn(code)}</a> <span class="soft">{code}</span>
          </li>
        ))}
      </Named>
      <Named title="Cases">
        {cases.map(({ id, title }) => (
          <li>
            <a href={casePath(id)}>{title}</a>
          </li>
        ))}
      </Named>
      <Named title="The same question over the years">
        {lineages.map(({ id, title }) => (
          <li>
            <a href={lineagePath(id)}>{title}</a>
          </li>
        ))}
      </Named>
      {decisions.length > 0 && (
        <>
          <h2>Decisions</h2>
          <p>
            {decisions.length > shown.length
              ? `The best ${shown.length} of ${counted(decisions.length, 'decision')}. `
              : `${counted(decisions.length, 'decision')}. `}
            <a href={`/decisions?q=${encodeURIComponent(asked)}`}>
              By body, year, outcome, member and ballot
            </a>
          </p>
          <DecisionTable decisions={shown} caption="Decisions found" />
        </>
      )}
      {nothing && (
        <>
          <p>Nothing has these words. Try fewer or other ones: titles are in English, as the UN has them.</p>
          <Again asked={asked} />
        </>
      )}
    </>
  );
};

const Named: FC<{ readonly title: string; readonly children: readonly Child[] }> = ({ title, children }) =>
  children.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );
