import type { Assertion } from '../assertions.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import type { Context } from '../matching/scoring.ts';
import { distance, type When, whenOf } from '../matching/when.ts';

/** How near to a position a date must stand to be its own, in characters. */
const dateReach = 40;

/**
 * "Cuba voted against in 2014 but abstained in 2015": a date beside a position is its own. The decision of that date on
 * the same question, undefined where the record has none or several; the decision found where no such date stands there.
 */
export function decisionOfItsDate(
  assertion: Assertion,
  { evidence: { dates, published }, context }: Finding,
  docket: Docket,
  decision: Entry,
): Entry | undefined {
  if (assertion.kind !== 'position') return decision;
  const own = assertion.said.when && whenOf(assertion.said.when, { published, before: decision.day });
  if (own)
    return decision.day !== undefined && distance(decision.day, own) === 0
      ? decision
      : sisterOn(own, docket, decision);
  if (assertion.said.earlier) return decisionBefore(context, docket, decision) ?? decision;
  if (dates.length < 2) return decision;
  const gap = ({ mention }: When): number =>
    mention.start >= assertion.end
      ? mention.start - assertion.end
      : 2 * Math.max(0, assertion.start - mention.end);
  const [nearest] = [...dates].sort((a, b) => gap(a) - gap(b));
  if (!nearest || gap(nearest) > dateReach || decision.day === undefined || isNear(decision.day, nearest))
    return decision;
  return sisterOn(nearest, docket, decision);
}

/** "Nigeria had abstained the first time": the one vote before this on its question of which the text has spoken. */
function decisionBefore({ others }: Context, docket: Docket, decision: Entry): Entry | undefined {
  const { day, kind, body } = decision;
  const before = new Set(
    docket
      .sisters(decision)
      .filter(
        (other) =>
          others.has(other) &&
          other.kind === kind &&
          other.body === body &&
          other.day !== undefined &&
          day !== undefined &&
          other.day < day,
      ),
  );
  const [only] = before;
  return before.size === 1 ? only : undefined;
}

function sisterOn(when: When, docket: Docket, decision: Entry): Entry | undefined {
  const then = docket
    .sisters(decision)
    .filter(
      ({ day, kind, body }) =>
        day !== undefined && distance(day, when) === 0 && kind === decision.kind && body === decision.body,
    );
  const found = new Set(then);
  return found.size === 1 ? then[0] : undefined;
}

/** A month may be off; a year is another year. */
const isNear = (day: number, when: When): boolean =>
  distance(day, when) <= (when.kind === 'days' && when.precision === 'year' ? 0 : 31);
