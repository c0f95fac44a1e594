import { createHash } from 'node:crypto';
import { listed, resultSentence } from '../../answers/index.ts';
import { actorName, type Case, timeline } from '../../cases/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import type { DecisionSummary, Lineage, OpenRecord } from '../../record/index.ts';
import { ballotsBy } from '../resources/ballots-by.ts';
import { decisionsBy } from '../resources/decisions-by.ts';
import { decisionPage, type FeedEntry, type FeedOf, mostEntries, urn } from './entry.ts';

/** How a member votes: every recorded vote that lists it. */
export function memberFeed(code: MemberCode, record: OpenRecord): FeedOf {
  const votes = ballotsBy(code, decisionsBy({ methods: ['recorded'] }, record), record).toReversed();
  const entries = votes.slice(0, mostEntries).flatMap(({ decision, ballot }) =>
    decisionEntry(decision).map((entry) => ({
      ...entry,
      id: urn('ballot', code, decision.id),
      title: `${nameOn(code, entry.on)}: ${ballot} on ${entry.title}`,
    })),
  );
  return {
    ...{ id: urn('member', code), path: `/members/${code}`, entries },
    title: `How ${nameOn(code)} votes at the United Nations`,
    about: 'Recorded votes with its ballot, the newest first.',
  };
}

/** What becomes of a recurring question: its decisions. */
export const lineageFeed = ({ id, title }: Lineage, record: OpenRecord): FeedOf => ({
  ...{ id: urn('lineage', id), title, path: `/lineages/${id}` },
  about: 'Decisions of United Nations bodies on this question, the newest first.',
  entries: record
    .decisions({ lineage: id })
    .toReversed()
    .flatMap((decision) => decisionEntry(decision))
    .slice(0, mostEntries),
});

function decisionEntry(decision: DecisionSummary): readonly FeedEntry[] {
  if (!decision.heldOn) return [];
  const { id, heldOn: on } = decision;
  const known = { id: urn('decision', id), path: decisionPage(id), on };
  return [{ ...known, title: titled(decision), text: resultSentence(decision) }];
}

const titled = ({ id, symbol, draft, title }: DecisionSummary): string =>
  title ? `${title} (${symbol ?? draft ?? id})` : (symbol ?? draft ?? id);

/** What happens in a case: its events, statements, actions and decisions. */
export const caseFeed = (found: Case, record: OpenRecord): FeedOf => ({
  ...{ id: urn('case', found.id), title: found.title, path: `/cases/${found.id}` },
  about: 'Events, statements, actions and decisions of this case, the newest first.',
  entries: timeline(found, record)
    .toReversed()
    .slice(0, mostEntries)
    .map((entry) => ({
      id: urn('case', found.id, hashOf(entry.kind, entry.on.first, entry.what)),
      title: entry.what,
      path: entry.decision ? decisionPage(entry.decision.id) : `/cases/${found.id}`,
      on: entry.on.first,
      text:
        entry.actors.length > 0
          ? `${entry.what} (${listed(entry.actors.map((actor) => actorName(found, actor, entry.on.first)))})`
          : entry.what,
    })),
});

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
