import type { Span } from './source-text.ts';

/** Where a sentence stands: a headline or sub-heading, an entry of a list or table, or running text. */
export type SentenceKind = 'heading' | 'item' | 'text';

/** A sentence of a text. `paragraph` counts from 0; sentences of one paragraph share it. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/**
 * A text cut into sentences, in order and without overlap. Lines that belong together (a text wrapped at a column)
 * are one block; list entries, short lines and headings are sentences of their own. A sentence ends at `.`, `!` or `?`
 * before a capital, but not after an abbreviation ("U.N.", "Op. para.", "4.10 a.m.") or an initial.
 *
 * The platform's segmenter cuts after "U.N." and "No."; its boundaries would have to be taken back one by one, so
 * the ends are found here directly, in one pass.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return blocksOf(text).flatMap((block): readonly Sentence[] =>
    (block.kind === 'text' ? endsIn(text, block.start, block.end) : [block])
      .flatMap((span) => bounded(text, span))
      .map(({ start, end }) => ({ start, end, kind: block.kind, paragraph: block.paragraph })),
  );
}

/** No sentence that anybody wrote is longer; rules that look at all of a sentence need not look at more. */
const longest = 2500;

/** A span cut at white space where it is longer than a sentence can be. */
function bounded(text: string, { start, end }: Span): readonly Span[] {
  if (end - start <= longest) return [{ start, end }];
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const space = end - from <= longest ? end : text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : Math.min(end, from + longest);
    const span = trim(text, from, to);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

interface Line extends Span {
  readonly blankBefore: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const trimmed = trim(text, start, end);
    if (trimmed) lines.push({ ...trimmed, blankBefore });
    blankBefore = !trimmed;
    start = end + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

const isSpace = (code: number): boolean => code <= 32 || code === 160;

const itemStart = /(?:[-*•+]|\(?\d{1,2}[.)])\s|\|/y;
/** "Votes Against: 07" */
const entry = /[^:.!?\n]{2,40}:\s?[^.!?\n]{0,80}$/y;

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d`;
/** "2007: 104 in favour", "- 24 March 2022: ...", "| 2 March 2022 | ...": each row tells of another vote. */
const datedRow = new RegExp(
  String.raw`(?:(?:[-*•+|]|\(?\d{1,2}[.)])\s*)?(?:in )?(?:(?:19|20)\d\d|${day}|(?:19|20)\d\d-\d\d-\d\d)\s?(?:[:|(,.]|[-\u2013\u2014]\s)`,
  'iy',
);
/** "- The resolution on Iran was adopted by 83 votes to 35." */
const tellingRow =
  /(?:[-*•+|]|\(?\d{1,2}[.)])\s[^\n]*\b(?:adopted|approved|rejected|passed|vetoed|defeated|voted down|failed)\b/iy;

/** "12 December 1946 | 39 (I) | Spain | 34 | 6 | 13": three cells or more. */
const cells = /[^|\n]{0,120}\|[^|\n]{0,200}\||[^\t\n]{0,120}\t[^\t\n]{0,200}\t/y;

const isRowOfItsOwn = (text: string, { start }: Span): boolean =>
  matchesAt(datedRow, text, start) || matchesAt(tellingRow, text, start) || matchesAt(cells, text, start);

function blocksOf(text: string): readonly Sentence[] {
  const blocks: Sentence[] = [];
  let paragraph = -1;
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    if (line.blankBefore) paragraph++;
    const last = blocks.at(-1);
    const own = isRowOfItsOwn(text, line);
    const kind = own ? 'text' : kindOf(text, line, lines[at + 1]);
    const joins =
      kind === 'text' &&
      !own &&
      last?.kind === 'text' &&
      !line.blankBefore &&
      wraps(text, last, lines[at - 1], line);
    if (joins && last) blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push({ start: line.start, end: line.end, kind, paragraph });
  }
  return blocks;
}

function kindOf(text: string, line: Line, next: Line | undefined): SentenceKind {
  if (matchesAt(itemStart, text, line.start) || isEntry(text, line)) return 'item';
  const length = line.end - line.start;
  const alone =
    line.blankBefore && (next === undefined || next.blankBefore || (line.start === 0 && !goesOn(text, next)));
  const unfinished = !/[.!?:;,"')]/.test(text.charAt(line.end - 1));
  if (text.charAt(line.start) === '#') return 'heading';
  return alone && unfinished && length <= 160 ? 'heading' : 'text';
}

const goesOn = (text: string, line: Line): boolean => /\p{Ll}/u.test(text.charAt(line.start));

const isEntry = (text: string, line: Line): boolean =>
  line.end - line.start < 120 && matchesAt(entry, text.slice(line.start, line.end), 0);

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a line goes on where the one before it broke off: a long line that ends no sentence, or a lower-case start. */
function wraps(text: string, _last: Span, before: Line | undefined, line: Line): boolean {
  if (!before) return false;
  if (goesOn(text, line)) return true;
  return before.end - before.start >= 55;
}

/** Words that end in a full stop without ending a sentence; lower case, without the stop. */
const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt sgt rep sen gov amb st res art arts para paras op cf vs dept jan feb mar apr jun jul aug sept sep oct nov dec approx est e.g i.e a.m p.m al vol pp inc ltd co'.split(
    ' ',
  ),
);

function endsIn(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  // Within the block: a search that runs on to the next full stop would read the rest of the text for every block.
  for (const found of text.slice(from, to).matchAll(/[.!?]["'”’)\]]{0,2}\s+/g)) {
    const at = from + found.index;
    const after = at + found[0].length;
    if (after >= to || !endsSentence(text, start, at, after)) continue;
    const span = trim(text, start, after);
    if (span) spans.push(span);
    start = after;
  }
  const rest = trim(text, start, to);
  if (rest) spans.push(rest);
  return spans;
}

function endsSentence(text: string, start: number, mark: number, next: number): boolean {
  if (/[\p{Ll}]/u.test(text.charAt(next))) return false;
  if (text.charAt(mark) !== '.') return true;
  const word = /[\p{L}\d.]{1,12}$/u.exec(text.slice(Math.max(start, mark - 12), mark))?.[0] ?? '';
  if (/^nos?$/i.test(word)) return !/\d/.test(text.charAt(next));
  if (abbreviations.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  // "U.N." and "U.S." end a sentence only before a word that rarely follows them inside one.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return /^(?:The|A|An|It|In|On|But|And|This|That|He|She|They|We|However|Among|Just|After|By|For|At|As)\s/.test(
      text.slice(next, next + 10),
    );
  return true;
}
