import type { FC } from 'hono/jsx';
import type { Case } from '../../cases/index.ts';
import type { CouncilAnswer } from '../../forecast/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import { lineages } from '../../record/index.ts';
import { casePath, lineagePath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { CouncilPart } from './council-part.tsx';
import { calibrationPicture } from './forecast-pictures.ts';
import { ScoreTable } from './score-table.tsx';

interface ForecastProps {
  readonly site: Site;
  readonly of: Case | undefined;
  readonly council: CouncilAnswer | undefined;
}

/** How well votes could have been foreseen, and what is foreseen of the vote that the cases ask about. */
export const ForecastPage: FC<ForecastProps> = ({ site, of, council }) => {
  const card = site.scorecard?.();
  return (
    <Page
      site={site}
      title="Forecasts"
      description="How well votes at the United Nations could have been foreseen, and what is foreseen of the next."
      path="/forecast"
      section="forecast"
    >
      <h1>Forecasts</h1>
      {card && <Sum card={card} />}
      <h2 id="council">A referral in the Security Council</h2>
      {site.cases.length > 1 && (
        <p>
          {site.cases.map(({ id, title }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={`/forecast?case=${id}#council`} aria-current={id === of?.id ? 'true' : undefined}>
                {title}
              </a>
            </>
          ))}
        </p>
      )}
      {council && <CouncilPart answer={council} />}
      {of && (
        <p>
          <a href={casePath(of.id)}>The case, and its other routes to a court</a>
        </p>
      )}
      {card && <Card site={site} card={card} />}
      <Next />
      <Ledger />
    </Page>
  );
};

const Sum: FC<{ readonly card: ScorecardJson }> = ({ card }) => {
  const of = (rule: string) =>
    card.rows.find((row) => row.from === 60 && row.to === 74 && row.by === 'all' && row.rule === rule);
  const [forecast, last] = [of('forecast'), of('last-ballot')];
  if (!forecast || !last) return null;
  return (
    <p class="lead">
      In sessions 60 to 74 a forecast from what was known before each session told{' '}
      {(forecast.accuracy * 100).toFixed(1)} % of {forecast.ballots.toLocaleString('en')} ballots rightly,
      log-loss {forecast.logLoss.toFixed(3)}; that every member votes as last time on the same title,{' '}
      {(last.accuracy * 100).toFixed(1)} % and {last.logLoss.toFixed(3)}.
    </p>
  );
};

const Card: FC<{ readonly site: Site; readonly card: ScorecardJson }> = ({ site, card }) => {
  const spans = card.rows.filter(({ from, to }) => to > from);
  const main = spans.filter(({ by }) => by === 'all' || by === 'divided' || by === 'new');
  const calibration = calibrationPicture(site, 'page');
  return (
    <>
      <h2 id="scorecard">The scorecard</h2>
      <p>
        Each session was forecast only from what was known before it. Sessions 60 to 68 were used for tuning;
        69 to 80 were seen while the program was made, and not used for tuning. Made on record{' '}
        <code>{card.record.version.slice(0, 12)}</code> of {card.record.decisions.toLocaleString('en')}{' '}
        decisions; <code>rapporteur forecast score</code> makes it again.
      </p>
      {calibration && <Figure drawing={calibration} path="/charts/forecast/calibration" />}
      <ScoreTable rows={main} caption="The forecast against naive rules" />
      <details>
        <summary>Session by session</summary>
        <ScoreTable
          rows={card.rows.filter(({ from, to, by }) => from === to && by === 'all')}
          caption="By session"
        />
      </details>
      <details>
        <summary>By topic and region</summary>
        <ScoreTable
          rows={spans.filter(({ by, rule }) => (by === 'topic' || by === 'region') && rule === 'forecast')}
          caption="The forecast by topic and region"
        />
      </details>
      <h3>The Council</h3>
      <section class="table-wrap" tabindex={0} aria-label="Forecasts of vetoes">
        <table>
          <caption>
            Forecasts of vetoes, {card.council.from} to {card.council.to}, against the base rate
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" class="figure">
                Drafts
              </th>
              <th scope="col" class="figure">
                Vetoes
              </th>
              <th scope="col" class="figure">
                Log-loss
              </th>
              <th scope="col" class="figure">
                Of the base rate
              </th>
            </tr>
          </thead>
          <tbody>
            {card.council.figures.map(({ what, drafts, vetoes, logLoss, baseLogLoss }) => (
              <tr>
                <th scope="row">{what}</th>
                <td class="figure">{drafts.toLocaleString('en')}</td>
                <td class="figure">{vetoes}</td>
                <td class="figure">{logLoss.toFixed(3)}</td>
                <td class="figure">{baseLogLoss.toFixed(3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

const Next: FC = () => (
  <>
    <h2 id="next">The next vote on a recurring question</h2>
    <p>
      A forecast of every member takes about ten seconds; the API gives it, and{' '}
      <code>rapporteur forecast TITLE</code> on a command line.
    </p>
    <ul>
      {lineages()
        .filter(({ bodies }) => bodies.includes('GA'))
        .map(({ id, title }) => (
          <li>
            <a href={lineagePath(id)}>{title}</a>:{' '}
            <a href={`/api/v1/forecast/assembly?lineage=${id}`}>
              forecast<span class="visually-hidden"> of {title}</span>
            </a>
          </li>
        ))}
    </ul>
  </>
);

const Ledger: FC = () => (
  <>
    <h2 id="ledger">The ledger</h2>
    <p>
      <code>rapporteur forecast save</code> freezes a forecast with the record’s version in a file of yours,{' '}
      <code>forecast settle</code> scores it after the vote, and <code>forecast ledger</code> lists both. The
      files are yours: none is kept here.
    </p>
  </>
);
