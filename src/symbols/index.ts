export { symbolAddress } from './address.ts';
export { type Body, bodies, bodyName, isMainCommittee } from './body.ts';
export { findSymbols } from './find.ts';
export { compareSymbols } from './order.ts';
export { type SymbolKind, type SymbolParts, type SymbolTag, symbolKinds } from './parts.ts';
export {
  type DocumentSymbol,
  describeSymbol,
  parseSymbol,
  type SymbolProblem,
  type SymbolReading,
} from './symbol.ts';
export { wholeSymbol } from './whole.ts';
export type { FoundSymbol } from './written.ts';
