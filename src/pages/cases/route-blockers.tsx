import type { FC } from 'hono/jsx';
import { listed } from '../../answers/index.ts';
import type { Blocker, Route } from '../../procedure/index.ts';
import type { IsoDate } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Cited, DecisionId } from './cited.tsx';

/** "can be blocked by any permanent member alone; China and Russia voted no on such a text" */
export function stoppedBy(blockers: readonly Blocker[], standing: Route['standing'], today: IsoDate): string {
  if (standing === 'closed') return '';
  if (blockers.length === 0) return say('nobody can block it');
  const refused = blockers
    .flatMap(({ members = [] }) => members)
    .filter(({ votes }) => votes.some(({ ballot }) => ballot === 'no'))
    .map(({ code }) => memberName(code, today));
  const who = listed(blockers.map((blocker) => blocker.who));
  return refused.length > 0
    ? say('can be blocked by {who}; {members} voted no on such a text', { who, members: listed(refused) })
    : say('can be blocked by {who}', { who });
}

/** Who can block a route and how, with how each of them voted on such a text. */
export const BlockerLine: FC<{
  readonly site: Site;
  readonly blocker: Blocker;
  readonly today: IsoDate;
}> = ({ site, blocker: { who, how, basis, members = [] }, today }) => (
  <li>
    {who}: {how}{' '}
    <span class="grounds">
      <Cited basis={basis} />
    </span>
    {members.length > 0 && (
      <ul>
        {members.map((member) => (
          <BlockingMember site={site} member={member} today={today} />
        ))}
      </ul>
    )}
  </li>
);

type Member = NonNullable<Blocker['members']>[number];

const BlockingMember: FC<{ readonly site: Site; readonly member: Member; readonly today: IsoDate }> = ({
  site,
  member: { code, votes },
  today,
}) => {
  const member = <a href={memberPath(code)}>{memberName(code, today)}</a>;
  return (
    <li>
      {votes.length > 0 ? (
        <Said
          text="{member}, on such texts: {votes}"
          with={{ member, votes: <Votes site={site} votes={votes} /> }}
        />
      ) : (
        <Said text="{member}: no such text in the record" with={{ member }} />
      )}
    </li>
  );
};

const Votes: FC<{ readonly site: Site; readonly votes: Member['votes'] }> = ({ site, votes }) => (
  <>
    {votes.map(({ decision, ballot, on }, at) => (
      <>
        {at > 0 && ', '}
        <span class={`ballot ${ballot}`}>{ballot}</span> <DecisionId site={site} id={decision} />{' '}
        {on && <span class="soft">{on.slice(0, 4)}</span>}
      </>
    ))}
  </>
);
