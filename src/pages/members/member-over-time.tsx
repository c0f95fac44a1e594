import type { FC } from 'hono/jsx';
import { noEstimateText } from '../../analysis/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { memberPath } from '../address/addresses.ts';
import { apart } from '../apart/apart.ts';
import type { Positions } from '../apart/positions.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Figure } from '../figure/figure.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { idealPicture } from './member-pictures.ts';

interface OverTimeProps {
  readonly site: Site;
  readonly code: MemberCode;
}

/** Its position among all members, session by session; or why there is none. */
export const MemberOverTime: FC<OverTimeProps> = ({ site, code }) => {
  const positions = apart(site, { kind: 'positions' });
  const drawing = idealPicture(site, [code], 'page');
  return (
    <section id="position" aria-labelledby="position-title">
      <h2 id="position-title">{say('Where it stood over time')}</h2>
      {positions.kind === 'ready' && positions.value.kind === 'none' && (
        <p>
          {say(
            'Nobody can be placed on this record: {reason}. With all votes of the Assembly imported, positions by session stand here.',
            { reason: noEstimateText(positions.value.because) },
          )}
        </p>
      )}
      {positions.kind !== 'ready' && (
        <Waiting of={positions} what={say('Positions')} part="position" path={memberPath(code)} />
      )}
      {drawing?.kind === 'picture' && (
        <>
          <Figure drawing={drawing} path={`/charts${memberPath(code)}/position`} withTable={false} />
          {positions.kind === 'ready' && <FewVotes of={positions.value} />}
          <p class="soft">
            {say(
              'Members that vote alike stand close together; the axis has no meaning of its own (Bailey, Strezhnev and Voeten 2017).',
            )}{' '}
            <a href={`/explore?members=${code}`}>{say('See it among all members')}</a>
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
      {say(
        'These positions rest on {votes} divided votes, those that the cases are about. Import all votes of the Assembly (“rapporteur sync”) before you quote them.',
        { votes },
      )}
    </p>
  );
};
