import type { Docket } from '../docket/docket.ts';
import type { SaidTally } from '../docket/tally-index.ts';
import type { SaidCount } from './evidence.ts';
import { type Scoring, silent, type Weigh } from './scoring.ts';

const tallyFields = ['yes', 'no', 'abstain'] as const;

/** Counts that agree say as much as few decisions share them; counts that differ speak against it by how far. */
export function tallyBits({ evidence, docket, without }: Scoring): Weigh {
  const said = tallyFields.flatMap((field) => {
    const count = evidence.counts[field];
    return count && !without.has(field) ? [{ field, count }] : [];
  });
  if (said.length === 0) return silent;
  return (entry) => {
    if (!entry.tally) return entry.method === 'without-vote' ? -9 : entry.outcome === 'vetoed' ? -2 : -4;
    const straight = countsBits(entry.tally, said, docket);
    if (!evidence.mayBeTurned || entry.outcome === 'adopted') return straight;
    const turned = { ...entry.tally, yes: entry.tally.no, no: entry.tally.yes };
    return Math.max(straight, countsBits(turned, said, docket) - 1);
  };
}

type Counts = Readonly<Record<(typeof tallyFields)[number], number>>;

/** So many bits are lost where the counts are the recorded ones in another order. */
const reordered = 5;

function countsBits(
  tally: Counts,
  said: readonly { readonly field: (typeof tallyFields)[number]; readonly count: SaidCount }[],
  docket: Docket,
): number {
  let alike: { -readonly [field in keyof SaidTally]: SaidTally[field] } | undefined;
  let hits = 0;
  let bits = 0;
  let own = false;
  for (const { field, count } of said) {
    if (count.bound === 'exact' && count.value === tally[field]) {
      alike ??= {};
      alike[field] = count.value;
      hits++;
      own ||= count.own;
    } else bits += missBits(count, tally[field]);
  }
  if (said.length === 3 && hits < 3 && isReordered(tally, said))
    return Math.max(bits, docket.frequencies.bits(docket.tallies().sharing(tally)) - reordered);
  if (!alike) return bits;
  const found = Math.min(17, docket.frequencies.bits(docket.tallies().sharing(alike)));
  return bits + found * (own ? 1 : 0.8);
}

/** The same three counts in another order: equal sums, and equal least and greatest. */
function isReordered({ yes, no, abstain }: Counts, said: readonly { readonly count: SaidCount }[]): boolean {
  let [sum, least, most] = [0, Number.POSITIVE_INFINITY, 0];
  for (const { count } of said) {
    sum += count.value;
    least = Math.min(least, count.value);
    most = Math.max(most, count.value);
  }
  return (
    sum === yes + no + abstain && least === Math.min(yes, no, abstain) && most === Math.max(yes, no, abstain)
  );
}

function missBits({ value, bound, own }: SaidCount, record: number): number {
  const difference = Math.abs(value - record);
  if (bound === 'at-least') return record >= value && record <= value * 1.3 + 3 ? 2 : -5;
  if (bound === 'at-most') return record <= value && record >= value * 0.7 - 3 ? 2 : -5;
  if (bound === 'about') return difference <= value * 0.1 + 1 ? 2 : -5;
  if (!own) return -2;
  if (difference <= 2) return -2.5;
  return difference <= 10 ? -4.5 : -7;
}
