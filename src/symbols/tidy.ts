/**
 * A text that may be a symbol, without what does not matter: dashes of every kind become hyphens, spaces of every
 * kind and around slashes go, as do quotation marks and punctuation at the ends, and notes that a source adds to a
 * symbol (", para. 7", "as orally revised"). Case stays.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<![[\w])[,(]* ?\(?para(?:graph)?s?\b\.? ?\d.*$/i, '')
    .replace(/,? ?\(?as (?:orally )?(?:amended|revised|corrected)\b.*$/i, '')
    .replace(/ ?([/\\]) ?/g, '/')
    .replace(/\.\//g, '/')
    .replace(/\b(PV|SR|L|Add|Rev|Corr|Amend)\. (?=\d)/gi, '$1.')
    .replace(/^[\s"'“”‘’«([]+(?=[A-Za-z0-9])/, '')
    .replace(/[\s"'“”‘’».,;:!?]+$/, '')
    .trim();
}
