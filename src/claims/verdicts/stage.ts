import type { Assertion } from '../assertions.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import { distance } from '../matching/when.ts';
import type { Moment } from '../moments.ts';
import type { Bench } from './judgement.ts';

/**
 * "On 18 December the Assembly adopted it by 111 votes to 19", the committee's figures: the sentence gives the day of the
 * other stage, and what it says besides figures and ballots is of that one.
 */
export function stageOfTheDay(
  { kind }: Assertion,
  { evidence: { dates, moment } }: Finding,
  docket: Docket,
  decision: Entry,
): Entry | undefined {
  const days = dates.filter((when) => when.kind === 'days' && when.precision === 'day');
  const isThen = ({ day }: Entry): boolean =>
    day !== undefined && days.some((when) => distance(day, when) === 0);
  if (kind === 'tally' || kind === 'position' || kind === 'symbol' || isThen(decision)) return undefined;
  return docket
    .family(decision)
    .find(
      (kin) =>
        kin.kind === decision.kind &&
        isThen(kin) &&
        (kind === 'date' || moment.bodies.some(({ body }) => body === kin.body)),
    );
}

/** The body as the moment names it, else as its scene does. */
export function stageOf(
  { evidence: { moment, scene }, context }: Finding,
  lower: string,
  entry: Entry,
): Bench['stage'] {
  return (
    stageIn(moment, lower) ??
    scene.moments.map((one) => stageIn(one, lower)).find((stage) => stage === 'committee') ??
    (context.inCommittee.has(entry) ? 'committee' : 'unsaid')
  );
}

function stageIn({ bodies, start, end }: Moment, lower: string): 'committee' | 'plenary' | undefined {
  if (bodies.some(({ body }) => body?.startsWith('GA-'))) return 'committee';
  if (bodies.some(({ body }) => body === 'GA')) return 'plenary';
  return aCommittee.test(lower.slice(start, end)) ? 'committee' : undefined;
}

/** "a U.N. committee", "the committee"; not "the Special Committee against Apartheid" */
const aCommittee =
  /\b(?:a|the|this|un|u\.n\.|nations|assembly|rights|key|main) committee\b(?! (?:on|of|to|against|for) (?!\d))/;
