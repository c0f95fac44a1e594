import type { FC } from 'hono/jsx';
import { actorName, type Case, type Positions, positionsOf, type TimelineEntry } from '../../cases/index.ts';
import { parseMemberCode } from '../../members/index.ts';
import { casePath, memberPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { BallotStrip, BallotWord, ballotCounts, DecisionLink } from '../votes/ballot-marks.tsx';
import { positionsPath } from './case-paths.ts';
import { GroundsLine, When } from './fact.tsx';
import { positionsKept } from './once-a-day.ts';

interface PositionsProps {
  readonly site: Site;
  readonly found: Case;
  readonly actor: string;
}

/** What one actor said, what it did, and how it voted: three lists that never mix. */
export const PositionsPage: FC<PositionsProps> = ({ site, found, actor }) => {
  const { statements, actions, ballots } = positionsIn(site, found, actor);
  const name = actorName(found, actor);
  const member = parseMemberCode(actor);
  const about = found.actors.find(({ id }) => id === actor)?.about;
  return (
    <Page
      site={site}
      title={`${name} on ${found.title}`}
      description={`What ${name} said, did and voted: ${found.title}.`}
      path={positionsPath(found.id, actor)}
      section="cases"
    >
      <article class="case">
        <p class="kicker">
          <a href={casePath(found.id)}>{found.title}</a>
          {member && (
            <>
              {' '}
              · <a href={memberPath(member)}>{name} in all votes</a>
            </>
          )}
        </p>
        <h1>{name}</h1>
        {about && <p class="lead">{about}</p>}
        <div class="said-and-done">
          <section aria-labelledby="said">
            <h2 id="said">What it said</h2>
            <Entries entries={statements} none="The case has no statement of it." />
          </section>
          <section aria-labelledby="did">
            <h2 id="did">What it did</h2>
            <Entries entries={actions} none="The case has no action of it." />
          </section>
        </div>
        <h2 id="voted">How it voted</h2>
        <Ballots ballots={ballots} />
      </article>
    </Page>
  );
};

function positionsIn(site: Site, found: Case, actor: string): Positions {
  const kept = positionsKept(site, found);
  const positions = kept.get(actor) ?? positionsOf(found, site.record, actor);
  kept.set(actor, positions);
  return positions;
}

const Entries: FC<{
  readonly entries: readonly TimelineEntry[];
  readonly none: string;
}> = ({ entries, none }) => {
  if (entries.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li>
          <When on={entry.on} />
          <div>
            {entry.what} <GroundsLine grounds={entry.grounds} />
          </div>
        </li>
      ))}
    </ul>
  );
};

const Ballots: FC<Pick<Positions, 'ballots'>> = ({ ballots }) => {
  if (ballots.length === 0) return <p class="soft">The record lists no ballot of it on this case.</p>;
  return (
    <>
      <p>
        {ballots.length} ballots: {ballotCounts(ballots)}.
      </p>
      <BallotStrip ballots={ballots} />
      <section class="table-wrap" tabindex={0} aria-label="Ballots">
        <table>
          <caption>The newest first</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Ballot</th>
              <th scope="col">Decision</th>
              <th scope="col">On what</th>
            </tr>
          </thead>
          <tbody>
            {ballots.toReversed().map(({ decision, ballot }) => (
              <tr>
                <td class="date">{decision.heldOn ?? 'no date'}</td>
                <td>
                  <BallotWord ballot={ballot} />
                </td>
                <td class="symbol">
                  <DecisionLink decision={decision} />
                </td>
                <td>{decision.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
