import type { FC } from 'hono/jsx';
import { formatNumber, formatSpan, listed } from '../../answers/index.ts';
import { groupNames, type MemberCode, member, officialNameOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { ballotCounts } from '../votes/ballot-marks.tsx';
import { ballotsBy } from '../votes/recorded-votes.ts';
import { VotesTable } from '../votes/votes-table.tsx';
import { MemberFacts } from './member-facts.tsx';
import { MemberNearest } from './member-nearest.tsx';
import { MemberOverTime } from './member-over-time.tsx';
import { MemberPositions } from './member-positions.tsx';
import { MemberShifts } from './member-shifts.tsx';

export interface MemberProps {
  readonly site: Site;
  readonly code: MemberCode;
}

/** One member: who it is, how it votes on recurring questions, with whom, and where it moved. */
export const MemberPage: FC<MemberProps> = ({ site, code }) => {
  const path = memberPath(code);
  const name = memberName(code);
  const ballots = ballotsBy(site.record, code);
  return (
    <Page
      site={site}
      title={name}
      description={leadOf(code)}
      path={path}
      section="members"
      islands={['waits']}
      picture={ballots.length > 0 ? `/charts${path}/nearest.png?size=share` : undefined}
      feed={`/api/v1/members/${code}/feed.atom`}
    >
      <article class="member">
        <p class="kicker">
          <a href="/members">{say('Members')}</a> · {code}
        </p>
        <h1>{name}</h1>
        <p class="lead">{leadOf(code)}</p>
        <nav aria-label={say('On this page')} class="contents">
          <ul>
            {parts.map(([id, words]) => (
              <li>
                <a href={`#${id}`}>{say(words)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <MemberFacts code={code} today={site.today()} />
        {ballots.length === 0 ? (
          <>
            <h2 id="positions">{say('How it votes')}</h2>
            <p>{withoutBallots(code)}</p>
          </>
        ) : (
          <>
            <MemberPositions site={site} code={code} />
            <MemberNearest site={site} code={code} />
            <MemberOverTime site={site} code={code} />
            <MemberShifts site={site} code={code} />
            <LatestVotes site={site} code={code} />
          </>
        )}
      </article>
    </Page>
  );
};

const parts = [
  ['facts', toSay('Who it is')],
  ['positions', toSay('Recurring questions')],
  ['nearest', toSay('Nearest and farthest')],
  ['position', toSay('Over time')],
  ['shifts', toSay('Changes')],
  ['votes', toSay('Votes')],
] as const;

/** "Democratic People's Republic of Korea: Member State since 17 September 1991, Asia-Pacific States." */
function leadOf(code: MemberCode): string {
  const { status, admitted, ended, group } = member(code) ?? {};
  const name = officialNameOn(code);
  if (status === 'former')
    return say('{name}: Member State {span}.', { name, span: formatSpan(admitted, ended) });
  if (status === 'observer') return say('{name}: observer, without a vote.', { name });
  if (status !== 'member' || !admitted) return say('{name}: no member of the United Nations.', { name });
  const day = spellDate(admitted);
  return group
    ? say('{name}: Member State since {day}, in the group of {group}.', {
        name,
        day,
        group: groupNames[group],
      })
    : say('{name}: Member State since {day}.', { name, day });
}

function withoutBallots(code: MemberCode): string {
  const { status } = member(code) ?? {};
  if (status === 'observer' || status === 'other')
    return say('{member} has no vote in the United Nations.', { member: memberName(code) });
  return say(
    'The record lists no ballot of it. With the votes of the Assembly imported ({command}), they stand here.',
    { command: '"rapporteur sync"' },
  );
}

const LatestVotes: FC<MemberProps> = ({ site, code }) => {
  const ballots = ballotsBy(site.record, code);
  const latest = ballots.slice(-8).reverse();
  return (
    <>
      <h2 id="votes">{say('Votes')}</h2>
      <p>
        <Said
          text="The record lists it on <votes>{count} recorded votes</votes>: {ballots}."
          with={{
            votes: (inside) => <a href={`${memberPath(code)}/votes`}>{inside}</a>,
            count: formatNumber(ballots.length),
            ballots: listed(ballotCounts(ballots).split(', ')),
          }}
        />{' '}
        <a href={`/api/v1/members/${code}/feed.atom`}>{say('Follow by feed')}</a>
      </p>
      <VotesTable ballots={latest} caption={say('The latest {count}', { count: latest.length })} />
    </>
  );
};
