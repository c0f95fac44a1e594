declare const canonical: unique symbol;

/** A UN document symbol in canonical form (`A/RES/69/188`). Only `parseSymbol` makes one. */
export type DocumentSymbol = string & { readonly [canonical]: true };

/** Why a text is no symbol, and the nearest that would be. */
export interface SymbolProblem {
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string | undefined;
}

export type SymbolReading =
  | { readonly ok: true; readonly symbol: DocumentSymbol }
  | { readonly ok: false; readonly problem: SymbolProblem };

/** Reads a document symbol. */
export function parseSymbol(text: string): SymbolReading {
  const tidy = text
    .trim()
    .replace(/[.,;:]+$/u, '')
    .replace(/\u2011/gu, '-')
    .toUpperCase();
  const council = /^S\/RES\/(\d+) ?\((\d{4})\)$/.exec(tidy);
  if (council) return made(`S/RES/${council[1]} (${council[2]})`);
  if (/^(?:A|S|E|ST)\/[A-Z0-9.]+(?:[/.-][A-Z0-9.-]+)*(?: ?\([A-Z0-9 -]+\))?(?:\[.+\])?$/.test(tidy))
    return made(
      tidy
        .replace(/ADD\./, 'Add.')
        .replace(/REV\./, 'Rev.')
        .replace(/CORR\./, 'Corr.'),
    );
  return { ok: false, problem: { found: text, expected: 'a UN document symbol such as A/RES/69/188' } };
}

const made = (text: string): SymbolReading => ({ ok: true, symbol: text as DocumentSymbol });
