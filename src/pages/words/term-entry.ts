/** What a term rests on: a provision of `data/procedure/rules.csv` by id, or a text with its address. */
export type Basis = string | { readonly cite: string; readonly address: string };

/** A word of the field as this site uses it. Its texts are English, and said where they are shown. */
export interface TermEntry {
  /** Its anchor on the page, and its name where it stands in a sentence. */
  readonly name: string;
  /** In own words; the first sentence stands alone. */
  readonly says: string;
  /** A decision that shows it, and what it shows. */
  readonly example?: { readonly decision: string; readonly shows: string } | undefined;
  readonly basis?: readonly Basis[] | undefined;
  /** Terms to read beside it, by id. */
  readonly see?: readonly string[] | undefined;
}
