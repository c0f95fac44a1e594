import type { FC } from 'hono/jsx';
import { noEstimateText } from '../../analysis/index.ts';
import { formatNumber } from '../../answers/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import type { Site } from '../site.ts';
import { comparedPairs } from './agreement.ts';
import { comparePath } from './asked.ts';
import { dividedVotes } from './divided-votes.ts';

/** What the last column counts, on rolls whole or not, as the list that it leads to. */
const inAssembly = { split: 'opposed', body: 'GA' } as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Every pair over all votes of the Assembly, with the interval and what it rests on. */
export const PairsTable: FC<{ readonly site: Site; readonly codes: readonly MemberCode[] }> = ({
  site,
  codes,
}) => (
  <section class="table-wrap" tabindex={0} aria-label="Agreement of each pair">
    <table>
      <caption>All recorded votes of the Assembly’s plenary that the record has of both</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col" class="figure">
            Agreement
          </th>
          <th scope="col" class="figure">
            95% interval
          </th>
          <th scope="col" class="figure">
            Shared votes
          </th>
          <th scope="col" class="figure">
            Yes against no
          </th>
        </tr>
      </thead>
      <tbody>
        {comparedPairs(site, codes).map(({ members, agreement, counted }) => (
          <tr>
            <th scope="row">
              {codes.length > 2 ? (
                <a href={comparePath(members)}>{members.map((code) => nameOn(code)).join(' and ')}</a>
              ) : (
                members.map((code) => nameOn(code)).join(' and ')
              )}
            </th>
            {agreement.kind === 'estimate' ? (
              <>
                <td class="figure">{percent(agreement.value)}</td>
                <td class="figure">
                  {percent(agreement.low)} to {percent(agreement.high)}
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
