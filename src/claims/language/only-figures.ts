import type { Claim } from '../checked.ts';
import { isDashed } from './bare-tally.ts';
import { type Language, languageName } from './language.ts';

/**
 * The claims that can be made of a text whose language is not understood: tallies and symbols that the record bears out,
 * and tallies written as such that it does not, which are for a reader to look at. Nothing is called wrong: what the
 * words around a figure say of it nobody has read.
 */
export function onlyFigures(claims: readonly Claim[], { code }: Language): readonly Claim[] {
  return claims.flatMap((claim): readonly Claim[] => {
    const { kind, verdict, quote } = claim;
    if (kind !== 'tally' && kind !== 'symbol') return [];
    if (verdict === 'supported') return [claim];
    if (kind === 'symbol' || !isDashed(quote)) return [];
    return verdict === 'uncheckable' ? [claim] : [unsure(claim, code)];
  });
}

const unsure = (claim: Claim, code: string): Claim => ({
  ...claim,
  verdict: 'uncheckable',
  rule: 'figures-only',
  because: `The text is in ${languageName(code)}, of which only figures, symbols and names are read. If these are the figures of the vote named as evidence: ${claim.because}`,
  corrections: [],
});
