/** The text that was taken out of a document, or why there is none, in words for the user. */
export type Extraction =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string; readonly expected: string };
