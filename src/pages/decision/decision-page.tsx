import type { FC } from 'hono/jsx';
import { resultSentence } from '../../answers/index.ts';
import type { Meaning, Stages, WhatIf } from '../../procedure/index.ts';
import { type Decision, type DecisionSummary, spellDate } from '../../record/index.ts';
import { type Body, bodyName, isMainCommittee } from '../../symbols/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import type { TermId } from '../words/terms.ts';
import { tallyPicture } from './decision-pictures.ts';
import { FullText } from './full-text.tsx';
import { LineagePart } from './lineage-part.tsx';
import { MeaningPart } from './meaning-part.tsx';
import { nameOf } from './name-of.ts';
import type { RollFilter } from './roll-filter.ts';
import { RollPart } from './roll-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { SponsorsPart } from './sponsors-part.tsx';
import { StageLine } from './stage-line.tsx';
import { TakePart } from './take-part.tsx';
import { whatIfPath } from './what-if/flips.ts';
import { Turns } from './what-if/turns.tsx';

export interface DecisionProps {
  readonly site: Site;
  readonly decision: Decision;
  readonly meaning: Meaning;
  readonly stages: Stages | undefined;
  /** What would have turned it. */
  readonly turning: WhatIf;
  readonly filter: RollFilter;
  /** A paragraph a line; undefined where the record does not have it. */
  readonly text: string | undefined;
  /** Other decisions that go by the same symbol. */
  readonly others: readonly DecisionSummary[];
}

/** One decision: the result in a sentence, what it means, who voted how, its way, and what it rests on. */
export const DecisionPage: FC<DecisionProps> = ({ site, decision, meaning, stages, filter, ...rest }) => {
  const { id, title, heldOn, body } = decision;
  const sentence = resultSentence(decision, decision.roll);
  const path = decisionPath(id);
  return (
    <Page
      site={site}
      title={`${nameOf(decision)}: ${title}`}
      description={sentence}
      path={path}
      section="decisions"
      picture={`/charts${path}/card.png`}
      islands={['swap', 'embed-code']}
    >
      <article class="decision">
        <p class="kicker">
          <b>{nameOf(decision)}</b> <BodyName body={body} />
          {heldOn && `, ${spellDate(heldOn)}`}
        </p>
        <h1>{title || id}</h1>
        <p class="lead">{sentence}</p>
        {decision.tally && (
          <Figure
            drawing={tallyPicture(site, decision, meaning, 'page')}
            phone={tallyPicture(site, decision, meaning, 'phone')}
            path={`/charts${path}/tally`}
          />
        )}
        {decision.note && <p>{decision.note}</p>}
        <Others decisions={rest.others} />
        <MeaningPart decision={decision} meaning={meaning} />
        <RollPart decision={decision} filter={filter} />
        <TurningPart decision={decision} turning={rest.turning} />
        {stages && stages.stages.length > 0 && (
          <>
            <h2 id="stages">{say('Its way through the United Nations')}</h2>
            <StageLine stages={stages} here={id} />
          </>
        )}
        <LineagePart site={site} decision={decision} place={stages?.lineage} />
        <SponsorsPart decision={decision} />
        <FullText text={rest.text} symbol={decision.symbol ?? decision.draft} />
        <SourcesPart site={site} decision={decision} />
        <TakePart site={site} decision={decision} />
      </article>
    </Page>
  );
};

/** The body, leading to what it is. */
const BodyName: FC<{ readonly body: Body }> = ({ body }) => {
  const id = bodyTerms[body] ?? (isMainCommittee(body) ? 'committee' : 'body');
  return <Term id={id}>{bodyName(body)}</Term>;
};

const bodyTerms: { readonly [body in Body]?: TermId } = {
  GA: 'plenary',
  SC: 'security-council',
  HRC: 'human-rights-council',
};

const Others: FC<{ readonly decisions: readonly DecisionSummary[] }> = ({ decisions }) => {
  if (decisions.length === 0) return null;
  const listed = decisions.slice(0, 12).map(({ id }, at) => (
    <>
      {at > 0 && ', '}
      <a href={decisionPath(id)}>{id}</a>
    </>
  ));
  const more = decisions.length - listed.length;
  return (
    <p>
      {more > 0 ? (
        <Said
          text="Also under this symbol: {decisions} and {count} more"
          with={{ decisions: <>{listed}</>, count: more }}
        />
      ) : (
        <Said text="Also under this symbol: {decisions}" with={{ decisions: <>{listed}</> }} />
      )}
    </p>
  );
};

/** What would have turned it, and the way to try. */
const TurningPart: FC<{ readonly decision: Decision; readonly turning: WhatIf }> = ({
  decision,
  turning,
}) => {
  if (!turning.ok || !decision.tally || decision.method === 'without-vote') return null;
  return (
    <>
      <h2 id="what-if">{say('What if others had voted otherwise?')}</h2>
      <Turns turns={turning.turns} decision={decision} adopted={turning.before.result === 'adopted'} />
      {decision.listed > 0 && (
        <p>
          <a class="action" href={whatIfPath(decision.id, { changes: [] })}>
            {say('Choose members and see the outcome')}
          </a>
        </p>
      )}
    </>
  );
};
