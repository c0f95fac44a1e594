import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { ScorecardJson } from '../../json/index.ts';

type Row = ScorecardJson['rows'][number];

/** How the forecast and the naive rules did, by stretches of sessions: the lower the log-loss, the better. */
export const ScoreTable: FC<{ readonly rows: readonly Row[]; readonly caption: string }> = ({
  rows,
  caption,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Sessions</th>
          <th scope="col">Votes</th>
          <th scope="col">Rule</th>
          <th scope="col" class="figure">
            Ballots
          </th>
          <th scope="col" class="figure">
            Right
          </th>
          <th scope="col" class="figure">
            Log-loss
          </th>
          <th scope="col" class="figure">
            Macro-F1
          </th>
          <th scope="col" class="figure">
            Calibration error
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, to, by, name, rule, ballots, accuracy, logLoss, macroF1, calibrationError }) => (
          <tr>
            <th scope="row">{from === to ? from : `${from} to ${to}`}</th>
            <td>{name ?? votes[by]}</td>
            <td>{rules[rule]}</td>
            <td class="figure">{formatNumber(ballots)}</td>
            <td class="figure">{(accuracy * 100).toFixed(1)} %</td>
            <td class="figure">{logLoss.toFixed(3)}</td>
            <td class="figure">{macroF1.toFixed(3)}</td>
            <td class="figure">{calibrationError.toFixed(3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const votes: { readonly [by in Row['by']]: string } = {
  all: 'all',
  divided: 'divided (under 80 % yes)',
  new: 'new questions',
  topic: 'by topic',
  region: 'by region',
};

const rules: { readonly [rule in Row['rule']]: string } = {
  forecast: 'forecast',
  'last-ballot': 'last ballot on the same title',
  'own-rates': 'the member’s own rates',
  'always-yes': 'always yes',
};
