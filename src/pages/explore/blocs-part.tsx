import type { FC } from 'hono/jsx';
import type { Blocs } from '../../analysis/index.ts';
import { Waiting } from '../apart/waiting.tsx';
import { Figure } from '../figure/figure.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { type ExploreAsked, yearsQuery } from './asked.ts';
import { blocs, blocsDrawing } from './explore-pictures.ts';

/** The blocs that hold when the votes are drawn anew; what does not hold is told, not drawn. */
export const BlocsPart: FC<{ readonly site: Site; readonly asked: ExploreAsked }> = ({ site, asked }) => {
  const known = blocs(site, asked);
  const [drawing, phone] = (['page', 'phone'] as const).map((size) => blocsDrawing(site, asked, size));
  return (
    <section id="blocs" aria-labelledby="blocs-title">
      <h3 id="blocs-title">{say('Blocs that hold')}</h3>
      {known.kind !== 'ready' && (
        <Waiting of={known} what={say('Blocs')} part="blocs" path={`/explore${yearsQuery(asked)}`} />
      )}
      {drawing && (
        <Figure drawing={drawing} phone={phone} path="/charts/explore/blocs" query={yearsQuery(asked)} />
      )}
      {known.kind === 'ready' && <Told of={known.value} />}
    </section>
  );
};

const Told: FC<{ readonly of: Blocs }> = ({ of }) => {
  if (of.kind !== 'blocs') return null;
  const { rule } = of;
  const fallen = of.blocs.filter(({ state }) => state === 'unstable').length;
  const found = { samples: rule.samples, percent: Math.round(rule.threshold * 100) };
  return (
    <p class="soft">
      {fallen > 0
        ? say(
            'Found by the agreement of pairs (Louvain), then again on {samples} samples of the same number of votes. A bloc is drawn only where on average at least {percent}% of it came out again; {fallen, plural, one {# bloc did not, and its members are among those in none} other {# blocs did not, and their members are among those in none}}. A bloc is who votes alike, not who agreed to.',
            { ...found, fallen },
          )
        : say(
            'Found by the agreement of pairs (Louvain), then again on {samples} samples of the same number of votes. A bloc is drawn only where on average at least {percent}% of it came out again. A bloc is who votes alike, not who agreed to.',
            found,
          )}
    </p>
  );
};
