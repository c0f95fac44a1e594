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
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
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
  const title = say('The next vote: {question}', { question: lineage.title });
  return (
    <Page
      site={site}
      title={title}
      description={say(
        'How each member would vote on “{question}” in the General Assembly, from votes held before.',
        { question: lineage.title },
      )}
      path={path}
      section="forecast"
      islands={['waits']}
    >
      <p class="kicker">
        <a href="/forecast">{say('Forecasts')}</a> · <a href={lineagePath(lineage.id)}>{lineage.title}</a>
      </p>
      <h1>{title}</h1>
      <div id="forecast">
        {answer.kind !== 'ready' ? (
          <Waiting of={answer} what={say('The ballots of all members')} part="forecast" path={path} />
        ) : answer.value.kind === 'too-few' ? (
          <p>
            <Said
              text="The record has too little to learn from: {found} {what}, {needed} needed. A larger record, brought by <code>rapporteur sync</code>, answers it."
              with={{
                found: formatNumber(answer.value.found),
                what: answer.value.of,
                needed: answer.value.needed,
                code: (inside) => <code>{inside}</code>,
              }}
            />
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
        {say(
          'Should it come to a recorded vote on {day}: {yes} yes, with {level} between {low} and {high}; adopted {adopted} ({majority}).',
          {
            day: spellDate(draft.heldOn),
            yes: Math.round(yes.expected),
            level: percent(level),
            low: yes.low,
            high: yes.high,
            adopted: percent(adopted.probability),
            majority,
          },
        )}
      </p>
      <Figure
        drawing={tally(site, forecast, 'page')}
        phone={tally(site, forecast, 'phone')}
        path={`${path}/tally`}
      />
      <p>
        {ofAVoteAtAll(forecast)}{' '}
        {say(
          'A text that is harsher or milder than the last moves all members at once; the interval allows for that as far as past votes did so.',
        )}
      </p>
      <h2 id="members">{say('Every member')}</h2>
      {drawn.kind === 'picture' && (
        <PictureFile
          path={`${path}/ballots`}
          alt={drawn.description}
          width={drawn.width}
          height={drawn.height}
        />
      )}
      <h2 id="basis">{say('What it rests on')}</h2>
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
        <Said
          text="{earlier} earlier votes on the question, and {known} recorded votes before that day. Learnt from {ballots} ballots of {sessions} sessions. How such forecasts did stands in the <scorecard>scorecard</scorecard>; the <json>forecast as JSON</json> has every figure."
          with={{
            earlier: formatNumber(basis.sameTitle.length),
            known: formatNumber(basis.known),
            ballots: formatNumber(basis.learntFrom.ballots),
            sessions: basis.learntFrom.sessions.length,
            scorecard: (inside) => <a href="/forecast#scorecard">{inside}</a>,
            json: (inside) => <a href={`/api/v1/forecast/assembly?lineage=${lineage.id}`}>{inside}</a>,
          }}
        />
      </p>
    </>
  );
};

function ofAVoteAtAll({ basis }: NextVote): string {
  const without = basis.withoutVote[0]?.heldOn;
  return without
    ? say(
        'It says nothing of whether a vote will be asked for: the question was last decided without one on {day}.',
        { day: spellDate(without) },
      )
    : say('It says nothing of whether a vote will be asked for.');
}
