import type { Child, FC } from 'hono/jsx';
import { markWords } from '../../answers/index.ts';
import {
  actorName,
  type Case,
  type CaseDate,
  figures,
  formatCaseDate,
  type Grounds,
  type TimelineEntry,
} from '../../cases/index.ts';
import { parseMemberCode } from '../../members/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { type DocumentSymbol, symbolAddress } from '../../symbols/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import { Said } from '../language/said.tsx';
import { DecisionLink } from '../votes/ballot-marks.tsx';
import { positionsPath } from './case-paths.ts';

/** A date as exactly as it is known; a span in which it was is marked as such. */
export const When: FC<{ readonly on: CaseDate }> = ({ on }) => (
  <time datetime={dateTime(on)} class={on.first === on.last ? undefined : 'unsure'}>
    {formatCaseDate(on)}
  </time>
);

/** As much of a date as a machine may read: "2014-11" of a month, the first day of other spans. */
const dateTime = ({ precision, first }: CaseDate): string =>
  precision === 'month' ? first.slice(0, 7) : precision === 'year' ? first.slice(0, 4) : first;

/** How far a fact was checked, and where it can be looked up. */
export const GroundsLine: FC<{ readonly grounds: Grounds }> = ({ grounds: { mark, note, sources } }) => (
  <span class="grounds">
    {markWords(mark)}
    {sources.length > 0 && ': '}
    {byName(sources).map(({ name, addresses: [first, ...others] }, at) => (
      <>
        {at > 0 && ', '}
        {first ? <a href={first}>{name}</a> : name}
        {others.map((address, other) => (
          <>
            {', '}
            <a href={address} aria-label={`${name}, ${other + 2}`}>
              {other + 2}
            </a>
          </>
        ))}
      </>
    ))}
    .{note && ` ${note}`}
  </span>
);

/** Sources of one name stand together: the record may have a decision from several. */
function byName(sources: Grounds['sources']) {
  const addresses = new Map<string, Set<string>>();
  for (const { name, address } of sources)
    addresses.set(name, new Set([...(addresses.get(name) ?? []), ...(address ? [address] : [])]));
  return [...addresses].map(([name, of]) => ({ name, addresses: [...of] }));
}

/** An actor with the way to what it said and did. */
export const ActorLink: FC<{ readonly found: Case; readonly actor: string; readonly on?: CaseDate }> = ({
  found,
  actor,
  on,
}) => <a href={positionsPath(found.id, actor)}>{actorName(found, actor, on?.first)}</a>;

/** A member by its page, any other actor by its name. */
export const ActorName: FC<{ readonly found: Case; readonly actor: string }> = ({ found, actor }) => {
  const code = parseMemberCode(actor);
  const name = actorName(found, actor);
  return <span>{code ? <a href={memberPath(code)}>{name}</a> : name}</span>;
};

/** A decision with its figures, both leading to its page. */
export const Decided: FC<{ readonly decision: DecisionSummary }> = ({ decision }) => (
  <>
    <DecisionLink decision={decision} />, <a href={decisionPath(decision.id)}>{figures(decision)}</a>
  </>
);

export const Documents: FC<{ readonly symbols: readonly DocumentSymbol[] }> = ({ symbols }) => (
  <>
    {symbols.map((symbol, at) => (
      <>
        {at > 0 && ', '}
        <a href={symbolAddress(symbol)}>{symbol}</a>
      </>
    ))}
  </>
);

/** What an entry tells, with the decision that it was and the documents that it rests on. */
export const EntryText: FC<{ readonly found: Case; readonly entry: TimelineEntry }> = ({ found, entry }) => {
  const { kind, what, actors, decision, documents, on } = entry;
  const [actor] = actors;
  if (kind === 'decision' && decision) return <a href={decisionPath(decision.id)}>{what}</a>;
  return (
    <>
      {actor && isPosition(kind) ? (
        <Position kind={kind} actor={<ActorLink found={found} actor={actor} on={on} />} what={what} />
      ) : (
        what
      )}
      {decision && (
        <>
          {' '}
          <Decided decision={decision} />.
        </>
      )}
      {!decision && documents.length > 0 && (
        <>
          {' '}
          <Documents symbols={documents} />.
        </>
      )}
    </>
  );
};

type PositionKind = Extract<TimelineEntry['kind'], 'statement' | 'action'>;

const isPosition = (kind: TimelineEntry['kind']): kind is PositionKind =>
  kind === 'statement' || kind === 'action';

const Position: FC<{ readonly kind: PositionKind; readonly actor: Child; readonly what: string }> = ({
  kind,
  actor,
  what,
}) =>
  kind === 'statement' ? (
    <Said text="{actor} said: {what}" with={{ actor, what }} />
  ) : (
    <Said text="{actor} did: {what}" with={{ actor, what }} />
  );
