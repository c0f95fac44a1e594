import { memberMeant } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import {
  type Ballot,
  ballotOrder,
  type DecisionFilter,
  type DecisionSummary,
  type Method,
  methods,
  type OpenRecord,
  type Outcome,
  outcomes,
} from '../../record/index.ts';
import { type Body, bodies } from '../../symbols/index.ts';
import { say } from '../language/say.ts';

/** Which decisions a list shows, as its address has it; everything that is given must hold. */
export interface ListFilter {
  readonly words: string;
  readonly body?: Body | undefined;
  /** Years, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly method?: Method | undefined;
  readonly member?: MemberCode | undefined;
  readonly ballot?: Ballot | undefined;
  /** What the address has and nothing could be made of, each with what was expected. */
  readonly problems: readonly string[];
}

export type Query = { readonly [name: string]: string };

/** `?q=korea&body=GA&from=2005&to=2014&outcome=adopted&method=recorded&member=China&ballot=no`; what means nothing is told. */
export function listFilterIn(query: Query): ListFilter {
  const problems: string[] = [];
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const written = query[name]?.trim();
    const found = words.find((word) => word === written);
    if (written && !found)
      problems.push(
        say('{name}: found “{written}”, expected {expected}.', { name, written, expected: words.join(', ') }),
      );
    return found;
  };
  const year = (name: string): number | undefined => {
    const written = query[name]?.trim();
    if (!written) return undefined;
    if (/^\d{4}(?:-\d\d){0,2}$/.test(written)) return Number(written.slice(0, 4));
    problems.push(say('{name}: found “{written}”, expected a year such as 2014.', { name, written }));
    return undefined;
  };
  const { code, problem } = memberIn(query.member?.trim());
  const ballot = oneOf('ballot', ballotOrder);
  if (problem) problems.push(problem);
  if (ballot && !code && !problem) problems.push(say('A ballot is looked for together with a member.'));
  return {
    words: query.q?.trim() ?? '',
    body: oneOf('body', bodies),
    from: year('from'),
    to: year('to'),
    outcome: oneOf('outcome', outcomes),
    method: oneOf('method', methods),
    member: code,
    ballot: code && ballot,
    problems,
  };
}

function memberIn(written: string | undefined): { readonly code?: MemberCode; readonly problem?: string } {
  if (!written) return {};
  const meant = memberMeant(written);
  return meant.kind === 'member' ? { code: meant.code } : { problem: meant.message };
}

/** The query of a filter, with what is not given left out: "?q=korea&body=GA", or nothing. */
export function listQuery(filter: Omit<ListFilter, 'problems'>, after?: string): string {
  const { words, body, from, to, outcome, method, member, ballot } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({
    q: words,
    body,
    from,
    to,
    outcome,
    method,
    member,
    ballot,
    after,
  }))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

/** What a filter leaves: by words the best first, else the latest first, those without a day last. */
export function decisionsFor(record: OpenRecord, filter: ListFilter): readonly DecisionSummary[] {
  const { words, member, ballot } = filter;
  const rest: DecisionFilter = {
    bodies: filter.body && [filter.body],
    outcomes: filter.outcome && [filter.outcome],
    methods: filter.method && [filter.method],
    from: filter.from === undefined ? undefined : `${filter.from}-01-01`,
    to: filter.to === undefined ? undefined : `${filter.to}-12-31`,
  };
  const listed = member && new Set(idsListing(record, member, ballot));
  const found = words
    ? record.search(words, rest, deepest).map(({ decision }) => decision)
    : latest(record, rest);
  return listed ? found.filter(({ id }) => listed.has(id)) : found;
}

/** A search by words looks at no more than this many decisions. */
const deepest = 10_000;

const idsListing = (record: OpenRecord, code: MemberCode, ballot: Ballot | undefined): readonly string[] =>
  (ballot ? [ballot] : ballotOrder).flatMap((each) =>
    record.decisions({ member: { code, ballot: each } }).map(({ id }) => id),
  );

const all = new WeakMap<OpenRecord, readonly DecisionSummary[]>();

/** Read once and filtered here: to read twenty thousand decisions takes longer than a page has. */
function latest(record: OpenRecord, filter: DecisionFilter): readonly DecisionSummary[] {
  const known =
    all.get(record) ??
    record.decisions().toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? '', 'en'));
  all.set(record, known);
  const { bodies: inBodies, outcomes: ended, methods: taken, from, to } = filter;
  return known.filter(
    ({ body, outcome, method, heldOn }) =>
      (inBodies?.includes(body) ?? true) &&
      (ended === undefined || (outcome !== undefined && ended.includes(outcome))) &&
      (taken?.includes(method) ?? true) &&
      (from === undefined || (heldOn !== undefined && heldOn >= from)) &&
      (to === undefined || (heldOn !== undefined && heldOn <= to)),
  );
}
