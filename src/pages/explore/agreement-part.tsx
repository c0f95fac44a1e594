import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { PictureFile } from '../figure/picture-file.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { AgreementTable } from './agreement-table.tsx';
import { type ExploreAsked, type YearsAsked, yearsQuery } from './asked.ts';
import { fieldOf, heatmap } from './explore-pictures.ts';
import { Pairs } from './pairs.tsx';

const picture = '/charts/explore/agreement';

/** Agreement of all pairs as a field, and in words the pairs at both ends of it. */
export const AgreementPart: FC<{ readonly site: Site; readonly asked: ExploreAsked }> = ({ site, asked }) => {
  const { inOrder: known, selection } = fieldOf(site, asked);
  const votes = selection.decisions.length;
  const drawing = heatmap(site, asked, 'page');
  const query = yearsQuery(asked);
  return (
    <section id="agreement" aria-labelledby="agreement-title">
      <h3 id="agreement-title">{titleOf(asked)}</h3>
      {drawing.kind === 'nothing' ? (
        <p>
          {say(
            '{reason} The record has {votes, plural, one {# such vote} other {# such votes}}: take more years, or another body.',
            { reason: drawing.reason, votes },
          )}
        </p>
      ) : (
        <>
          <PictureFile
            path={picture}
            query={query}
            alt={drawing.description}
            width={drawing.width}
            height={drawing.height}
          >
            <AgreementTable inOrder={known} csv={`${picture}.csv${query}`} />
          </PictureFile>
          <p>
            {say(
              '{pairs} pairs with at least ten shared votes of {votes, plural, one {# recorded vote} other {# recorded votes}}; the CSV has them all.',
              { pairs: formatNumber(known.length), votes },
            )}
          </p>
          <div class="ends">
            <Pairs caption={say('Most often alike')} pairs={known.slice(0, shown)} />
            <Pairs caption={say('Least often alike')} pairs={known.slice(-shown).reverse()} />
          </div>
        </>
      )}
    </section>
  );
};

const shown = 8;

const titleOf = ({ from, to }: YearsAsked): string =>
  from === to
    ? say('Agreement of all pairs, {year}', { year: from })
    : say('Agreement of all pairs, {from} to {to}', { from, to });
