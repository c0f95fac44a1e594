import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, bodies, bodyName } from '../../symbols/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { ballotCounts } from '../votes/ballot-marks.tsx';
import { Choice } from '../votes/choice.tsx';
import { Pager, pageLength, pageOf } from '../votes/pager.tsx';
import { type BallotCast, ballotsBy } from '../votes/recorded-votes.ts';
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
  const name = memberName(code);
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
      title={say('Votes of {member}', { member: name })}
      description={say('{count} recorded votes of {member} in the United Nations.', {
        count: formatNumber(all.length),
        member: name,
      })}
      path={path}
      section="members"
      islands={['swap']}
    >
      <p class="kicker">
        <a href={memberPath(code)}>{name}</a>
      </p>
      <h1>{say('Votes of {member}', { member: name })}</h1>
      <search>
        <form class="filters" action={path} method="get" data-swaps="found">
          <label>
            {say('Words of the title')}
            <input type="search" name="q" value={filter.words} />
          </label>
          <Choice
            name="body"
            label={say('Body')}
            all={say('All bodies')}
            options={seen.map((id) => [id, bodyName(id)])}
            chosen={filter.body}
          />
          <Choice
            name="ballot"
            label={say('Ballot')}
            all={say('Any ballot')}
            options={ballotOrder.map((id) => [id, id])}
            chosen={filter.ballot}
          />
          <button type="submit">{say('Show')}</button>
        </form>
      </search>
      <section id="found" aria-live="polite">
        <p>
          {foundWords(found, all.length)}
          {found.length < all.length && (
            <>
              {' '}
              <a href={path}>{say('Show all')}</a>
            </>
          )}
        </p>
        {found.length > 0 ? (
          <VotesTable
            ballots={shown}
            caption={
              pages > 1
                ? say('{first} to {last}, the newest first', {
                    first: formatNumber((page - 1) * pageLength + 1),
                    last: formatNumber((page - 1) * pageLength + shown.length),
                  })
                : say('The newest first')
            }
          />
        ) : (
          <p>
            {all.length === 0
              ? say('The record lists no ballot of it.')
              : say('Take fewer words, or another body or ballot.')}
          </p>
        )}
        <Pager page={page} pages={pages} address={address} of={say('votes')} />
      </section>
    </Page>
  );
};

/** "12 of 5,539 recorded votes: 10 yes, 2 no." */
function foundWords(found: readonly BallotCast[], count: number): string {
  const ballots = ballotCounts(found);
  const shown = formatNumber(found.length);
  if (found.length === count)
    return count > 0
      ? say('{count, plural, one {# recorded vote} other {# recorded votes}}: {ballots}.', { count, ballots })
      : say('{count, plural, one {# recorded vote} other {# recorded votes}}.', { count });
  return found.length > 0
    ? say('{shown} of {count, plural, one {# recorded vote} other {# recorded votes}}: {ballots}.', {
        shown,
        count,
        ballots,
      })
    : say('{shown} of {count, plural, one {# recorded vote} other {# recorded votes}}.', { shown, count });
}

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
