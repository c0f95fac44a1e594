import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { TooFew } from '../../forecast/index.ts';
import { formatTally, type Lineage, spellDate } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import type { Reckoned } from '../apart/apart.ts';
import type { NextVote } from '../apart/jobs.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Figure } from '../figure/figure.tsx';
import { PictureFile } from '../figure/picture-file.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { DecisionLink } from '../votes/ballot-marks.tsx';
import { ballots, tally } from './forecast-pictures.ts';
import { nextVotePath } from './next-part.tsx';
import { percent } from './percent.ts';

interface NextPageProps {
  readonly site: Site;
  readonly lineage: Lineage;
  readonly answer: Reckoned<NextVote | TooFew>;
}

/** The forecast of the next vote on a recurring question, with what it rests on. */
export const NextPage: FC<NextPageProps> = ({ site, lineage, answer }) => {
  const path = nextVotePath(lineage.id);
  return (
    <Page
      site={site}
      title={`The next vote: ${lineage.title}`}
      description={`How each member would vote on “${lineage.title}” in the General Assembly, from votes held before.`}
      path={path}
      section="forecast"
      islands={['waits']}
    >
      <p class="kicker">
        <a href="/forecast">Forecasts</a> · <a href={lineagePath(lineage.id)}>{lineage.title}</a>
      </p>
      <h1>The next vote: {lineage.title}</h1>
      <div id="forecast">
        {answer.kind !== 'ready' ? (
          <Waiting of={answer} what="The ballots of all members" part="forecast" path={path} />
        ) : answer.value.kind === 'too-few' ? (
          <p>
            The record has too little to learn from: {formatNumber(answer.value.found)} {answer.value.of},{' '}
            {answer.value.needed} needed. A larger record, brought by <code>rapporteur sync</code>, answers
            it.
          </p>
        ) : (
          <Forecast site={site} lineage={lineage} forecast={answer.value} />
        )}
      </div>
    </Page>
  );
};

const Forecast: FC<{
  readonly site: Site;
  readonly lineage: Lineage;
  readonly forecast: NextVote;
}> = ({ site, lineage, forecast }) => {
  const { draft, tally: counts, level, adopted, majority, basis } = forecast;
  const path = `/charts/forecast/${lineage.id}`;
  const drawn = ballots(site, forecast, 'page');
  const { yes } = counts;
  return (
    <>
      <p class="lead">
        Should it come to a recorded vote on {spellDate(draft.heldOn)}: {Math.round(yes.expected)} yes, with{' '}
        {percent(level)} between {yes.low} and {yes.high}; adopted {percent(adopted.probability)} ({majority}
        ).
      </p>
      <Figure
        drawing={tally(site, forecast, 'page')}
        phone={tally(site, forecast, 'phone')}
        path={`${path}/tally`}
      />
      <p>
        It says nothing of whether a vote will be asked for
        {basis.withoutVote[0]?.heldOn &&
          `: the question was last decided without one on ${spellDate(basis.withoutVote[0].heldOn)}`}
        . A text that is harsher or milder than the last moves all members at once; the interval allows for
        that as far as past votes did so.
      </p>
      <h2 id="members">Every member</h2>
      {drawn.kind === 'picture' && (
        <PictureFile
          path={`${path}/ballots`}
          alt={drawn.description}
          width={drawn.width}
          height={drawn.height}
        />
      )}
      <h2 id="basis">What it rests on</h2>
      <ul>
        {basis.sameTitle.slice(0, 8).map((decision) => (
          <li>
            <DecisionLink decision={decision} />
            {decision.heldOn && `, ${spellDate(decision.heldOn)}`}
            {decision.tally && `, ${formatTally(decision.tally)}`}
          </li>
        ))}
      </ul>
      <p class="soft">
        {formatNumber(basis.sameTitle.length)} earlier votes on the question, and {formatNumber(basis.known)}{' '}
        recorded votes before that day. Learnt from {formatNumber(basis.learntFrom.ballots)} ballots of{' '}
        {basis.learntFrom.sessions.length} sessions. How such forecasts did stands in the{' '}
        <a href="/forecast#scorecard">scorecard</a>; the{' '}
        <a href={`/api/v1/forecast/assembly?lineage=${lineage.id}`}>forecast as JSON</a> has every figure.
      </p>
    </>
  );
};
