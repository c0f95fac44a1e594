import type { FC } from 'hono/jsx';
import { type PairAgreement, valueIn } from '../../analysis/index.ts';
import { formatNumber } from '../../answers/index.ts';
import { comparePath } from '../compare/asked.ts';
import { pairName } from '../compare/pair-name.ts';
import { say } from '../language/say.ts';

/** Pairs with their agreement, in the order given. */
export const Pairs: FC<{ readonly caption: string; readonly pairs: readonly PairAgreement[] }> = ({
  caption,
  pairs,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Pair')}</th>
          <AgreementHeads />
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr>
            <th scope="row">
              <a href={comparePath(pair.members)}>{pairName(pair.members)}</a>
            </th>
            <AgreementCells of={pair} />
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** Over `AgreementCells`. */
export const AgreementHeads: FC = () => (
  <>
    <th scope="col" class="figure">
      {say('Agreement')}
    </th>
    <th scope="col" class="figure">
      {say('Shared votes')}
    </th>
  </>
);

/** Of a pair that has a figure: how often it agrees, and on how many votes that rests. */
export const AgreementCells: FC<{ readonly of: PairAgreement }> = ({ of: { agreement, counted } }) => (
  <>
    <td class="figure">{((valueIn(agreement) ?? 0) * 100).toFixed(1)}%</td>
    <td class="figure">{formatNumber(counted)}</td>
  </>
);
