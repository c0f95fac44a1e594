import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { say, toSay } from '../language/say.ts';
import { ruleNames, rules, type ScoreRow, sessions } from './rules.ts';

/** How the forecast and the naive rules did, a row for each stretch of sessions and kind of vote. */
export const ScoreTable: FC<{ readonly rows: readonly ScoreRow[]; readonly caption: string }> = ({
  rows,
  caption,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table class="scores">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Sessions')}</th>
          <th scope="col">{say('Votes')}</th>
          <th scope="col" class="figure">
            {say('Ballots')}
          </th>
          <th scope="col" class="figure">
            {say('Right')}
          </th>
          {rules.map((rule) => (
            <th scope="col" class="figure">
              {rule === 'forecast' ? say('Log-loss') : say(ruleNames[rule])}
            </th>
          ))}
          <th scope="col" class="figure">
            {say('Macro-F1')}
          </th>
          <th scope="col" class="figure">
            {say('Calibration error')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ rule }) => rule === 'forecast')
          .map((row) => (
            <tr>
              <th scope="row">{row.from === row.to ? row.from : sessions(row)}</th>
              <td>{row.name ?? say(votes[row.by])}</td>
              <td class="figure">{formatNumber(row.ballots)}</td>
              <td class="figure">{(row.accuracy * 100).toFixed(1)}%</td>
              {rules.map((rule) => (
                <td class="figure">{logLossOf(rows, row, rule)}</td>
              ))}
              <td class="figure">{row.macroF1.toFixed(3)}</td>
              <td class="figure">{row.calibrationError.toFixed(3)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </section>
);

/** Of a rule on the same ballots. */
const logLossOf = (rows: readonly ScoreRow[], of: ScoreRow, rule: ScoreRow['rule']): string =>
  rows
    .find(
      (row) =>
        row.rule === rule &&
        row.from === of.from &&
        row.to === of.to &&
        row.by === of.by &&
        row.name === of.name,
    )
    ?.logLoss.toFixed(3) ?? '';

const votes: { readonly [by in ScoreRow['by']]: string } = {
  all: toSay('all'),
  divided: toSay('divided (under 80% yes)'),
  new: toSay('new questions'),
  topic: toSay('by topic'),
  region: toSay('by region'),
};
