import {
  type DocumentSymbol,
  describeSymbol,
  type FoundSymbol,
  findSymbols,
  parseSymbol,
} from '../../symbols/index.ts';
import type { Span } from '../source-text.ts';

/** A document symbol in a text, or the number of a resolution alone ("resolution 1593"), which several may bear. */
export interface SymbolMention extends Span {
  /** In canonical form, the likeliest first; empty where only the number is known. */
  readonly symbols: readonly DocumentSymbol[];
  readonly number?: string | undefined;
  /** True for what is put to a vote: a resolution, a decision, a draft; false for reports and meeting records. */
  readonly decides: boolean;
  readonly sloppy: boolean;
  /** Named as what another text is about: "implementation of resolution 661". */
  readonly cited: boolean;
}

/** "resolution 678", "UNSCR 1973"; without a session or year. */
const numbered =
  /\b(?:resolutions?|res\.?|unscr|unsc res(?:olution|\.)?) (?:no\.? ?)?(\d{2,4})(?![\d/(-]| \()/gi;

/** Symbols in a text, in order and without overlap. */
export function findSymbolMentions(text: string): readonly SymbolMention[] {
  if (!maySymbolise.test(text)) return [];
  const found = findSymbols(text).map((symbol) => toMention(symbol, text));
  const isFree = freeOf([...found]);
  for (const match of text.matchAll(numbered)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isFree(span)) continue;
    found.push({
      ...span,
      symbols: [],
      number: match[1],
      decides: true,
      sloppy: true,
      cited: isCited(text, span.start),
    });
  }
  const isStillFree = freeOf([...found].sort((a, b) => a.start - b.start));
  for (const match of text.matchAll(bare)) {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const end = start + written.length;
    if (!isStillFree({ start, end })) continue;
    const symbols = ['A/RES/', 'A/HRC/RES/'].flatMap((series) => {
      const parsed = parseSymbol(`${series}${written}`);
      return parsed.ok ? [parsed.symbol] : [];
    });
    if (symbols.length === 0) continue;
    found.push({ start, end, symbols, decides: true, sloppy: true, cited: isCited(text, start) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a span touches none of some others; asked in order of place, of others in order, in one pass over both. */
function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (taken[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

/** "as number 68/262", "the first resolution, 17/19 of June 2011", "its resolution is S-35/1" */
const bare =
  /\b(?:[Rr]esolutions?|RESOLUTION|[Tt]ext|[Dd]raft|[Nn]umber|[Nn]o\.|[Nn]r\.?)(?: is| was|,| \(|:| of \d{4},)? ((?:(?:S|ES)-)?\d{1,2}\/\d{1,3}(?: ?[A-Z]\b)?)(?![\d/])/g;

/** A slash behind capitals, a year in brackets, or a word that numbers texts: without any of these nothing is a symbol. */
const maySymbolise =
  /[A-Z]\/{1,2}[A-Z\d]|\d\/\d|\(\d{4}\)|\bres(?:olutions?|\.)? ?(?:no\.? ?|number )?\(?\d|\b(?:unscr?|unga|hrc|decisions?|add|corr)[ .]?\d|-\d+\/\d|\bL\.\d/i;

const citing =
  /\b(?:follow(?:-| )?up|implement\w*|revok\w*|repeal\w*|rescind\w*|overturn\w*|annul\w*|undo|undid|undoing|violat\w*|recall\w*|reaffirm\w*|pursuant|accordance|compliance|line|breach|under|defiance|provisions|provided for|established by|demanded by|called for)(?: (?:of|to|with|by|in))?(?: the)?(?: (?:un|security council|general assembly|human rights council))?(?: resolutions?)? $/i;

const isCited = (text: string, start: number): boolean =>
  citing.test(text.slice(Math.max(0, start - 70), start)) || isInTitle(text, start);

/** Within quotation marks that opened before, on the same line: part of the title of another text. */
function isInTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const opened = line.lastIndexOf('"');
  return opened !== -1 && line.split('"').length % 2 === 0 && line.length - opened > 15;
}

function toMention({ start, end, symbol, sloppy, alternatives }: FoundSymbol, text: string): SymbolMention {
  const { kind } = describeSymbol(symbol);
  const decides = kind === 'resolution' || kind === 'decision' || kind === 'draft';
  return {
    start,
    end,
    symbols: [symbol, ...(alternatives ?? [])],
    decides: decides || /^S\/\d{4}\/\d/.test(symbol),
    sloppy,
    cited: isCited(text, start),
  };
}
