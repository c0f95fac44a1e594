/**
 * The candidate that a person most likely meant: the fewest slips away, of equals the first; undefined for none, or
 * where even the nearest is so far away that it would be a guess (more than a third of the text).
 */
export function nearestTo(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(text.length / 3) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= fewest) continue;
    const slips = slipsBetween(text, candidate);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/**
 * Slips between two texts: a sign too many, too few, wrong, or two swapped count one (optimal string alignment); the same
 * signs in another order count a half, since figures of a symbol are most often mixed up ("69/881" for "69/188").
 */
export function slipsBetween(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length === other.length && sorted(one) === sorted(other)) return 0.5;
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(cheapest(one, other, { i, j, row, last, before }));
    [before, last] = [last ?? [], row];
  }
  return last?.[other.length] ?? other.length;
}

interface Place {
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[] | undefined;
  readonly before: readonly number[] | undefined;
}

function cheapest(one: string, other: string, { i, j, row, last = [], before = [] }: Place): number {
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return Math.min(
    (row[j - 1] ?? 0) + 1,
    (last[j] ?? 0) + 1,
    (last[j - 1] ?? 0) + same,
    swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}

const sorted = (text: string): string => [...text].sort().join('');
