import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import type { CouncilAnswer } from '../../forecast/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import { casePath } from '../address/addresses.ts';
import type { Reckoned } from '../apart/apart.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { CouncilPart } from './council-part.tsx';
import { heldBack } from './forecast-pictures.ts';
import { NextPart } from './next-part.tsx';
import { ScorePart } from './score-part.tsx';

interface ForecastProps {
  readonly site: Site;
  /** The case whose referral is asked about; undefined where there are no cases. */
  readonly of: Case | undefined;
  readonly council: Reckoned<CouncilAnswer> | undefined;
}

/** What is foreseen of the next votes, of the vote that the cases ask about, and how such forecasts did. */
export const ForecastPage: FC<ForecastProps> = ({ site, of, council }) => {
  const card = site.scorecard?.();
  return (
    <Page
      site={site}
      title={say('Forecasts')}
      description={say(
        'What is foreseen of the next votes at the United Nations, and how well past ones could have been.',
      )}
      path="/forecast"
      section="forecast"
      islands={['waits', 'swap']}
      picture={card ? '/charts/forecast/calibration.png?size=share' : undefined}
    >
      <h1>{say('Forecasts')}</h1>
      {card && <Sum card={card} />}
      <nav aria-label={say('On this page')} class="contents">
        <ul>
          <li>
            <a href="#next">{say('The next votes')}</a>
          </li>
          <li>
            <a href="#council">{say('A referral in the Council')}</a>
          </li>
          {card && (
            <li>
              <a href="#scorecard">{say('How it did')}</a>
            </li>
          )}
          <li>
            <a href="#weak">{say('Where it is weak')}</a>
          </li>
          <li>
            <a href="#ledger">{say('The ledger')}</a>
          </li>
        </ul>
      </nav>
      <NextPart record={site.record} />
      <Referral site={site} of={of} council={council} />
      {card && <ScorePart site={site} card={card} />}
      <Weak />
      <Ledger />
    </Page>
  );
};

/** In one sentence, on the sessions on which nothing was tuned. */
const Sum: FC<{ readonly card: ScorecardJson }> = ({ card }) => {
  const { from, to } = heldBack;
  const of = (rule: string) =>
    card.rows.find((row) => row.from === from && row.to === to && row.by === 'all' && row.rule === rule);
  const [forecast, last] = [of('forecast'), of('last-ballot')];
  if (!forecast || !last) return null;
  const right = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return (
    <p class="lead">
      {say(
        'In sessions {from} to {to} a forecast from what was known before each session told {right} of {ballots} ballots rightly. That every member votes as it last did on the same title tells {rightOfLast}: the gain is in knowing how sure to be (log-loss {logLoss} against {logLossOfLast}).',
        {
          ...{ from, to },
          ballots: formatNumber(forecast.ballots),
          right: right(forecast.accuracy),
          rightOfLast: right(last.accuracy),
          logLoss: forecast.logLoss.toFixed(3),
          logLossOfLast: last.logLoss.toFixed(3),
        },
      )}
    </p>
  );
};

const Referral: FC<ForecastProps> = ({ site, of, council }) => (
  <section id="council" aria-labelledby="council-title">
    <h2 id="council-title">{say('A referral in the Security Council')}</h2>
    {site.cases.length > 1 && (
      <ul class="choices">
        {site.cases.map(({ id, title }) => (
          <li>
            <a
              href={`/forecast?case=${id}#council`}
              data-swaps="council"
              data-key={id}
              aria-current={id === of?.id ? 'true' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    )}
    {council === undefined && <p>{say('There is no case to ask about.')}</p>}
    {council &&
      (council.kind === 'ready' ? (
        <CouncilPart answer={council.value} />
      ) : (
        <Waiting of={council} what={say('The chances')} part="council" path={`/forecast?case=${of?.id}`} />
      ))}
    {of && (
      <p>
        <a href={casePath(of.id)}>{say('The case, and its other ways to a court')}</a>
      </p>
    )}
  </section>
);

const Weak: FC = () => (
  <>
    <h2 id="weak">{say('Where it is weak')}</h2>
    <ul>
      <li>
        {say(
          'New questions: without an earlier vote under the title it leans on the title’s words, and the count of yes is off by 22 members on average.',
        )}
      </li>
      <li>{say('It is conditional on a vote: most texts are adopted without one.')}</li>
      <li>{say('A turn of a government shows only after a member has voted differently a few times.')}</li>
      <li>
        {say(
          'The Council is forecast from agenda items and questions, not from texts, and from drafts that were put to a vote; drafts held back for fear of a veto are not among them.',
        )}
      </li>
    </ul>
  </>
);

const Ledger: FC = () => (
  <>
    <h2 id="ledger">{say('The ledger')}</h2>
    <p>
      <Said
        text="<code>rapporteur forecast save</code> freezes a forecast with the record’s version in a file of yours, <code>forecast settle</code> scores it after the vote, and <code>forecast ledger</code> lists both. The files are yours: none is kept here."
        with={{ code: (inside) => <code>{inside}</code> }}
      />
    </p>
  </>
);
