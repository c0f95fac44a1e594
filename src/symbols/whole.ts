import { type DocumentSymbol, describeSymbol, symbolOf } from './symbol.ts';

/**
 * The symbol without what picks out a part of its text: `A/RES/75/254` of `A/RES/75/254A-C`, `A/RES/181(II)` of
 * `A/RES/181(II)[A]`. A symbol that has no such part is its own whole. Sources write the letters of one resolution
 * sometimes bare and sometimes in brackets; their wholes are equal.
 */
export function wholeSymbol(symbol: DocumentSymbol): DocumentSymbol {
  const { letters, bracket, ...whole } = describeSymbol(symbol);
  return letters === undefined && bracket === undefined ? symbol : symbolOf(whole);
}
