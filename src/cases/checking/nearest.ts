/** The candidate that was most likely meant: the fewest slips away, at most a third of the text; undefined for none. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  let [best, fewest]: [string | undefined, number] = [undefined, Math.floor(text.length / 3) + 0.5];
  for (const candidate of candidates) {
    const slips = slipsBetween(text, candidate);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Signs to add, leave out or change; the same signs in another order count a half, as in "69/881" for "69/188". */
function slipsBetween(one: string, other: string): number {
  if (one.length === other.length && one !== other && sorted(one) === sorted(other)) return 0.5;
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, changed));
    }
    last = row;
  }
  return last[other.length] ?? other.length;
}

const sorted = (text: string): string => [...text].sort().join('');
