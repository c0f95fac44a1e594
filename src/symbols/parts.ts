import type { Body } from './body.ts';
import type { DocumentSymbol } from './symbol.ts';

/** What a symbol says of its document. */
export interface SymbolParts {
  readonly issuer: Body | 'other';
  readonly kind: SymbolKind;
  /** As the body numbers its sessions: "69", "XXX", "ES-11". */
  readonly session?: string | undefined;
  readonly number?: string | undefined;
  readonly year?: number | undefined;
  /** "A", "A-C" of a resolution in lettered parts. */
  readonly letters?: string | undefined;
  /** A part voted on separately, `A` of `A/RES/181(II)[A]`. */
  readonly bracket?: string | undefined;
  readonly suffixes: readonly string[];
}

export const symbolKinds = ['resolution', 'decision', 'draft', 'meeting', 'report', 'document'] as const;
export type SymbolKind = (typeof symbolKinds)[number];

/** Takes a symbol apart. */
export function describeSymbol(symbol: DocumentSymbol): SymbolParts {
  const issuer: Body | 'other' = symbol.startsWith('S/')
    ? 'SC'
    : symbol.startsWith('A/HRC/')
      ? 'HRC'
      : symbol.startsWith('E/CN.4/')
        ? 'CHR'
        : symbol.startsWith('A/')
          ? 'GA'
          : 'other';
  const kind: SymbolKind = symbol.includes('/RES/')
    ? 'resolution'
    : symbol.includes('/DEC/')
      ? 'decision'
      : /\/L\.\d/.test(symbol)
        ? 'draft'
        : /[PS][VR]\.\d/.test(symbol)
          ? 'meeting'
          : 'document';
  return { issuer, kind, suffixes: [] };
}
