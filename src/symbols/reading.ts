import type { SymbolParts } from './parts.ts';

/**
 * What one way of writing makes of a text: the parts; or, where the text is written this way but cannot be right,
 * what was expected; or nothing, where it is not written this way at all.
 */
export type FormReading =
  | { readonly kind: 'parts'; readonly parts: SymbolParts }
  | { readonly kind: 'wrong'; readonly expected: string; readonly nearest?: SymbolParts | undefined }
  | undefined;

export type Form = (text: string) => FormReading;

export const read = (parts: SymbolParts): FormReading => ({ kind: 'parts', parts });

export const wrong = (expected: string, nearest?: SymbolParts): FormReading => ({
  kind: 'wrong',
  expected,
  nearest,
});

/** What the head of an adopted text already says: whose it is and of what kind. */
export type Head = Pick<SymbolParts, 'issuer' | 'kind' | 'series' | 'tag' | 'bracket' | 'suffixes'>;

/** "A" · "A-C" · "IX" · "C-II": source of a pattern with one group */
export const letters = '([A-Z]{1,6}(?:-[A-Z]{1,5})?)';

/** Digits without leading zeros; anything else as it is. */
export const plain = (digits = ''): string => (/^\d+$/.test(digits) ? String(Number(digits)) : digits);
