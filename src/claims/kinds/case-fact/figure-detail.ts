import type { Fact } from './fact.ts';
import { findQuantities, isSame } from './figures.ts';
import type { Compared } from './finding.ts';

/**
 * Figures of a sentence held against those of a fact that count the same thing; undefined where no unit is in both.
 * Off by up to a seventh it is a slip, or another way to count.
 */
export function compareFigure(words: string, facts: readonly Fact[]): Compared | undefined {
  for (const said of findQuantities(words))
    for (const fact of facts) {
      const known = findQuantities(fact.text.toLowerCase()).find(({ unit }) => unit === said.unit);
      if (!known) continue;
      if (isSame(said, known.value)) return { fits: true, fact };
      const record = `${known.value.toLocaleString('en-US')} ${known.unit}s`;
      return {
        fits: false,
        fact,
        wrong: {
          rule: 'figure-of-fact-differs',
          slight: Math.abs(said.value - known.value) <= known.value / 7,
          because: `The text has ${words.slice(said.start, said.end)}, the file of the case ${record}.`,
          correction: { field: 'figure', said: words.slice(said.start, said.end), record },
        },
      };
    }
  return undefined;
}
