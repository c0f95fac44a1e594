import type { DocumentSymbol } from './symbol.ts';

/** Where the document can be read: `https://docs.un.org/en/A/RES/69/188`. */
export const symbolAddress = (symbol: DocumentSymbol): string =>
  `https://docs.un.org/en/${encodeURI(symbol)}`;
