/**
 * A name without what spellings differ in: case, accents, apostrophes, hyphens, dots and spaces, "&" for "and", "St."
 * for "Saint". "CÔTE D’IVOIRE" and "Cote d' Ivoire" are both "cotedivoire". Empty for text without a letter.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/\((the|\s*)\)/g, '')
    .replace(/^\s*the\s+/, '')
    .replace(/\P{L}/gu, '')
    .replaceAll('ı', 'i');
}
