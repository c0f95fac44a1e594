import type { SymbolParts } from './parts.ts';

/** Parts put together again in canonical form. */
export function writeSymbol(parts: SymbolParts): string {
  const adopted = parts.tag === 'RES' || parts.tag === 'DEC' || parts.tag === 'PRST';
  const stem = adopted ? writeAdopted(parts) : writeDocument(parts);
  const bracket = parts.bracket === undefined ? '' : `[${parts.bracket}]`;
  return (
    stem + bracket + parts.suffixes.map((suffix) => (suffix.startsWith('(') ? ' ' : '/') + suffix).join('')
  );
}

/** `A/RES/69/188` · `A/RES/3379(XXX)` · `S/RES/1593 (2005)` · `E/CN.4/RES(II)` */
function writeAdopted({ series, tag, session, year, number, letters = '' }: SymbolParts): string {
  const text = number === undefined ? '' : `/${number}${letters}`;
  if (series === 'S' && tag === 'RES') return `${series}/${tag}${text} (${year})`;
  if (session !== undefined && year === undefined && isBehind(session, number))
    return `${series}/${tag}${text}(${session})`;
  return [series, tag, year, session].filter((part) => part !== undefined).join('/') + text;
}

/** Sessions in Roman numerals, and the first two special ones, stand behind the number: `A/RES/107(S-1)`. */
const isBehind = (session: string, number: string | undefined): boolean =>
  /[IVXL]$/.test(session) || (/^S-[12]$/.test(session) && Number(number) > 100);

/** `A/C.3/69/L.28/Rev.1` · `A/PV.79` · `E/CN.4/1992/S-2/SR.4` */
function writeDocument({ series, tag, session, year, number, letters = '' }: SymbolParts): string {
  const mark = tag === undefined ? '' : `${tag}.`;
  return [series, year, session, `${mark}${number}${letters}`].filter((part) => part !== undefined).join('/');
}
