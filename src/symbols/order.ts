import { bodies } from './body.ts';
import { type SymbolParts, symbolKinds } from './parts.ts';
import { readRoman } from './roman.ts';
import { hasRunningNumbers, readSession } from './session.ts';
import { type DocumentSymbol, describeSymbol } from './symbol.ts';

let collator: Intl.Collator | undefined;

/** Made when first needed: it takes longer than the rest of a command that only looks something up. */
function numeric(): Intl.Collator {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator;
}

/**
 * Order for tables: by body as `bodies` lists them, kind of document, session or year, number, letters, part, and
 * suffixes; numbers count as numbers (`L.9` before `L.28`), and a text stands before its addenda. The Assembly's
 * resolutions to 1976 go by number, regular and special sessions together. Zero only for equal symbols.
 */
export function compareSymbols(a: DocumentSymbol, b: DocumentSymbol): number {
  if (a === b) return 0;
  const one = sortKey(describeSymbol(a));
  const other = sortKey(describeSymbol(b));
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? '';
    const difference =
      typeof value === 'number' && typeof against === 'number'
        ? value - against
        : numeric().compare(String(value), String(against));
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : 1;
}

/** Body, kind, series, place in time, number, letters, part, suffixes: compared one after the other. */
function sortKey(parts: SymbolParts): readonly (number | string)[] {
  const body = parts.issuer === 'other' ? bodies.length : bodies.indexOf(parts.issuer);
  return [
    body,
    symbolKinds.indexOf(parts.kind),
    parts.series,
    ...placeInTime(parts),
    parts.number ?? '',
    bySection(parts.letters),
    bySection(parts.bracket),
    parts.suffixes.join('/'),
  ];
}

/** "B-IX" as "B-9": sections of a lettered text are numbered in Roman numerals. */
const bySection = (part = ''): string =>
  part.replace(/(?<=-)[IVXL]+$/, (roman) => String(readRoman(roman) ?? roman));

const sessionRank = { regular: 1, special: 2, emergency: 3 } as const;

/** Symbols by year are later than those by session of the same body. */
const yearRank = 4;

/** Rank, year and ordinal of the session. Where numbers run through all sessions or years, they alone decide. */
function placeInTime({ issuer, kind, session, year }: SymbolParts): readonly [number, number, number] {
  const read = session === undefined ? undefined : readSession(session);
  if (kind === 'resolution' && (issuer === 'SC' || (issuer === 'GA' && read && hasRunningNumbers(read))))
    return [0, 0, 0];
  if (year !== undefined) return [yearRank, year, read?.ordinal ?? 0];
  return read ? [sessionRank[read.kind], 0, read.ordinal] : [0, 0, 0];
}
