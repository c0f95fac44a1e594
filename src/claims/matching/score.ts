import type { SheetLine } from '../checked.ts';
import type { Entry } from '../docket/entry.ts';
import { speaksOfAnotherYear } from './same-question.ts';
import { type Context, type Scoring, silent, type Weigh, type Weighing } from './scoring.ts';
import { dateBits, publicationBits } from './weigh-date.ts';
import { tallyBits } from './weigh-tally.ts';
import {
  bodyBits,
  mostOfTopic,
  outcomeBits,
  proposalBits,
  symbolBits,
  titleBits,
  topicBits,
} from './weigh-words.ts';
import { distance, type When } from './when.ts';

/**
 * How much speaks for a decision being the one meant, in bits; `sheet`, where given, receives each part. What cannot come to
 * more than `floor` may be told as less than it is.
 */
export type Scorer = (entry: Entry, floor: number, sheet?: SheetLine[]) => number;

/** Looks at the evidence once, so that each of many decisions is weighed by a few comparisons. */
export function scorer(scoring: Scoring): Scorer {
  const prepared = weighings.flatMap(({ name, prepare }) => {
    const weigh = prepare(scoring);
    return weigh === silent ? [] : [{ name, weigh }];
  });
  return (entry, floor, sheet) => {
    let sum = 0;
    for (const { name, weigh } of prepared) {
      // The last and slowest: not asked where it could not lift the decision over the floor.
      if (name === topic && sum + mostOfTopic <= floor && !sheet) return sum;
      const bits = weigh(entry);
      if (bits === 0) continue;
      sum += bits;
      sheet?.push({ evidence: name, bits: Math.round(bits * 10) / 10 });
    }
    return sum;
  };
}

const topic = 'topic';

const weighings: readonly Weighing[] = [
  { name: 'symbol', prepare: symbolBits },
  { name: 'tally', prepare: tallyBits },
  { name: 'date', prepare: dateBits },
  { name: 'publication', prepare: publicationBits },
  { name: 'body', prepare: bodyBits },
  { name: 'outcome', prepare: outcomeBits },
  { name: 'kind of proposal', prepare: proposalBits },
  { name: 'title', prepare: titleBits },
  { name: 'what the text spoke of before', prepare: contextBits },
  { name: 'same question', prepare: questionBits },
  { name: 'as the text calls it', prepare: namedBits },
  { name: topic, prepare: topicBits },
];

/**
 * What is said without figure, day or symbol is said of what the text is about: then the text before counts for more.
 */
export function contextBits({ context, evidence }: Scoring): Weigh {
  const { moment, dates } = evidence;
  const placed =
    moment.tally !== undefined ||
    moment.symbols.length > 0 ||
    dates.some((when) => when.kind === 'days' && when.precision !== 'year');
  const more = placed ? 0 : 4;
  return (entry) => {
    if (moment.another && context.beside.size > 0 && entry !== context.scene) {
      const bits = besideBits(entry, context);
      if (bits !== 0) return bits;
    }
    if (entry === context.scene) return 9 + more;
    if (entry === context.last) return moment.turns ? 2 : 6 + more;
    const elsewhere = context.scene ? 0 : more;
    if (entry === context.main) return 5 + elsewhere;
    if (context.others.has(entry)) return 4 + elsewhere;
    return context.kin.has(entry) ? 2 : 0;
  };
}

/** So many bits at most that the text itself called a decision so, and for one word of it. */
const calledMost = 12;
const calledWord = 6;

/** "Test ban: India voted against", where a row of the text's own table has "Test-ban treaty". */
function namedBits({ context, evidence }: Scoring): Weigh {
  if (context.namedBy.size === 0 || evidence.moment.tally !== undefined) return silent;
  const found = new Map<Entry, number>();
  for (const id of evidence.ownStems)
    for (const entry of context.namedBy.get(id) ?? [])
      found.set(entry, Math.min(calledMost, (found.get(entry) ?? 0) + calledWord));
  return (entry) => found.get(entry) ?? 0;
}

/** "a separate resolution": not the one just spoken of, but one of the same sitting, and hardly one of another time. */
function besideBits(entry: Entry, { beside, last, others }: Context): number {
  if (beside.has(entry)) return beside.size === 1 ? 22 : 7;
  if (entry === last) return -4;
  return others.has(entry) || Math.abs((entry.day ?? 0) - (last?.day ?? 0)) <= 31 ? 0 : -8;
}

const isNear = ({ day }: Entry, when: When): boolean => day !== undefined && distance(day, when) <= 31;

/** So many bits less the same question has in another body than the one spoken of. */
const otherBody = 3;

/**
 * The question that the text is about, in another year: "In 2012 the Assembly adopted it without a vote". Where the time
 * that is given leaves one decision of the body and kind, it is that one.
 */
export function questionBits({ context, evidence }: Scoring): Weigh {
  if (context.sisters.size === 0 || !speaksOfAnotherYear(evidence)) return silent;
  // A month without a year is one of every year.
  const dates = evidence.dates.filter(({ kind }) => kind === 'days');
  const bodies = new Set(evidence.moment.bodies.flatMap(({ body }) => body ?? []));
  const here = (context.last ?? context.main)?.body;
  const isThen = ({ day }: Entry): boolean =>
    day !== undefined && dates.some((when) => distance(day, when) === 0);
  const then = dates.length > 0 ? [...context.sisters].filter(isThen) : [];
  return (entry) => {
    if (!context.sisters.has(entry) || entry === context.scene) return 0;
    if (dates.length === 0) return 4;
    // "only two days earlier": counted from a day that the text does not give.
    if (!isThen(entry))
      return dates.some((when) => when.mention.kind === 'relative' && isNear(entry, when)) ? 4 : 0;
    const alike = then.filter(
      ({ body, kind }) =>
        kind === entry.kind && (body === entry.body || (bodies.size > 0 && bodies.has(body))),
    );
    // Where the text names no body, it goes on with the one that it spoke of.
    const elsewhere = bodies.size === 0 && here !== undefined && entry.body !== here ? otherBody : 0;
    return (alike.length === 1 || dates.length > 1 ? 8 : 5) - elsewhere;
  };
}
