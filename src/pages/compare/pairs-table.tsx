import type { FC } from 'hono/jsx';
import { noEstimateText } from '../../analysis/index.ts';
import { formatNumber } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { comparedPairs } from './agreement.ts';
import { comparePath } from './asked.ts';
import { dividedVotes } from './divided-votes.ts';
import { pairName } from './pair-name.ts';

/** What the last column counts, on rolls whole or not, as the list that it leads to. */
const inAssembly = { split: 'opposed', body: 'GA' } as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Every pair over all votes of the Assembly, with the interval and what it rests on. */
export const PairsTable: FC<{ readonly site: Site; readonly codes: readonly MemberCode[] }> = ({
  site,
  codes,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Agreement of each pair')}>
    <table>
      <caption>{say('All recorded votes of the Assembly’s plenary that the record has of both')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Pair')}</th>
          <th scope="col" class="figure">
            {say('Agreement')}
          </th>
          <th scope="col" class="figure">
            {say('95% interval')}
          </th>
          <th scope="col" class="figure">
            {say('Shared votes')}
          </th>
          <th scope="col" class="figure">
            {say('Yes against no')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparedPairs(site, codes).map(({ members, agreement, counted }) => (
          <tr>
            <th scope="row">
              {codes.length > 2 ? <a href={comparePath(members)}>{pairName(members)}</a> : pairName(members)}
            </th>
            {agreement.kind === 'estimate' ? (
              <>
                <td class="figure">{percent(agreement.value)}</td>
                <td class="figure">
                  {say('{low} to {high}', { low: percent(agreement.low), high: percent(agreement.high) })}
                </td>
              </>
            ) : (
              <td colspan={2} class="soft">
                {noEstimateText(agreement)}
              </td>
            )}
            <td class="figure">{formatNumber(counted)}</td>
            <td class="figure">
              <a href={`${comparePath(members)}&body=GA#divided`}>
                {formatNumber(dividedVotes(site.record, members, inAssembly).length)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
