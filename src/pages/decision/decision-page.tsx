import type { FC } from 'hono/jsx';
import { conflictLine, markWords, meaningLines, namesOn, resultSentence } from '../../answers/index.ts';
import type { Meaning, Stages } from '../../procedure/index.ts';
import { type Decision, formatTally, spellDate } from '../../record/index.ts';
import { symbolAddress } from '../../symbols/index.ts';
import { decisionPath, lineagePath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { nameOf, rollPicture, tallyPicture } from './decision-pictures.ts';
import { type RollFilter, RollTable } from './roll-table.tsx';
import { StageLine } from './stage-line.tsx';

export interface DecisionProps {
  readonly site: Site;
  readonly decision: Decision;
  readonly meaning: Meaning;
  readonly stages: Stages | undefined;
  readonly filter: RollFilter;
}

/** One decision: the result in a sentence, what it means, who voted how, its way, and what it rests on. */
export const DecisionPage: FC<DecisionProps> = ({ site, decision, meaning, stages, filter }) => {
  const { id, title, lineage } = decision;
  const sentence = resultSentence(decision, decision.roll);
  const path = decisionPath(id);
  return (
    <Page
      site={site}
      title={`${nameOf(decision)}: ${title}`}
      description={sentence}
      path={path}
      section="decisions"
      picture={`/charts${path}/tally.png?size=share`}
    >
      <article class="decision">
        <p class="kicker">{nameOf(decision)}</p>
        <h1>{title || id}</h1>
        <p class="lead">{sentence}</p>
        {decision.note && <p>{decision.note}</p>}
        {decision.tally && (
          <Figure drawing={tallyPicture(site, decision, meaning, 'page')} path={`/charts${path}/tally`} />
        )}
        <h2 id="meaning">What it means</h2>
        <dl class="facts">
          {meaningLines(meaning, decision).map(
            ([label, text]) =>
              text && (
                <>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </>
              ),
          )}
        </dl>
        <h2 id="roll">Who voted how</h2>
        {decision.listed === 0 ? (
          <p>{withoutRoll(decision)}</p>
        ) : (
          <>
            {!decision.complete && (
              <p>
                The roll is not complete: it lists {decision.listed} members. A member that it leaves out may
                have voted.
              </p>
            )}
            <Figure
              drawing={rollPicture(site, decision, 'page')}
              path={`/charts${path}/roll`}
              withTable={false}
            />
            <RollTable decision={decision} filter={filter} />
          </>
        )}
        {stages && (
          <>
            <h2 id="stages">Its way through the United Nations</h2>
            <StageLine stages={stages} here={id} />
            {lineage && (
              <p>
                The same question over the years:{' '}
                <a href={lineagePath(lineage)}>all decisions of this lineage</a>
              </p>
            )}
          </>
        )}
        <Sponsors decision={decision} />
        <Sources decision={decision} />
      </article>
    </Page>
  );
};

const withoutRoll = ({ method }: Decision): string =>
  method === 'without-vote'
    ? 'It was taken without a vote: there are no ballots.'
    : 'The record has no ballots of this decision, only what is said above.';

const Sponsors: FC<{ readonly decision: Decision }> = ({ decision: { sponsors, heldOn } }) => {
  if (sponsors.length === 0) return null;
  const of = (role: 'main' | 'co') =>
    namesOn(
      sponsors.filter((each) => each.role === role).map(({ member }) => member),
      heldOn,
    );
  const [main, co] = [of('main'), of('co')];
  return (
    <>
      <h2 id="sponsors">Sponsors</h2>
      {main.length > 0 && (
        <p>
          Main sponsors ({main.length}): {main.join(', ')}.
        </p>
      )}
      {co.length > 0 && (
        <p>
          Co-sponsors ({co.length}): {co.join(', ')}.
        </p>
      )}
    </>
  );
};

const Sources: FC<{ readonly decision: Decision }> = ({ decision }) => (
  <>
    <h2 id="sources">Sources</h2>
    {decision.symbol && (
      <p>
        The text: <a href={symbolAddress(decision.symbol)}>{decision.symbol}</a>
      </p>
    )}
    <ul>
      {decision.sources.map(({ source, ref, address, heldOn, tally, mark }) => (
        <li>
          {address ? <a href={address}>{`${source} ${ref}`}</a> : `${source} ${ref}`}
          {': '}
          {[heldOn && spellDate(heldOn), tally && formatTally(tally), markWords(mark)]
            .filter(Boolean)
            .join(', ') || 'no figures'}
        </li>
      ))}
    </ul>
    {decision.conflicts.length > 0 && (
      <>
        <h3>Where sources differ</h3>
        <ul>
          {decision.conflicts.map((conflict) => (
            <li>{conflictLine(conflict)}</li>
          ))}
        </ul>
      </>
    )}
    {decision.flags.length > 0 && (
      <>
        <h3>Before you quote it</h3>
        <ul>
          {decision.flags.map(({ detail }) => (
            <li>{detail}</li>
          ))}
        </ul>
      </>
    )}
  </>
);
