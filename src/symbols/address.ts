import { type DocumentSymbol, describeSymbol, symbolOf } from './symbol.ts';

/**
 * Where the document can be read in English: `https://docs.un.org/en/A/RES/69/188`. A part that was voted on
 * separately leads to the whole text, as do the lettered texts of old resolutions, which were printed in one. The
 * site takes the year of a Council resolution without a space before it; other spaces are encoded.
 */
export function symbolAddress(symbol: DocumentSymbol): string {
  const { bracket, ...parts } = describeSymbol(symbol);
  const { letters, ...unlettered } = parts;
  const printed = letters !== undefined && /[IVXL]$/.test(parts.session ?? '') ? unlettered : parts;
  return `https://docs.un.org/en/${encodeURI(symbolOf(printed).replace(/ (?=\(\d{4}\)$)/, ''))}`;
}
