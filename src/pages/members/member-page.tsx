import type { Child, FC } from 'hono/jsx';
import { noEstimateText } from '../../analysis/index.ts';
import { formatNumber, formatSpan, listed } from '../../answers/index.ts';
import { groupNames, type MemberCode, member, nameOn, officialNameOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';
import { apart } from '../apart/apart.ts';
import type { Positions } from '../apart/positions.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { ballotCounts } from '../votes/ballot-marks.tsx';
import { ballotsBy } from '../votes/recorded-votes.ts';
import { VotesTable } from '../votes/votes-table.tsx';
import { MemberFacts } from './member-facts.tsx';
import { idealPicture, nearestFewPicture, neighboursOf } from './member-pictures.ts';
import { MemberPositions } from './member-positions.tsx';
import { MemberShifts } from './member-shifts.tsx';

export interface MemberProps {
  readonly site: Site;
  readonly code: MemberCode;
}

/** One member: who it is, how it votes on recurring questions, with whom, and where it moved. */
export const MemberPage: FC<MemberProps> = ({ site, code }) => {
  const path = memberPath(code);
  const name = nameOn(code);
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
          <a href="/members">Members</a> · {code}
        </p>
        <h1>{name}</h1>
        <p class="lead">{leadOf(code)}</p>
        <nav aria-label="On this page" class="contents">
          <ul>
            {parts.map(([id, words]) => (
              <li>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
        <MemberFacts code={code} today={site.today()} />
        {ballots.length === 0 ? (
          <>
            <h2 id="positions">How it votes</h2>
            <p>{withoutBallots(code)}</p>
          </>
        ) : (
          <>
            <MemberPositions site={site} code={code} />
            <Nearest site={site} code={code} />
            <Position site={site} code={code} />
            <MemberShifts site={site} code={code} />
            <LatestVotes site={site} code={code} />
          </>
        )}
      </article>
    </Page>
  );
};

const parts = [
  ['facts', 'Who it is'],
  ['positions', 'Recurring questions'],
  ['nearest', 'Nearest and farthest'],
  ['position', 'Over time'],
  ['shifts', 'Changes'],
  ['votes', 'Votes'],
] as const;

/** "Democratic People's Republic of Korea: Member State since 17 September 1991, Asia-Pacific States." */
function leadOf(code: MemberCode): string {
  const { status, admitted, ended, group } = member(code) ?? {};
  const standing =
    status === 'former'
      ? `Member State ${formatSpan(admitted, ended)}`
      : status === 'member'
        ? `Member State${admitted ? ` since ${spellDate(admitted)}` : ''}`
        : status === 'observer'
          ? 'observer, without a vote'
          : 'no member of the United Nations';
  const among = group && status === 'member' ? `, in the group of ${groupNames[group]}` : '';
  return `${officialNameOn(code)}: ${standing}${among}.`;
}

function withoutBallots(code: MemberCode): string {
  const { status } = member(code) ?? {};
  if (status === 'observer' || status === 'other')
    return `${nameOn(code)} has no vote in the United Nations.`;
  return 'The record lists no ballot of it. With the votes of the Assembly imported ("rapporteur sync"), they stand here.';
}

const Nearest: FC<MemberProps> = ({ site, code }) => {
  const all = neighboursOf(site, code);
  const [first, second, third] = all;
  return (
    <>
      <h2 id="nearest">Nearest and farthest</h2>
      {first && second && third && (
        <p>
          In the Assembly’s recorded votes of the last five years of the record it votes most often as{' '}
          <Links codes={[first.member, second.member, third.member]} /> do, least often as{' '}
          <Links
            codes={all
              .slice(-3)
              .reverse()
              .map((each) => each.member)}
          />
          . <a href={`/compare?members=${[code, first.member, all.at(-1)?.member].join()}`}>Compare them</a>
        </p>
      )}
      <Figure drawing={nearestFewPicture(site, code, 'page')} path={`/charts${memberPath(code)}/nearest`} />
      <p class="soft">
        Agreement is the mean over shared votes: the same ballot counts one, an abstention against a yes or no
        a half (Lijphart 1963); absence is left out. It says how members vote, not why.
      </p>
    </>
  );
};

const Links: FC<{ readonly codes: readonly MemberCode[] }> = ({ codes }) => {
  const links: readonly Child[] = codes.map((code) => <a href={memberPath(code)}>{nameOn(code)}</a>);
  return (
    <>
      {links.map((link, at) => (
        <>
          {at === 0 ? '' : at === links.length - 1 ? ' and ' : ', '}
          {link}
        </>
      ))}
    </>
  );
};

const Position: FC<MemberProps> = ({ site, code }) => {
  const positions = apart(site, { kind: 'positions' });
  const drawing = idealPicture(site, [code], 'page');
  return (
    <section id="position" aria-labelledby="position-title">
      <h2 id="position-title">Where it stood over time</h2>
      {positions.kind === 'ready' && positions.value.kind === 'none' && (
        <p>
          Nobody can be placed on this record: {noEstimateText(positions.value.because)}. With all votes of
          the Assembly imported, positions by session stand here.
        </p>
      )}
      {positions.kind !== 'ready' && (
        <Waiting of={positions} what="Positions" part="position" path={memberPath(code)} />
      )}
      {drawing?.kind === 'picture' && (
        <>
          <Figure drawing={drawing} path={`/charts${memberPath(code)}/position`} withTable={false} />
          {positions.kind === 'ready' && <FewVotes of={positions.value} />}
          <p class="soft">
            Members that vote alike stand close together; the axis has no meaning of its own (Bailey,
            Strezhnev and Voeten 2017). <a href={`/explore?members=${code}`}>See it among all members</a>
          </p>
        </>
      )}
    </section>
  );
};

/** Votes of the Assembly, about two sessions of them, under which positions tell of the choice of votes more than of members. */
const manyVotes = 200;

/** Said where positions rest on the few votes that ship with the program. */
const FewVotes: FC<{ readonly of: Positions }> = ({ of }) => {
  if (of.kind === 'none') return null;
  const votes = of.periods.reduce((sum, { decisions }) => sum + decisions, 0);
  return votes >= manyVotes ? null : (
    <p>
      These positions rest on {votes} divided votes, those that the cases are about. Import all votes of the
      Assembly (“rapporteur sync”) before you quote them.
    </p>
  );
};

const LatestVotes: FC<MemberProps> = ({ site, code }) => {
  const ballots = ballotsBy(site.record, code);
  const latest = ballots.slice(-8).reverse();
  return (
    <>
      <h2 id="votes">Votes</h2>
      <p>
        The record lists it on{' '}
        <a href={`${memberPath(code)}/votes`}>{formatNumber(ballots.length)} recorded votes</a>:{' '}
        {listed(ballotCounts(ballots).split(', '))}.{' '}
        <a href={`/api/v1/members/${code}/feed.atom`}>Follow by feed</a>
      </p>
      <VotesTable ballots={latest} caption={`The latest ${latest.length}`} />
    </>
  );
};
