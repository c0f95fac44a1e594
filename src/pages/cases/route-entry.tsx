import type { Child, FC } from 'hono/jsx';
import { markWords } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { Condition, PrecedentShown, Route } from '../../procedure/index.ts';
import { type IsoDate, spellDate } from '../../record/index.ts';
import { say, toSay } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Cited, DecisionId } from './cited.tsx';
import { BlockerLine, stoppedBy } from './route-blockers.tsx';

/** One way to a court, with all that speaks for and against it. */
export const RouteEntry: FC<{
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
      <span class="standing-word">{say(standings[standing])}</span>
      <span class="route-name">{name}</span>
      <span class="soft">{stoppedBy(blockers, standing, today)}</span>
    </summary>
    <p>
      <Cited basis={basis} />: {basis.says}
    </p>
    <dl class="facts">
      <Part
        term={say('Conditions')}
        lines={conditions.map((condition) => <ConditionLine condition={condition} />)}
      />
      <Part
        term={say('Taken')}
        lines={taken.map(({ on, what, decision, tally }) => (
          <li>
            {spellDate(on)}: {what} <Figures site={site} decision={decision} tally={tally} />
          </li>
        ))}
      />
      <Part
        term={say('Who can start it')}
        lines={starters.map(({ who, how }) => (
          <li>
            {who}: {how}
          </li>
        ))}
      />
      <Part
        term={say('Who can block it')}
        lines={blockers.map((blocker) => <BlockerLine site={site} blocker={blocker} today={today} />)}
      />
      <Part
        term={say('Done before')}
        lines={precedents
          .filter(({ concerns, outcome }) => concerns !== state || outcome !== 'done')
          .map((precedent) => <Precedent site={site} precedent={precedent} />)}
      />
      <Part term={say('To know')} lines={notes.map((note) => <li>{note}</li>)} />
    </dl>
  </details>
);

const standings: { readonly [standing in Route['standing']]: string } = {
  open: toSay('open'),
  closed: toSay('closed'),
  unknown: toSay('not known'),
};

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

const states: { readonly [state in Condition['state']]: string } = {
  met: toSay('met'),
  'not-met': toSay('not met'),
  unknown: toSay('not known'),
};

const ConditionLine: FC<{ readonly condition: Condition }> = ({
  condition: { name, state, why, basis, source, mark },
}) => (
  <li>
    <strong>{say(states[state])}</strong>: {name}. {why}{' '}
    <span class="grounds">
      <Cited basis={basis} />
      {source && (
        <>
          ; <a href={source}>{mark === undefined ? say('source') : markWords(mark)}</a>
        </>
      )}
    </span>
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
