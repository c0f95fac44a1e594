import type { FC } from 'hono/jsx';
import type { MemberCode } from '../../members/index.ts';
import { ballotOf, type Decision } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { say, toSay } from '../language/say.ts';

/** Who put their names to it; those whose ballot was not yes are told. */
export const SponsorsPart: FC<{ readonly decision: Decision }> = ({ decision }) => {
  const { sponsors } = decision;
  if (sponsors.length === 0) return null;
  const of = (role: 'main' | 'co') => sponsors.filter((each) => each.role === role);
  return (
    <>
      <h2 id="sponsors">{say('Sponsors')}</h2>
      <Named title={toSay('Main sponsors ({count}):')} members={of('main')} decision={decision} />
      <Named title={toSay('Co-sponsors ({count}):')} members={of('co')} decision={decision} />
    </>
  );
};

interface NamedProps {
  readonly title: string;
  readonly members: readonly { readonly member: MemberCode }[];
  readonly decision: Decision;
}

const Named: FC<NamedProps> = ({ title, members, decision: { heldOn, roll } }) => {
  if (members.length === 0) return null;
  const named = members
    .map(({ member }) => ({ member, name: memberName(member, heldOn), ballot: ballotOf(roll, member) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <p>
      {say(title, { count: named.length })}{' '}
      {named.map(({ member, name, ballot }, at) => (
        <>
          {at > 0 && ', '}
          <a href={memberPath(member)}>{name}</a>
          {ballot && ballot !== 'yes' && ` (${ballot})`}
        </>
      ))}
      .
    </p>
  );
};
