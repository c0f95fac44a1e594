import type { FC } from 'hono/jsx';
import { type Drawing, type Size, sourceLine, talliesPicture } from '../../charts/index.ts';
import type { LineagePlace } from '../../procedure/index.ts';
import { type Decision, type DecisionSummary, formatTally, lineages, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { decisionPath, lineagePath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { kept } from '../figure/kept.ts';
import { say, toSay } from '../language/say.ts';
import type { Site } from '../site.ts';

/** The tallies of the same question in the same body over the years; undefined for a decision of no lineage. */
export function yearsPicture({ record, about }: Site, decision: Decision, size: Size): Drawing | undefined {
  const { lineage, body } = decision;
  if (!lineage) return undefined;
  return kept(record, `years ${lineage} ${body} ${size}`, () =>
    talliesPicture(
      record
        .decisions({ lineage, bodies: [body] })
        .filter(({ kind }) => kind === 'resolution' || kind === 'decision' || kind === 'procedural'),
      {
        title: say('The same question over the years'),
        subtitle: `${bodyName(body)}: ${lineages().find(({ id }) => id === lineage)?.title ?? lineage}`,
        source: sourceLine(about),
      },
      size,
    ),
  );
}

interface LineagePartProps {
  readonly site: Site;
  readonly decision: Decision;
  readonly place: LineagePlace | undefined;
}

/** The same question over the years, with the ways to the decision before and after. */
export const LineagePart: FC<LineagePartProps> = ({ site, decision, place }) => {
  const drawing = yearsPicture(site, decision, 'page');
  const { lineage } = decision;
  if (!drawing || !lineage) return null;
  return (
    <>
      <h2 id="years">{say('The same question over the years')}</h2>
      {place && (
        <nav class="neighbours" aria-label={say('The same question before and after')}>
          <Neighbour decision={place.previous} side="before" />
          <Neighbour decision={place.next} side="after" />
        </nav>
      )}
      <Figure
        drawing={drawing}
        phone={yearsPicture(site, decision, 'phone')}
        path={`/charts${decisionPath(decision.id)}/years`}
      />
      <p>
        {place && `${placeWords(place, decision)} `}
        <a href={lineagePath(lineage)}>
          {say('All decisions on this question, who moved, and how members voted')}
        </a>
      </p>
    </>
  );
};

const placeWords = ({ place, of }: LineagePlace, { body }: Decision): string =>
  say('Number {place} of {count} in the {body}.', { place, count: of, body: bodyName(body) });

const sides = {
  before: { rel: 'prev', name: toSay('← Before'), missing: toSay('The first in the record') },
  after: { rel: 'next', name: toSay('After →'), missing: toSay('The last in the record') },
} as const;

const Neighbour: FC<{
  readonly decision: DecisionSummary | undefined;
  readonly side: keyof typeof sides;
}> = ({ decision, side }) => {
  const { rel, name, missing } = sides[side];
  return decision ? (
    <a href={decisionPath(decision.id)} rel={rel}>
      <span class="soft">
        {say(name)}
        {decision.heldOn && `, ${spellDate(decision.heldOn)}`}
      </span>
      <br />
      {decision.id} {decision.tally ? formatTally(decision.tally) : say('without a vote')}
    </a>
  ) : (
    <span class="soft">{say(missing)}</span>
  );
};
