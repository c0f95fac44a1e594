import { type DocumentSymbol, parseSymbol } from './symbol.ts';

/** A symbol mentioned in running text. */
export interface FoundSymbol {
  /** Character offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly symbol: DocumentSymbol;
  /** True where the text does not write the symbol in full. */
  readonly sloppy: boolean;
}

/** Every symbol mentioned in a text, in order of place. */
export function findSymbols(text: string): readonly FoundSymbol[] {
  return [
    ...text.matchAll(/\b[ASE]\/(?:RES|C\.\d|HRC|\d+)\/[A-Za-z0-9./-]*[A-Za-z0-9](?: ?\(\d{4}\))?/g),
  ].flatMap((match) => {
    const reading = parseSymbol(match[0]);
    return reading.ok
      ? [
          {
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            symbol: reading.symbol,
            sloppy: false,
          },
        ]
      : [];
  });
}
