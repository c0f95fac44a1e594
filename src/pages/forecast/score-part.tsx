import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import { nameOn, parseMemberCode } from '../../members/index.ts';
import { Figure } from '../figure/figure.tsx';
import type { Site } from '../site.ts';
import { calibrationPicture, sessionsPicture } from './forecast-pictures.ts';
import { ScoreTable } from './score-table.tsx';

/** How forecasts of past sessions did, each from what was known before it: in pictures, then in tables. */
export const ScorePart: FC<{ readonly site: Site; readonly card: ScorecardJson }> = ({ site, card }) => {
  const [sessions, sessionsPhone] = (['page', 'phone'] as const).map((size) => sessionsPicture(site, size));
  const [curve, curvePhone] = (['page', 'phone'] as const).map((size) => calibrationPicture(site, size));
  const stretches = card.rows.filter(
    ({ from, to, by }) =>
      told.includes(`${from} ${to}`) && (by === 'all' || by === 'divided' || by === 'new'),
  );
  return (
    <section id="scorecard" aria-labelledby="scorecard-title">
      <h2 id="scorecard-title">How it did</h2>
      <p>
        Every recorded vote of sessions 60 to 80 was forecast from what was known before the first day of its
        session. Settings were chosen on sessions 60 to 68; the figures of later sessions were looked at while
        the method grew, so take them as a little kinder than those of sessions to come.
      </p>
      {sessions && <Figure drawing={sessions} phone={sessionsPhone} path="/charts/forecast/sessions" />}
      {curve && <Figure drawing={curve} phone={curvePhone} path="/charts/forecast/calibration" />}
      <p class="soft">
        Log-loss is the mean of −ln of the probability given to the ballot that came: 0 is perfect, and a
        guess among yes, no and abstain has 1.099. A forecast that is well calibrated lies on the dashed line.
      </p>
      <ScoreTable rows={stretches} caption="Log-loss of the forecast, and of the rules it has to beat" />
      <Intervals card={card} />
      <details>
        <summary>Session by session</summary>
        <ScoreTable
          rows={card.rows.filter(({ from, to, by }) => from === to && by === 'all')}
          caption="Each session"
        />
      </details>
      <details>
        <summary>By topic and region</summary>
        <ScoreTable
          rows={card.rows.filter(
            ({ from, to, by }) => told.includes(`${from} ${to}`) && (by === 'topic' || by === 'region'),
          )}
          caption="By topic and region"
        />
      </details>
      <Council card={card} />
      <p class="soft">
        Made on record <code>{card.record.version.slice(0, 12)}</code> of{' '}
        {formatNumber(card.record.decisions)} decisions; <code>rapporteur forecast score</code> makes it
        again, and the <a href="/api/v1/forecast/scorecard">scorecard as JSON</a> has every figure.
      </p>
    </section>
  );
};

/** Stretches of sessions that do not overlap: tuned on, later, the latest. */
const told = ['60 68', '69 74', '75 80'];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const Intervals: FC<{ readonly card: ScorecardJson }> = ({ card }) => (
  <section class="table-wrap" tabindex={0} aria-label="The count of yes in its interval">
    <table>
      <caption>How often the count of yes lay in its interval</caption>
      <thead>
        <tr>
          <th scope="col">Sessions</th>
          <th scope="col">Votes</th>
          <th scope="col" class="figure">
            How many
          </th>
          <th scope="col" class="figure">
            Meant
          </th>
          <th scope="col" class="figure">
            Held
          </th>
          <th scope="col" class="figure">
            Width, members
          </th>
          <th scope="col" class="figure">
            Mean error, members
          </th>
        </tr>
      </thead>
      <tbody>
        {card.intervals
          .filter(({ from, to }) => told.includes(`${from} ${to}`))
          .map(({ from, to, by, decisions, level, covered, width, error }) => (
            <tr>
              <th scope="row">
                {from} to {to}
              </th>
              <td>{by === 'new' ? 'new questions' : 'all'}</td>
              <td class="figure">{formatNumber(decisions)}</td>
              <td class="figure">{percent(level)}</td>
              <td class="figure">{percent(covered)}</td>
              <td class="figure">{width.toFixed(0)}</td>
              <td class="figure">{error.toFixed(1)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </section>
);

const Council: FC<{ readonly card: ScorecardJson }> = ({ card: { council } }) => (
  <section class="table-wrap" tabindex={0} aria-label="Forecasts of vetoes">
    <table>
      <caption>
        Forecasts of vetoes in the Council, {council.from} to {council.to}, against the share of the ten years
        before
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
            Of the share before
          </th>
        </tr>
      </thead>
      <tbody>
        {council.figures.map(({ what, drafts, vetoes, logLoss, baseLogLoss }) => (
          <tr>
            <th scope="row">{vetoedBy(what)}</th>
            <td class="figure">{formatNumber(drafts)}</td>
            <td class="figure">{vetoes}</td>
            <td class="figure">{logLoss.toFixed(3)}</td>
            <td class="figure">{baseLogLoss.toFixed(3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function vetoedBy(what: string): string {
  const code = parseMemberCode(what);
  return code ? `vetoed by ${nameOn(code)}` : 'vetoed at all';
}
