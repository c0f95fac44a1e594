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
