import type { Body } from './body.ts';

/** What sort of document. `statement` is one by a body's President (PRST); `document` is any other, reports too. */
export const symbolKinds = [
  'resolution',
  'decision',
  'statement',
  'draft',
  'meeting',
  'report',
  'document',
] as const;
export type SymbolKind = (typeof symbolKinds)[number];

/** The mark of the document's sort inside a symbol; PV and SR are verbatim and summary records of meetings. */
export type SymbolTag = 'RES' | 'DEC' | 'PRST' | 'PV' | 'SR' | 'L';

/**
 * A symbol taken apart. What the symbol does not say is undefined: `A/307` has no session, `E/CN.4/RES(II)` no
 * number.
 */
export interface SymbolParts {
  /** `other`: a body whose decisions the record does not hold, e.g. a treaty body. */
  readonly issuer: Body | 'other';
  readonly kind: SymbolKind;
  /** The leading part that names the body or series: `A`, `A/C.3`, `E/CN.4/Sub.2`. */
  readonly series: string;
  readonly tag?: SymbolTag | undefined;
  /** As the symbol writes it: "69", "XXX", "ES-11", "S-IV". */
  readonly session?: string | undefined;
  /** Four digits. */
  readonly year?: number | undefined;
  /** Digits most often; early texts of the Commission have Roman numerals or letters. */
  readonly number?: string | undefined;
  /** "A", "A-C", "XIV", "C-II": the text or texts meant, where one number holds several. */
  readonly letters?: string | undefined;
  /** A part that was voted on separately: `A` of `A/RES/181(II)[A]`, `PARA.3`. */
  readonly bracket?: string | undefined;
  /** "Rev.1", "Add.3", "Corr.1", "(Part II)", "(Resumption 1)", in the order written. */
  readonly suffixes: readonly string[];
}

const kinds: { readonly [tag in SymbolTag]: SymbolKind } = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'statement',
  PV: 'meeting',
  SR: 'meeting',
  L: 'draft',
};

export const kindOfTag = (tag: SymbolTag | undefined): SymbolKind => (tag ? kinds[tag] : 'document');

const issuers: { readonly [series: string]: Body } = {
  A: 'GA',
  'A/C.1': 'GA-C1',
  'A/C.2': 'GA-C2',
  'A/C.3': 'GA-C3',
  'A/C.4': 'GA-C4',
  'A/C.5': 'GA-C5',
  'A/C.6': 'GA-C6',
  'A/HRC': 'HRC',
  S: 'SC',
  E: 'ECOSOC',
  'E/CN.4': 'CHR',
  'E/HR': 'CHR',
};

/** Whose document: `A/C.3` is the Third Committee's. */
export const issuerOf = (series: string): Body | 'other' => issuers[series] ?? 'other';
