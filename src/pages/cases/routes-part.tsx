import type { Child, FC } from 'hono/jsx';
import { listed, markWords } from '../../answers/index.ts';
import type { CaseStatus } from '../../cases/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import {
  type Blocker,
  type Condition,
  citation,
  type PrecedentShown,
  type Provision,
  type Route,
  routeParts,
} from '../../procedure/index.ts';
import { type IsoDate, spellDate } from '../../record/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';

interface RoutesProps {
  readonly site: Site;
  readonly status: CaseStatus;
}

const headings: { readonly [part in Route['part']]: string } = {
  ground: 'Why the International Criminal Court may look',
  'way-in': 'Who may bring it before the Court',
  elsewhere: 'Other courts, and evidence for one',
};

/** Each way to a court: whether it is open, what it needs, who can start it and who can stop it. */
export const RoutesPart: FC<RoutesProps> = ({
  site,
  status: {
    case: { state },
    routes,
    today,
  },
}) => (
  <section aria-labelledby="routes">
    <h2 id="routes">Routes to a court, and who can block them</h2>
    <p>
      A <Term id="route">route</Term> is open where the law lets it be tried, not where it will succeed. All
      crimes of the Rome Statute since 1 July 2002 are asked about.
    </p>
    {routeParts.map((part) => (
      <>
        <h3>{headings[part]}</h3>
        <div class="routes">
          {routes
            .filter((route) => route.part === part)
            .map((route) => (
              <RouteEntry site={site} route={route} state={state} today={today} />
            ))}
        </div>
      </>
    ))}
  </section>
);

const RouteEntry: FC<{
  readonly site: Site;
  readonly route: Route;
  readonly state: MemberCode;
  readonly today: IsoDate;
}> = ({
  site,
  state,
  route: { id, name, standing, basis, conditions, taken, starters, blockers, precedents, notes },
  today,
}) => (
  <details id={`route-${id}`} class={`route ${standing}`}>
    <summary>
      <span class="standing-word">{standing === 'unknown' ? 'not known' : standing}</span>
      <span class="route-name">{name}</span>
      <span class="soft">{stoppedBy(blockers, standing, today)}</span>
    </summary>
    <p>
      <Cited basis={basis} />: {basis.says}
    </p>
    <dl class="facts">
      <Part
        term="Conditions"
        lines={conditions.map((condition) => <ConditionLine condition={condition} />)}
      />
      <Part
        term="Taken"
        lines={taken.map(({ on, what, decision, tally }) => (
          <li>
            {spellDate(on)}: {what} <Figures site={site} decision={decision} tally={tally} />
          </li>
        ))}
      />
      <Part
        term="Who can start it"
        lines={starters.map(({ who, how }) => (
          <li>
            {who}: {how}
          </li>
        ))}
      />
      <Part
        term="Who can block it"
        lines={blockers.map((blocker) => <BlockerLine site={site} blocker={blocker} today={today} />)}
      />
      <Part
        term="Done before"
        lines={precedents
          .filter(({ concerns, outcome }) => concerns !== state || outcome !== 'done')
          .map((precedent) => <Precedent site={site} precedent={precedent} />)}
      />
      <Part term="To know" lines={notes.map((note) => <li>{note}</li>)} />
    </dl>
  </details>
);

/** A list with its name; nothing for an empty one. */
const Part: FC<{ readonly term: string; readonly lines: readonly Child[] }> = ({ term, lines }) => {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul class="plain">{lines}</ul>
      </dd>
    </>
  );
};

export const Cited: FC<{ readonly basis: Provision }> = ({ basis }) => (
  <a href={basis.source}>{citation(basis)}</a>
);

const states: { readonly [state in Condition['state']]: string } = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'not known',
};

const ConditionLine: FC<{ readonly condition: Condition }> = ({
  condition: { name, state, why, basis, source, mark },
}) => (
  <li>
    <strong>{states[state]}</strong>: {name}. {why}{' '}
    <span class="grounds">
      <Cited basis={basis} />
      {source && (
        <>
          ; <a href={source}>{mark === undefined ? 'source' : markWords(mark)}</a>
        </>
      )}
    </span>
  </li>
);

/** "can be blocked by any permanent member alone; China and Russia voted no on such a text" */
function stoppedBy(blockers: readonly Blocker[], standing: Route['standing'], today: IsoDate): string {
  if (standing === 'closed') return '';
  if (blockers.length === 0) return 'nobody can block it';
  const refused = blockers
    .flatMap(({ members = [] }) => members)
    .filter(({ votes }) => votes.some(({ ballot }) => ballot === 'no'))
    .map(({ code }) => nameOn(code, today));
  const voted = refused.length > 0 ? `; ${listed(refused)} voted no on such a text` : '';
  return `can be blocked by ${listed(blockers.map(({ who }) => who))}${voted}`;
}

const BlockerLine: FC<{ readonly site: Site; readonly blocker: Blocker; readonly today: IsoDate }> = ({
  site,
  blocker: { who, how, basis, members = [] },
  today,
}) => (
  <li>
    {who}: {how}{' '}
    <span class="grounds">
      <Cited basis={basis} />
    </span>
    {members.length > 0 && (
      <ul>
        {members.map(({ code, votes }) => (
          <li>
            <a href={memberPath(code)}>{nameOn(code, today)}</a>
            {votes.length > 0 ? ', on such texts: ' : ': no such text in the record'}
            {votes.map(({ decision, ballot, on }, at) => (
              <>
                {at > 0 && ', '}
                <span class={`ballot ${ballot}`}>{ballot}</span> <DecisionId site={site} id={decision} />{' '}
                {on && <span class="soft">{on.slice(0, 4)}</span>}
              </>
            ))}
          </li>
        ))}
      </ul>
    )}
  </li>
);

const Precedent: FC<{ readonly site: Site; readonly precedent: PrecedentShown }> = ({
  site,
  precedent: { on, what, decision, tally, mark, source },
}) => (
  <li>
    {spellDate(on)}: {what} <Figures site={site} decision={decision} tally={tally} />{' '}
    <span class="grounds">
      {source?.startsWith('http') ? <a href={source}>{markWords(mark)}</a> : markWords(mark)}
    </span>
  </li>
);

const Figures: FC<{
  readonly site: Site;
  readonly decision: string | undefined;
  readonly tally: string | undefined;
}> = ({ site, decision, tally }) => (
  <>
    {decision && <DecisionId site={site} id={decision} />}
    {decision && tally && ', '}
    {tally}
  </>
);

/** A decision by its page where the record has it. */
const DecisionId: FC<{ readonly site: Site; readonly id: string }> = ({ site, id }) => (
  <span>{site.record.decision(id) ? <a href={decisionPath(id)}>{id}</a> : id}</span>
);
