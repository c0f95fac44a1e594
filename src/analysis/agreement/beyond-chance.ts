import { type Estimate, normal } from '../estimate.ts';

/** Of ballots yes, abstain, no: 1 for the same, ½ for neighbours, 0 for yes against no. */
const weight = (row: number, column: number): number => 1 - Math.abs(row - column) / 2;

const categories = [0, 1, 2] as const;

/**
 * Agreement beyond chance of a table of two members' ballots, weighted, from -1 to 1: `kappa` reckons chance from each
 * member's own shares, `pi` from those of both together. The interval is the large-sample one (delta method). Where all
 * ballots are the same there is none.
 *
 * @see Cohen (1960), EPM 20: 37–46, and (1968), Psychological Bulletin 70: 213–220; Scott (1955), POQ 19: 321–325;
 *   Häge (2011), Political Analysis 19: 287–305, for votes of states
 */
export function beyondChance(counts: readonly number[], index: 'kappa' | 'pi'): Estimate {
  const n = counts.reduce((sum, each) => sum + each, 0);
  const share = (row: number, column: number): number => (counts[3 * row + column] ?? 0) / n;
  const rows = categories.map((row) => total((column) => share(row, column)));
  const columns = categories.map((column) => total((row) => share(row, column)));
  const pooled = categories.map((each) => ((rows[each] ?? 0) + (columns[each] ?? 0)) / 2);
  const [first, second] = index === 'kappa' ? [rows, columns] : [pooled, pooled];
  const likely = (of: readonly number[], row: number): number =>
    total((column) => weight(row, column) * (of[column] ?? 0));
  const chance = total((row) => (first[row] ?? 0) * likely(second, row));
  const observed = total((row) => total((column) => weight(row, column) * share(row, column)));
  if (1 - chance < 1e-12) return { kind: 'all-equal', n };
  const value = (observed - chance) / (1 - chance);
  // How the value moves with the share of each cell, to first order.
  const slope = (row: number, column: number): number =>
    (weight(row, column) - (1 - value) * (likely(second, row) + likely(first, column))) / (1 - chance);
  const mean = total((row) => total((column) => share(row, column) * slope(row, column)));
  const square = total((row) => total((column) => share(row, column) * slope(row, column) ** 2));
  const error = Math.sqrt(Math.max(0, square - mean * mean) / n);
  return { kind: 'estimate', value, ...normal(value, error, [-1, 1]), n };
}

const total = (term: (category: number) => number): number =>
  categories.reduce<number>((sum, category) => sum + term(category), 0);
