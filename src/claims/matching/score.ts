import type { SheetLine } from '../checked.ts';
import type { Entry } from '../docket/entry.ts';
import type { Scoring, Weigh, Weighing } from './scoring.ts';
import { dateBits, publicationBits } from './weigh-date.ts';
import { tallyBits } from './weigh-tally.ts';
import { bodyBits, outcomeBits, proposalBits, symbolBits, topicBits } from './weigh-words.ts';

/** How much speaks for a decision being the one meant, in bits; `sheet`, where given, receives each part. */
export type Scorer = (entry: Entry, sheet?: SheetLine[]) => number;

/** Looks at the evidence once, so that each of many decisions is weighed by a few comparisons. */
export function scorer(scoring: Scoring): Scorer {
  const prepared = weighings.map(({ name, prepare }) => ({ name, weigh: prepare(scoring) }));
  return (entry, sheet) => {
    let sum = 0;
    for (const { name, weigh } of prepared) {
      if (name === 'topic' && sum <= -mostOfRest && !sheet) return sum;
      const bits = weigh(entry);
      if (bits === 0) continue;
      sum += bits;
      sheet?.push({ evidence: name, bits: Math.round(bits * 10) / 10 });
    }
    return sum;
  };
}

/** Topic and context, which are weighed last, cannot make up for so many bits against a decision. */
const mostOfRest = 28;

const weighings: readonly Weighing[] = [
  { name: 'symbol', prepare: symbolBits },
  { name: 'tally', prepare: tallyBits },
  { name: 'date', prepare: dateBits },
  { name: 'publication', prepare: publicationBits },
  { name: 'body', prepare: bodyBits },
  { name: 'outcome', prepare: outcomeBits },
  { name: 'kind of proposal', prepare: proposalBits },
  { name: 'topic', prepare: topicBits },
  { name: 'what the text spoke of before', prepare: contextBits },
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
    if (entry === context.scene) return 9 + more;
    if (entry === context.last) return moment.turns ? 2 : 6 + more;
    if (entry === context.main) return 5 + more;
    if (context.others.has(entry)) return 4 + more;
    return context.kin.has(entry) ? 2 : 0;
  };
}
