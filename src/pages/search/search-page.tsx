import type { Child, FC } from 'hono/jsx';
import type { Case } from '../../cases/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { DecisionSummary, Lineage } from '../../record/index.ts';
import { casePath, lineagePath, memberPath } from '../address/addresses.ts';
import { DecisionTable } from '../decisions/decision-table.tsx';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Again } from './again.tsx';
import { CopySearch } from './copy-search.tsx';

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
    title={asked ? say('Search: {asked}', { asked }) : say('Search')}
    description={say('Decisions, members, cases and lineages of the record.')}
    path="/search"
    islands={[site.copy ? 'copy-search' : 'swap']}
  >
    <h1>{asked && found.kind === 'words' ? say('“{asked}”', { asked }) : say('Search')}</h1>
    {site.copy ? <CopySearch /> : <Content site={site} asked={asked} found={found} />}
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

/** The text is sent only when the reader says so, and in a form: addresses are kept in histories. */
const CheckInstead: FC<{ readonly site: Site; readonly asked: string }> = ({ site: { pool }, asked }) => (
  <>
    <p>{say('This reads like a sentence about a vote. It can be checked against the record:')}</p>
    {pool ? (
      <form class="ask" action="/check" method="post" enctype="multipart/form-data">
        <label for="text">{say('The text')}</label>
        <textarea id="text" name="text" rows={5}>
          {asked}
        </textarea>
        <button type="submit">{say('Check it')}</button>
      </form>
    ) : (
      <p>
        <Said
          text="Nothing is checked here; <code>rapporteur check</code> does."
          with={{ code: (inside) => <code>{inside}</code> }}
        />
      </p>
    )}
    <p>
      <Said
        text="Or look for its words: <decisions>decisions with them</decisions>"
        with={{
          decisions: (inside) => <a href={`/decisions?q=${encodeURIComponent(asked)}`}>{inside}</a>,
        }}
      />
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
          {say('The record has no decision {symbol}.', { symbol: missing.symbol })}{' '}
          {missing.nearest && (
            <>
              {say('Nearest:')} <a href={missing.nearest.path}>{missing.nearest.name}</a>
            </>
          )}
        </p>
      )}
      <Named title={members.length > 1 ? say('Members that are so called') : say('Member')}>
        {members.map((code) => (
          <li>
            <a href={memberPath(code)}>{memberName(code)}</a> <span class="soft">{code}</span>
          </li>
        ))}
      </Named>
      <Named title={say('Cases')}>
        {cases.map(({ id, title }) => (
          <li>
            <a href={casePath(id)}>{title}</a>
          </li>
        ))}
      </Named>
      <Named title={say('The same question over the years')}>
        {lineages.map(({ id, title }) => (
          <li>
            <a href={lineagePath(id)}>{title}</a>
          </li>
        ))}
      </Named>
      {decisions.length > 0 && (
        <>
          <h2>{say('Decisions')}</h2>
          <p>
            {decisions.length > shown.length
              ? say('The best {shown} of {count, plural, one {# decision} other {# decisions}}.', {
                  shown: shown.length,
                  count: decisions.length,
                })
              : say('{count, plural, one {# decision} other {# decisions}}.', {
                  count: decisions.length,
                })}{' '}
            <a href={`/decisions?q=${encodeURIComponent(asked)}`}>
              {say('By body, year, outcome, member and ballot')}
            </a>
          </p>
          <DecisionTable decisions={shown} caption={say('Decisions found')} />
        </>
      )}
      {nothing && (
        <>
          <p>
            {say(
              'Nothing has these words. Try fewer or other ones: titles are in English, as the UN has them.',
            )}
          </p>
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
