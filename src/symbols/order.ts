import type { DocumentSymbol } from './symbol.ts';

/** Order of two symbols: numbers as numbers. */
export const compareSymbols = (a: DocumentSymbol, b: DocumentSymbol): number =>
  a.localeCompare(b, 'en', { numeric: true });
