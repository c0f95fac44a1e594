import type { FC } from 'hono/jsx';
import { type Case, formatAct, groundsOf, sourceIds, type Violation } from '../../cases/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { ActorName, Documents, GroundsLine, When } from './fact.tsx';

interface PartProps {
  readonly found: Case;
  readonly record: OpenRecord;
}

/** What was found or alleged, by whom, and the act of the Rome Statute that it corresponds to. */
export const FindingsPart: FC<PartProps> = ({ found, record }) => {
  if (found.violations.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say('What was found or alleged')}</h2>
      <p>{say('Each finding stands with the act of the Rome Statute to which it corresponds.')}</p>
      {alike(found.violations).map(({ first, all }) => (
        <>
          <h3>
            <ActorName found={found} actor={first.finder} />
            {first.document && (
              <>
                , <Documents symbols={[first.document]} />
              </>
            )}
          </h3>
          <ul class="entries">
            {all.map(({ act, finding }) => (
              <li>
                <span>{formatAct(act)}</span>
                <div>{finding}</div>
              </li>
            ))}
          </ul>
          <p>
            {first.mapping && (
              <span class="grounds">{say('Which act: {mapping}.', { mapping: first.mapping })} </span>
            )}
            <GroundsLine grounds={groundsOf(first, found, record)} />
          </p>
        </>
      ))}
    </section>
  );
};

/** Findings of the same finder in the same document on the same sources stand together. */
function alike(findings: readonly Violation[]) {
  const groups = new Map<string, { readonly first: Violation; readonly all: Violation[] }>();
  for (const each of findings) {
    const key = [each.finder, each.document, each.mapping, each.mark, ...sourceIds(each)].join(' ');
    const group = groups.get(key);
    if (group) group.all.push(each);
    else groups.set(key, { first: each, all: [each] });
  }
  return [...groups.values()];
}

/** What was set up or imposed, and matters before courts. */
export const MeasuresPart: FC<PartProps> = ({ found, record }) => {
  if (found.measures.length + found.proceedings.length === 0) return null;
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{say('What was set up, and what courts did')}</h2>
      <ul class="entries">
        {found.measures.map((each) => (
          <li>
            <span>
              {each.to ? (
                <Said
                  text="{from} to {to}"
                  with={{ from: <When on={each.from} />, to: <When on={each.to} /> }}
                />
              ) : (
                <When on={each.from} />
              )}
            </span>
            <div>
              <Said
                text="{measure}, by {actor}"
                with={{ measure: each.name, actor: <ActorName found={found} actor={each.by} /> }}
              />{' '}
              <GroundsLine grounds={groundsOf(each, found, record)} />
            </div>
          </li>
        ))}
      </ul>
      {found.proceedings.map(({ court, name, number, against, stages }) => (
        <>
          <h3>
            <ActorName found={found} actor={court} />: {name}
            {number && ` (${number})`}
          </h3>
          {against && <p>{say('Against: {against}', { against })}</p>}
          <ul class="entries">
            {stages.map((stage) => (
              <li>
                <When on={stage.on} />
                <div>
                  {stage.what} <GroundsLine grounds={groundsOf(stage, found, record)} />
                </div>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
};

/** Documents by symbol, with where each can be read. */
export const DocumentsPart: FC<PartProps> = ({ found, record }) => {
  if (found.documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('Documents')}</h2>
      <ul class="entries">
        {found.documents.map((each) => (
          <li>
            <span>{each.on && <When on={each.on} />}</span>
            <div>
              <Documents symbols={[each.symbol]} />, {each.title}{' '}
              <GroundsLine grounds={groundsOf(each, found, record)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
