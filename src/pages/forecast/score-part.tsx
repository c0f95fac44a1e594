import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import { parseMemberCode } from '../../members/index.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { calibrationPicture, sessionsPicture } from './forecast-pictures.ts';
import { sessions } from './rules.ts';
import { ScoreTable } from './score-table.tsx';

/** How forecasts of past sessions did, each from what was known before it: in pictures, then in tables. */
export const ScorePart: FC<{ readonly site: Site; readonly card: ScorecardJson }> = ({ site, card }) => {
  const [bySession, bySessionPhone] = (['page', 'phone'] as const).map((size) => sessionsPicture(site, size));
  const [curve, curvePhone] = (['page', 'phone'] as const).map((size) => calibrationPicture(site, size));
  const stretches = card.rows.filter(
    ({ from, to, by }) =>
      told.includes(`${from} ${to}`) && (by === 'all' || by === 'divided' || by === 'new'),
  );
  return (
    <section id="scorecard" aria-labelledby="scorecard-title">
      <h2 id="scorecard-title">{say('How it did')}</h2>
      <p>
        {say(
          'Every recorded vote of sessions 60 to 80 was forecast from what was known before the first day of its session. Settings were chosen on sessions 60 to 68; the figures of later sessions were looked at while the method grew, so take them as a little kinder than those of sessions to come.',
        )}
      </p>
      {bySession && <Figure drawing={bySession} phone={bySessionPhone} path="/charts/forecast/sessions" />}
      {curve && <Figure drawing={curve} phone={curvePhone} path="/charts/forecast/calibration" />}
      <p class="soft">
        {say(
          'Log-loss is the mean of −ln of the probability given to the ballot that came: 0 is perfect, and a guess among yes, no and abstain has 1.099. A forecast that is well calibrated lies on the dashed line.',
        )}
      </p>
      <ScoreTable
        rows={stretches}
        caption={say('Log-loss of the forecast, and of the rules it has to beat')}
      />
      <Intervals card={card} />
      <details>
        <summary>{say('Session by session')}</summary>
        <ScoreTable
          rows={card.rows.filter(({ from, to, by }) => from === to && by === 'all')}
          caption={say('Each session')}
        />
      </details>
      <details>
        <summary>{say('By topic and region')}</summary>
        <ScoreTable
          rows={card.rows.filter(
            ({ from, to, by }) => told.includes(`${from} ${to}`) && (by === 'topic' || by === 'region'),
          )}
          caption={say('By topic and region')}
        />
      </details>
      <Council card={card} />
      <p class="soft">
        <Said
          text="Made on record {version} of {decisions} decisions; <code>rapporteur forecast score</code> makes it again, and the <json>scorecard as JSON</json> has every figure."
          with={{
            version: <code>{card.record.version.slice(0, 12)}</code>,
            decisions: formatNumber(card.record.decisions),
            code: (inside) => <code>{inside}</code>,
            json: (inside) => <a href="/api/v1/forecast/scorecard">{inside}</a>,
          }}
        />
      </p>
    </section>
  );
};

/** Stretches of sessions that do not overlap: tuned on, later, the latest. */
const told = ['60 68', '69 74', '75 80'];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const Intervals: FC<{ readonly card: ScorecardJson }> = ({ card }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('The count of yes in its interval')}>
    <table>
      <caption>{say('How often the count of yes lay in its interval')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Sessions')}</th>
          <th scope="col">{say('Votes')}</th>
          <th scope="col" class="figure">
            {say('How many')}
          </th>
          <th scope="col" class="figure">
            {say('Meant')}
          </th>
          <th scope="col" class="figure">
            {say('Held')}
          </th>
          <th scope="col" class="figure">
            {say('Width, members')}
          </th>
          <th scope="col" class="figure">
            {say('Mean error, members')}
          </th>
        </tr>
      </thead>
      <tbody>
        {card.intervals
          .filter(({ from, to }) => told.includes(`${from} ${to}`))
          .map(({ from, to, by, decisions, level, covered, width, error }) => (
            <tr>
              <th scope="row">{sessions({ from, to })}</th>
              <td>{by === 'new' ? say('new questions') : say('all')}</td>
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
  <section class="table-wrap" tabindex={0} aria-label={say('Forecasts of vetoes')}>
    <table>
      <caption>
        {say(
          'Forecasts of vetoes in the Council, {from} to {to}, against the share of the ten years before',
          { from: council.from, to: council.to },
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('What')}</th>
          <th scope="col" class="figure">
            {say('Drafts')}
          </th>
          <th scope="col" class="figure">
            {say('Vetoes')}
          </th>
          <th scope="col" class="figure">
            {say('Log-loss')}
          </th>
          <th scope="col" class="figure">
            {say('Of the share before')}
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
  return code ? say('vetoed by {member}', { member: memberName(code) }) : say('vetoed at all');
}
