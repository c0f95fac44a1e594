/** The interface in one language: its texts by the English ones, which are the keys. */
export interface Interface {
  /** BCP 47: "en", "ar", "zh-Hant". */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** In ICU MessageFormat, as the English are. A text that is left out stays English. */
  readonly texts: { readonly [english: string]: string };
}

export const english: Interface = { language: 'en', direction: 'ltr', texts: {} };

let chosen = english;

/** The language that the interface is in. It is one for the whole program, as the record is: another has its own site. */
export const spoken = (): Interface => chosen;

/** Called once, before the first page is made. */
export function speak(language: Interface): void {
  chosen = language;
}
