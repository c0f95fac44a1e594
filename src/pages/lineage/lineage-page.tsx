import type { FC } from 'hono/jsx';
import type { Shift } from '../../analysis/index.ts';
import { counted } from '../../answers/index.ts';
import { spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { DecisionTable } from '../decisions/decision-table.tsx';
import { EmbedCode } from '../embed/embed-code.tsx';
import { Figure } from '../figure/figure.tsx';
import { PictureFile } from '../figure/picture-file.tsx';
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
          <a href="/lineages">The same question over the years</a>
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
        <h2 id="moved">Who moved</h2>
        <Moves site={site} question={question} shift={shift} />
        {shifts.courses.length > 0 && (
          <>
            <h2 id="members">How members voted, vote by vote</h2>
            <Figure
              drawing={movers(site, question, 'page')}
              phone={movers(site, question, 'phone')}
              path={`/charts${path}/movers`}
              query={query}
            />
            <details>
              <summary>All {counted(shifts.courses.length, 'member')}</summary>
              <PictureFile
                path={`/charts${path}/everybody`}
                query={query}
                alt={`A grid of ${counted(shifts.courses.length, 'member')} by ${counted(shifts.votes.length, 'vote')}; its rows are in the CSV.`}
                width={720}
                height={120 + 17 * shifts.courses.length}
              />
            </details>
          </>
        )}
        <h2 id="decisions">All decisions in the {bodyName(body)}</h2>
        <DecisionTable decisions={decisions.toReversed()} caption={`Decisions in the ${bodyName(body)}`} />
        <h2 id="next">The next vote</h2>
        <p>
          How members would vote if it came to a vote again: the <a href="/forecast">forecasts</a>, with how
          well past ones held.
        </p>
        <h2 id="take">Follow, embed</h2>
        <p>
          New decisions as a feed: <a href={`/api/v1/lineages/${lineage.id}/feed.atom`}>Atom</a>,{' '}
          <a href={`/api/v1/lineages/${lineage.id}/feed.json`}>JSON</a>
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
  const when = first && last && first !== last ? ` from ${spellDate(first)} to ${spellDate(last)}` : '';
  const voted = decisions.filter(({ method }) => method === 'recorded').length;
  const without = decisions.filter(({ method }) => method === 'without-vote').length;
  const changed = shifts.courses.filter(({ changes }) => changes > 0).length;
  const moves =
    shifts.votes.length > 1
      ? ` ${changed} of ${counted(shifts.courses.length, 'member')} changed their ballot at least once.`
      : '';
  return `${counted(decisions.length, 'decision')} of the ${bodyName(body)}${when}: ${voted} by recorded vote, ${without} without a vote.${moves}`;
}

/** The bodies that took it up, a link each but for that of the page. */
const Bodies: FC<{ readonly question: Question }> = ({ question: { lineage, body, bodies } }) =>
  bodies.length < 2 ? null : (
    <nav aria-label="Bodies">
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
