import type { FC } from 'hono/jsx';
import { counted, formatNumber } from '../../answers/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, bodies, bodyName } from '../../symbols/index.ts';
import { memberPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { ballotCounts } from '../votes/ballot-marks.tsx';
import { Choice } from '../votes/choice.tsx';
import { Pager, pageLength, pageOf } from '../votes/pager.tsx';
import { ballotsBy } from '../votes/recorded-votes.ts';
import { VotesTable } from '../votes/votes-table.tsx';

export interface VotesFilter {
  readonly ballot?: Ballot | undefined;
  readonly body?: Body | undefined;
  /** Words of the title, all of which must occur. */
  readonly words: string;
}

interface VotesProps {
  readonly site: Site;
  readonly code: MemberCode;
  readonly filter: VotesFilter;
  readonly page: string | undefined;
}

/** Every recorded vote of a member, the newest first, by body, ballot and words, so many on a page. */
export const MemberVotesPage: FC<VotesProps> = ({ site, code, filter, page: asked }) => {
  const name = nameOn(code);
  const all = ballotsBy(site.record, code);
  const found = all
    .filter(
      ({ decision, ballot }) =>
        (filter.ballot ?? ballot) === ballot &&
        (filter.body ?? decision.body) === decision.body &&
        holds(decision.title, filter.words),
    )
    .toReversed();
  const { page, pages, shown } = pageOf(found, asked);
  const path = `${memberPath(code)}/votes`;
  const address = (to: number) => `${path}?${queryOf(filter, to)}`;
  const seen = bodies.filter((body) => all.some(({ decision }) => decision.body === body));
  return (
    <Page
      site={site}
      title={`Votes of ${name}`}
      description={`${formatNumber(all.length)} recorded votes of ${name} in the United Nations.`}
      path={path}
      section="members"
      islands={['swap']}
    >
      <p class="kicker">
        <a href={memberPath(code)}>{name}</a>
      </p>
      <h1>Votes of {name}</h1>
      <search>
        <form class="filters" action={path} method="get" data-swaps="found">
          <label>
            Words of the title
            <input type="search" name="q" value={filter.words} />
          </label>
          <Choice
            name="body"
            label="Body"
            all="All bodies"
            options={seen.map((id) => [id, bodyName(id)])}
            chosen={filter.body}
          />
          <Choice
            name="ballot"
            label="Ballot"
            all="Any ballot"
            options={ballotOrder.map((id) => [id, id])}
            chosen={filter.ballot}
          />
          <button type="submit">Show</button>
        </form>
      </search>
      <section id="found" aria-live="polite">
        <p>
          {found.length === all.length
            ? counted(all.length, 'recorded vote')
            : `${formatNumber(found.length)} of ${counted(all.length, 'recorded vote')}`}
          {found.length > 0 && `: ${ballotCounts(found)}`}.
          {found.length < all.length && (
            <>
              {' '}
              <a href={path}>Show all</a>
            </>
          )}
        </p>
        {found.length > 0 ? (
          <VotesTable
            ballots={shown}
            caption={
              pages > 1
                ? `${formatNumber((page - 1) * pageLength + 1)} to ${formatNumber((page - 1) * pageLength + shown.length)}, the newest first`
                : 'The newest first'
            }
          />
        ) : (
          <p>
            {all.length === 0
              ? 'The record lists no ballot of it.'
              : 'Take fewer words, or another body or ballot.'}
          </p>
        )}
        <Pager page={page} pages={pages} address={address} of="votes" />
      </section>
    </Page>
  );
};

function queryOf({ ballot, body, words }: VotesFilter, page: number): string {
  const pairs = Object.entries({ q: words, body, ballot, page: String(page) });
  return new URLSearchParams(
    pairs.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : [])),
  ).toString();
}

const holds = (title: string, words: string): boolean => {
  const text = title.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
