import type { FC } from 'hono/jsx';
import { type PairAgreement, valueIn } from '../../analysis/index.ts';
import { counted, formatNumber } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { comparePath } from '../compare/asked.ts';
import { PictureFile } from '../figure/picture-file.tsx';
import type { Site } from '../site.ts';
import { type ExploreAsked, yearsQuery } from './asked.ts';
import { fieldOf, heatmap } from './explore-pictures.ts';

/** Agreement of all pairs as a field, and in words the pairs at both ends of it. */
export const AgreementPart: FC<{ readonly site: Site; readonly asked: ExploreAsked }> = ({ site, asked }) => {
  const { inOrder: known, selection } = fieldOf(site, asked);
  const drawing = heatmap(site, asked, 'page');
  return (
    <section id="agreement" aria-labelledby="agreement-title">
      <h3 id="agreement-title">
        Agreement of all pairs, {asked.from === asked.to ? asked.from : `${asked.from} to ${asked.to}`}
      </h3>
      {drawing.kind === 'nothing' ? (
        <p>
          {drawing.reason} The record has {counted(selection.decisions.length, 'such vote')}: take more years,
          or another body.
        </p>
      ) : (
        <>
          <PictureFile
            path="/charts/explore/agreement"
            query={yearsQuery(asked)}
            alt={drawing.description}
            width={drawing.width}
            height={drawing.height}
          />
          <p>
            {formatNumber(known.length)} pairs with at least ten shared votes of{' '}
            {counted(selection.decisions.length, 'recorded vote')}; the CSV has them all.
          </p>
          <div class="ends">
            <Pairs caption="Most often alike" pairs={known.slice(0, shown)} />
            <Pairs caption="Least often alike" pairs={known.slice(-shown).reverse()} />
          </div>
        </>
      )}
    </section>
  );
};

const shown = 8;

const Pairs: FC<{ readonly caption: string; readonly pairs: readonly PairAgreement[] }> = ({
  caption,
  pairs,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col" class="figure">
            Agreement
          </th>
          <th scope="col" class="figure">
            Shared votes
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ members, agreement, counted: of }) => (
          <tr>
            <th scope="row">
              <a href={comparePath(members)}>{members.map((code) => nameOn(code)).join(' and ')}</a>
            </th>
            <td class="figure">{((valueIn(agreement) ?? 0) * 100).toFixed(1)}%</td>
            <td class="figure">{formatNumber(of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
