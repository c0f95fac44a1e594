import type { MemberCode } from '../../../members/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Moment } from '../../moments.ts';
import type { PositionMention } from '../../positions/position.ts';
import type { Span } from '../../source-text.ts';
import type { Answer } from './answer.ts';
import { isToCome } from './as-said.ts';
import { judgeCount } from './judge-count.ts';
import { judgeFirstBallot } from './judge-first-ballot.ts';
import { judgeMethod } from './judge-method.ts';
import type { Ordinal } from './ordinal.ts';

/** How far a ballot or a manner of adoption may stand from the words that count it. */
const beside = 30;

/**
 * What is counted: a member's ballots, adoptions without a vote, or decisions on the question. Undefined for what is none
 * of these, or is told of vetoes, which are a kind of their own.
 */
export function judgeOrdinal(
  ordinal: Ordinal,
  moment: Moment,
  { entry, lower, docket }: { readonly entry: Entry; readonly lower: string; readonly docket: Docket },
): Answer | undefined {
  const cast = moment.positions.filter((position) => between(position, ordinal) <= beside);
  if (cast.some(({ ballot }) => ballot === 'veto')) return undefined;
  const [position] = cast;
  if (position) {
    const so = castBy(position);
    return so && !ordinal.inARow ? judgeFirstBallot(ordinal, so, { entry, docket }) : undefined;
  }
  const method = moment.outcomes.find(
    (outcome) => outcome.method === 'without-vote' && between(outcome, ordinal) <= beside,
  );
  if (method) return judgeMethod(ordinal, entry, docket);
  if (ordinal.value === 1 || aboutContent.test(lower.slice(ordinal.end, ordinal.end + 50))) return undefined;
  const told = isToCome(lower, moment, ordinal) ? 'of the next' : 'of this';
  return judgeCount(ordinal, { entry, docket, told });
}

/** "the third time a text named the Court": what is counted is something else than the decisions. */
const aboutContent =
  /^(?: that)? (?:an?|any|such a) (?:[\w'-]+ ){0,2}(?:text|resolution|draft) (?:has |had )?(?:named?|naming|called?|calling|mention\w*|refer\w*|includ\w*|cit\w*)/;

/** One member and its ballot, said straight out. */
function castBy({
  members,
  group,
  others,
  ballot,
  negated,
  earlier,
}: PositionMention): { readonly member: MemberCode; readonly ballot: 'yes' | 'no' | 'abstain' } | undefined {
  const [name] = members;
  const [option] = name?.options ?? [];
  if (members.length !== 1 || !option || name?.options.length !== 1 || group || others || negated || earlier)
    return undefined;
  return ballot === 'yes' || ballot === 'no' || ballot === 'abstain'
    ? { member: option.code, ballot }
    : undefined;
}

const between = (one: Span, other: Span): number =>
  Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
