import { adopted } from './adopted.ts';
import { documents } from './documents.ts';
import type { SymbolParts } from './parts.ts';
import { type DocumentSymbol, symbolOf } from './symbol.ts';
import { tidy } from './tidy.ts';

/** A symbol mentioned in running text. */
export interface FoundSymbol {
  /** Character offsets into the text, `end` exclusive; `text` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly symbol: DocumentSymbol;
  /** True where the text does not write the symbol in full: "resolution 69/188", "S/Res/2118". */
  readonly sloppy: boolean;
  /** Other symbols that the same words may mean; most often none. */
  readonly alternatives: readonly DocumentSymbol[];
}

/** "A-C" or "B" behind a number, and no word of the sentence: "75/254 A-C", but not "69/188 A total" */
const lettered = ' ?[A-Z](?:-[A-Z](?![\\w./-])|(?![\\w./-])(?! (?!of |on |and |to |by |in |as )[a-z]))';

/** "A/RES/69/188" · "S/RES/1593 (2005)" · "A/RES/181(II)[A]" · "A/69/23 (Part II)/Add.1" · "A/RES/75/254 A-C" */
export const written =
  '(?:A|S|E|ST|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD)' +
  '(?:\\/{1,2}(?:(?:rev|add|corr|pv|sr)\\. (?=\\d))?[a-z0-9][a-z0-9.\\u2010-\\u2015-]*)+' +
  '(?: ?\\((?:\\d{4}|(?:E?S-)?(?:[IVXL]+|[12])|Part ?[IVX]+|Resumption ?\\d+)\\)(?:\\/[a-z]+\\.\\d+)*)?' +
  `(?:${lettered})?(?:\\[[a-z0-9.,-]{1,12}\\])?`;

/** "and Corr.1" behind a symbol; "L.41" behind another draft of the session */
export const short =
  '(?:(?<=(?:and|&|,) ?)(?:Add|Corr)\\.\\d+|(?<=[a-z,&] ?)L\\.\\d{1,3}(?:\\/Rev\\.\\d+)?)(?![\\w/])';

/** What looks `written` in full at `start`: a symbol, or nothing. */
export function readWritten(text: string, start: number, candidate: string): readonly FoundSymbol[] {
  if (candidate.length > 80 || isInsidePath(text, start)) return [];
  const whole = candidate.replace(/[.\u2010-\u2015-]+$/, '');
  const attempts = [
    whole,
    whole.replace(/ [A-Z](?:-[A-Z])?$/i, ''),
    whole.replace(/ ?[([].*$/, ''),
    whole.replace(/(?<=\d)[a-z]+$/, ''),
  ];
  for (const attempt of new Set(attempts)) {
    const parts = partsOf(attempt);
    if (parts && isWorthy(parts, attempt))
      return [fromText(start, attempt, symbolOf(parts), otherwise(text, start, parts))];
  }
  return [];
}

/** "n/A/5", "example.org/A/5", but not "undocs.org/en/A/69/488" */
const isInsidePath = (text: string, start: number): boolean =>
  text[start - 1] === '/' &&
  !/(?:un(?:docs)?\.org\/(?:[a-z]{2}\/)?|(?:^|\s)\/)$/i.test(text.slice(Math.max(0, start - 20), start));

function partsOf(candidate: string): SymbolParts | undefined {
  const neat = tidy(
    candidate
      .replace(/\/{2}/g, '/')
      .replace(/\.{2}/g, '.')
      .replace(/(?<=\/\d+)L\./, '/L.'),
  );
  const reading = adopted(neat) ?? documents(neat);
  return reading?.kind === 'parts' ? reading.parts : undefined;
}

/** "resolution A/HRC/51/5" names a report where the resolution A/HRC/RES/51/5 may be meant. */
function otherwise(
  text: string,
  start: number,
  { series, session, tag, number, suffixes }: SymbolParts,
): readonly DocumentSymbol[] {
  const open =
    tag === undefined &&
    session !== undefined &&
    suffixes.length === 0 &&
    (series === 'A' || series === 'A/HRC');
  if (!open || !/resolution $/i.test(text.slice(Math.max(0, start - 11), start))) return [];
  const parts = partsOf(`${series}/RES/${session}/${number}`);
  return parts ? [symbolOf(parts)] : [];
}

/** In running text "A/4" is a size of paper: a number without session, year or tag needs three digits and capitals. */
const isWorthy = (
  { series, session, year, tag, number = '', letters }: SymbolParts,
  candidate: string,
): boolean =>
  (letters === undefined || tag === 'RES' || tag === 'DEC' || tag === 'L') &&
  (session !== undefined ||
    year !== undefined ||
    tag !== undefined ||
    series.includes('/') ||
    (number.length > 2 && candidate.startsWith(series)));

function fromText(
  start: number,
  text: string,
  symbol: DocumentSymbol,
  alternatives: readonly DocumentSymbol[] = [],
): FoundSymbol {
  const sloppy = bare(text) !== bare(symbol);
  return { start, end: start + text.length, text, symbol, sloppy, alternatives };
}

const bare = (text: string): string =>
  text
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/ /g, '')
    .toUpperCase();

/** How far behind a symbol in full a short one may stand, in characters. */
const reach = 200;

/** What is `short` for a symbol, read by the last one in full. */
export function readShort(match: RegExpExecArray, last: FoundSymbol): readonly FoundSymbol[] {
  const text = match[0];
  if (match.index - last.end > reach) return [];
  const draft = /^(.*\/)L\.\d.*$/.exec(last.symbol);
  const stem = /^L/i.test(text) ? draft?.[1] : `${last.symbol.replace(/\/(?:Add|Corr)\.\d+$/, '')}/`;
  const parts = stem === undefined ? undefined : partsOf(stem + text);
  return parts ? [fromText(match.index, text, symbolOf(parts))] : [];
}
