import { academic } from './academic.ts';
import { adopted } from './adopted.ts';
import { documents } from './documents.ts';
import { nearestGood } from './nearest.ts';
import type { SymbolParts } from './parts.ts';
import type { FormReading } from './reading.ts';
import { spoken } from './spoken.ts';
import { tidy } from './tidy.ts';
import { writeSymbol } from './write.ts';

declare const canonical: unique symbol;

/** A UN document symbol in canonical form (`A/RES/69/188`). Only reading one makes one: `parseSymbol`, `findSymbols`. */
export type DocumentSymbol = string & { readonly [canonical]: true };

/** Why a text is no symbol: what stood there, what should, and in canonical form the nearest that would be one. */
export interface SymbolProblem {
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string | undefined;
}

export type SymbolReading =
  | { readonly ok: true; readonly symbol: DocumentSymbol }
  | { readonly ok: false; readonly problem: SymbolProblem };

/**
 * Reads a document symbol: as the UN writes it, as sources write it (`A/34/PV. 4`, `R/69/188`), or as people say it
 * ("UNSCR 1593", "GA resolution 3379"), in either case and with any dash or space. What cannot be right (Council
 * resolution 1593 in 2006) is a problem. A text with several symbols is one too: `findSymbols` reads those.
 */
export function parseSymbol(text: string): SymbolReading {
  const neat = tidy(text);
  const reading = readForm(neat);
  if (reading?.kind === 'parts') return { ok: true, symbol: symbolOf(reading.parts) };
  const expected = reading?.expected ?? 'a UN document symbol, as in A/RES/69/188 or S/RES/1593 (2005)';
  return { ok: false, problem: { found: text, expected, nearest: nearestTo(neat, reading) } };
}

/** The symbol that parts make up; for parts that came from reading one. */
export const symbolOf = (parts: SymbolParts): DocumentSymbol => writeSymbol(parts) as DocumentSymbol;

/** The parts that make up a symbol. */
export function describeSymbol(symbol: DocumentSymbol): SymbolParts {
  const reading = readForm(symbol);
  if (reading?.kind === 'parts') return reading.parts;
  throw new Error(`Not a symbol in canonical form: ${symbol}`);
}

/** Longer texts are no symbol in any form. */
const longest = 120;

const readForm = (text: string): FormReading =>
  text.length > longest ? undefined : (adopted(text) ?? documents(text) ?? academic(text) ?? spoken(text));

function nearestTo(text: string, reading: FormReading): string | undefined {
  if (reading?.kind === 'wrong' && reading.nearest) return writeSymbol(reading.nearest);
  return nearestGood(text.slice(0, longest), (repaired) => {
    const better = readForm(tidy(repaired));
    if (better?.kind === 'parts') return writeSymbol(better.parts);
    return better?.kind === 'wrong' && better.nearest ? writeSymbol(better.nearest) : undefined;
  });
}
