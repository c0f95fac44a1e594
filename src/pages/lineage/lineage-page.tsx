import type { FC } from 'hono/jsx';
import type { Shift } from '../../analysis/index.ts';
import { spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { DecisionTable } from '../decisions/decision-table.tsx';
import { EmbedCode } from '../embed/embed-code.tsx';
import { Figure } from '../figure/figure.tsx';
import { PictureFile } from '../figure/picture-file.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { movers, tallies } from './lineage-pictures.ts';
import { Moves } from './moves.tsx';
import type { Question } from './question.ts';

interface LineageProps {
  readonly site: Site;
  readonly question: Question;
  readonly shift: Shift | undefined;
}

/** One question over the years, in one body: the tallies, who moved, how each member voted, all its decisions. */
export const LineagePage: FC<LineageProps> = ({ site, question, shift }) => {
  const { lineage, body, decisions, shifts } = question;
  const path = lineagePath(lineage.id);
  const query = `?body=${body}`;
  const sentence = summary(question);
  const members = shifts.courses.length;
  return (
    <Page
      site={site}
      title={lineage.title}
      description={sentence}
      path={path}
      section="decisions"
      islands={['swap', 'embed-code']}
      picture={`/charts${path}/tallies.png?size=share&body=${body}`}
      feed={`/api/v1/lineages/${lineage.id}/feed.atom`}
    >
      <article class="decision">
        <p class="kicker">
          <a href="/lineages">{say('The same question over the years')}</a>
        </p>
        <h1>{lineage.title}</h1>
        <p class="lead">{sentence}</p>
        {lineage.note && <p>{lineage.note}</p>}
        <Bodies question={question} />
        <Figure
          drawing={tallies(site, question, 'page')}
          phone={tallies(site, question, 'phone')}
          path={`/charts${path}/tallies`}
          query={query}
        />
        <h2 id="moved">{say('Who moved')}</h2>
        <Moves site={site} question={question} shift={shift} />
        {members > 0 && (
          <>
            <h2 id="members">{say('How members voted, vote by vote')}</h2>
            <Figure
              drawing={movers(site, question, 'page')}
              phone={movers(site, question, 'phone')}
              path={`/charts${path}/movers`}
              query={query}
            />
            <details>
              <summary>{say('All {members, plural, one {# member} other {# members}}', { members })}</summary>
              <PictureFile
                path={`/charts${path}/everybody`}
                query={query}
                alt={say(
                  'A grid of {members, plural, one {# member} other {# members}} by {votes, plural, one {# vote} other {# votes}}; its rows are in the CSV.',
                  { members, votes: shifts.votes.length },
                )}
                width={720}
                height={120 + 17 * members}
              />
            </details>
          </>
        )}
        <h2 id="decisions">{say('All decisions in the {body}', { body: bodyName(body) })}</h2>
        <DecisionTable
          decisions={decisions.toReversed()}
          caption={say('Decisions in the {body}', { body: bodyName(body) })}
        />
        <h2 id="next">{say('The next vote')}</h2>
        <p>
          <Said
            text="How members would vote if it came to a vote again: the <forecasts>forecasts</forecasts>, with how well past ones held."
            with={{ forecasts: (inside) => <a href="/forecast">{inside}</a> }}
          />
        </p>
        <h2 id="take">{say('Follow, embed')}</h2>
        <p>
          <Said
            text="New decisions as a feed: <atom>Atom</atom>, <json>JSON</json>"
            with={{
              atom: (inside) => <a href={`/api/v1/lineages/${lineage.id}/feed.atom`}>{inside}</a>,
              json: (inside) => <a href={`/api/v1/lineages/${lineage.id}/feed.json`}>{inside}</a>,
            }}
          />
        </p>
        <EmbedCode path={`/embed${path}`} title={lineage.title} height={440} origin={site.origin} />
      </article>
    </Page>
  );
};

/** "21 decisions of the General Assembly from … to …: 10 by recorded vote, 11 without a vote. 63 of 195 members …" */
function summary({ body, decisions, shifts }: Question): string {
  const dates = decisions.flatMap(({ heldOn }) => heldOn ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const values = {
    decisions: decisions.length,
    body: bodyName(body),
    voted: decisions.filter(({ method }) => method === 'recorded').length,
    without: decisions.filter(({ method }) => method === 'without-vote').length,
  };
  const taken =
    first && last && first !== last
      ? say(
          '{decisions, plural, one {# decision} other {# decisions}} of the {body} from {first} to {last}: {voted} by recorded vote, {without} without a vote.',
          { ...values, first: spellDate(first), last: spellDate(last) },
        )
      : say(
          '{decisions, plural, one {# decision} other {# decisions}} of the {body}: {voted} by recorded vote, {without} without a vote.',
          values,
        );
  return shifts.votes.length > 1 ? `${taken} ${changesIn(shifts)}` : taken;
}

const changesIn = ({ courses }: Question['shifts']): string =>
  say(
    '{changed} of {members, plural, one {# member} other {# members}} changed their ballot at least once.',
    { changed: courses.filter(({ changes }) => changes > 0).length, members: courses.length },
  );

/** The bodies that took it up, a link each but for that of the page. */
const Bodies: FC<{ readonly question: Question }> = ({ question: { lineage, body, bodies } }) =>
  bodies.length < 2 ? null : (
    <nav aria-label={say('Bodies')}>
      <ul class="choices">
        {bodies.map((each) => (
          <li>
            <a
              href={`${lineagePath(lineage.id)}?body=${each.body}`}
              aria-current={each.body === body ? 'page' : undefined}
            >
              {bodyName(each.body)} <span class="soft">{each.decisions}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
