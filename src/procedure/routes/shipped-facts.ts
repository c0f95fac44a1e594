import { type Entry, shippedList } from '../shipped-list.ts';
import {
  type DoubtedDeclaration,
  type KeptWarCrimes,
  type Precedent,
  type RouteFacts,
  routeIds,
  type Situation,
  type Sourced,
  type StateQuestions,
} from './facts.ts';

let shipped: RouteFacts | undefined;

/** The facts that ship, in `data/procedure/`; read once. */
export function routeFacts(): RouteFacts {
  shipped ??= {
    situations: shippedList('situations.yaml').map(situation),
    precedents: shippedList('precedents.yaml').map(precedent),
    keptWarCrimes: shippedList('routes/statute.yaml', 'article-124').map(keptWarCrimes),
    doubtedDeclarations: shippedList('routes/statute.yaml', 'doubted-declarations').map(doubtedDeclaration),
    states: shippedList('routes/states.yaml').map(stateQuestions),
  };
  return shipped;
}

const sourced = (entry: Entry): Sourced => ({ source: entry.maybe('source'), mark: entry.mark('mark') });

const situation = (entry: Entry): Situation => ({
  ...sourced(entry),
  id: entry.text('id'),
  name: entry.text('name'),
  file: entry.maybe('file'),
  concerns: entry.members('concerns'),
  scope: entry.maybe('scope'),
  territory: entry.members('territory'),
  acts: entry.texts('acts'),
  from: entry.text('from'),
  to: entry.maybe('to'),
  came: entry.oneOf('came', ['state-referral', 'council-referral', 'own-motion']),
  referrals: entry.entries('referrals').map((each) => ({
    on: each.text('on'),
    by: each.maybe('by'),
    decision: each.maybe('decision'),
  })),
  declared: entry.maybe('declared') === 'true',
  examined: entry.maybe('examined'),
  opened: entry.maybe('opened'),
  closed: entry.maybe('closed'),
  note: entry.maybe('note'),
});

const precedent = (entry: Entry): Precedent => ({
  ...sourced(entry),
  route: entry.oneOf('route', routeIds),
  on: entry.text('on'),
  decision: entry.maybe('decision'),
  concerns: entry.member('concerns'),
  what: entry.text('what'),
  outcome: entry.oneOf('outcome', ['done', 'blocked', 'short']),
  tally: entry.maybe('tally'),
});

const keptWarCrimes = (entry: Entry): KeptWarCrimes => ({
  ...sourced(entry),
  code: entry.member('code'),
  from: entry.text('from'),
  to: entry.text('to'),
  keeps: entry.oneOf('keeps', ['nationals', 'all']),
  note: entry.text('note'),
});

const doubtedDeclaration = (entry: Entry): DoubtedDeclaration => ({
  ...sourced(entry),
  code: entry.member('code'),
  lodged: entry.text('lodged'),
  acceptsFrom: entry.text('accepts-from'),
  acceptsTo: entry.maybe('accepts-to'),
  doubt: entry.text('doubt'),
});

const stateQuestions = (entry: Entry): StateQuestions => ({
  state: entry.member('state'),
  rights: entry.texts('rights'),
  council: entry.texts('council'),
  titles: entry.texts('titles').map((pattern) => new RegExp(pattern, 'iu')),
});
