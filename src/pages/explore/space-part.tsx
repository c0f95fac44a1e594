import type { FC } from 'hono/jsx';
import { noEstimateText } from '../../analysis/index.ts';
import { listed } from '../../answers/index.ts';
import type { Positions } from '../apart/positions.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { type ExploreAsked, yearsQuery } from './asked.ts';
import { periodMeant, positions, space } from './explore-pictures.ts';

interface SpaceProps {
  readonly site: Site;
  readonly asked: ExploreAsked;
}

/** The space of states in a session, with a choice of the session: a list without scripts, a slider with them. */
export const SpacePart: FC<SpaceProps> = ({ site, asked }) => {
  const known = positions(site);
  return (
    <section id="space" aria-labelledby="space-title">
      <h2 id="space-title">{say('Where members stand')}</h2>
      {known.kind !== 'ready' ? (
        <Waiting of={known} what={say('Positions')} part="space" path="/explore" />
      ) : known.value.kind === 'none' ? (
        <p>
          {say(
            'Nobody can be placed on this record: {because}. With all votes of the Assembly imported (“rapporteur sync”), positions by session stand here.',
            { because: noEstimateText(known.value.because) },
          )}
        </p>
      ) : (
        <Space site={site} asked={asked} placed={known.value} />
      )}
    </section>
  );
};

const Space: FC<SpaceProps & { readonly placed: Extract<Positions, { kind: 'placed' }> }> = ({
  site,
  asked,
  placed,
}) => {
  const { members } = asked;
  const period = periodMeant(placed, asked.session);
  const about = placed.periods.find((each) => each.period === period);
  const [drawing, phone] = (['page', 'phone'] as const).map((size) => space(site, asked, size));
  return (
    <>
      <form class="filters" action="/explore#space" method="get" data-swaps="space">
        <label>
          {say('Session of the Assembly')}
          <select name="session" data-slides="true">
            {placed.periods.map((each) => (
              <option value={each.period} selected={each.period === period}>
                {each.from ? sessionName(each) : each.period}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('Named in the picture')}
          <input type="text" name="members" value={members.join(',')} placeholder="CHN,PRK,USA" />
        </label>
        <Kept asked={asked} />
        <button type="submit">{say('Show')}</button>
      </form>
      {drawing && (
        <Figure
          drawing={drawing}
          phone={phone}
          path="/charts/explore/space"
          query={`?session=${period}&members=${members.join(',')}`}
        />
      )}
      <p class="soft">
        {about && `${restsOn(about)} `}
        {say(
          'Members that vote alike stand close together. The axis has no meaning of its own, and says nothing of why (Bailey, Strezhnev and Voeten 2017).',
        )}{' '}
        {members.length > 1 && (
          <a href={`/compare?members=${members.slice(0, 6).join(',')}`}>
            {say('Compare {members}', {
              members: listed(members.slice(0, 6).map((code) => memberName(code))),
            })}
          </a>
        )}
      </p>
    </>
  );
};

/** The other choices of the page stay as they are. */
const Kept: FC<{ readonly asked: ExploreAsked }> = ({ asked }) => (
  <>
    {[...new URLSearchParams(yearsQuery(asked))].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

type Period = Extract<Positions, { kind: 'placed' }>['periods'][number];

/** "75 (2020 to 2021)" */
function sessionName({ period, from, to }: Period): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  return first === last || !last
    ? say('{session} ({year})', { session: period, year: first })
    : say('{session} ({from} to {to})', { session: period, from: first, to: last });
}

const restsOn = ({ period, decisions, members }: Period): string =>
  say(
    'Session {session}: {decisions, plural, one {# divided vote} other {# divided votes}}, {members} members.',
    {
      session: period,
      decisions,
      members,
    },
  );
