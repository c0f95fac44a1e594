/** A line of a text on the screen, with where it stands in the text. */
export interface TextLine {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** A stretch of lines up to an empty one, with the lines of the screen that it takes. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly TextLine[];
}

/** Lines from this length on were broken because they were full; the break is taken for a space. */
const fullLine = 60;

/**
 * The paragraphs of a text, broken at spaces into lines of at most `width` signs. Nothing is lost: offsets are those of
 * the text itself. Signs that would steer the terminal stand as spaces. Short lines (lists, verses) stay lines.
 */
export function paragraphsOf(text: string, width: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const plain = text.replace(/[^\P{C}\n]/gu, (sign) => ' '.repeat(sign.length));
  for (const { start, end } of stretchesOf(plain)) {
    const stretch = plain.slice(start, end);
    if (stretch.trim() === '') continue;
    paragraphs.push({ start, end, lines: [...linesOf(stretch, start, width)] });
  }
  return paragraphs;
}

/** From one empty line to the next. Told by looking for it: a pattern would keep all of a long line on its stack. */
function* stretchesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (text[start] === '\n') start++;
  while (start < text.length) {
    const next = text.indexOf('\n\n', start);
    const end = next === -1 ? text.length : next;
    const last = text.endsWith('\n') && end === text.length ? end - 1 : end;
    if (last > start) yield { start, end: last };
    start = end + 2;
    while (text[start] === '\n') start++;
  }
}

function* linesOf(paragraph: string, offset: number, width: number): Generator<TextLine> {
  let at = 0;
  for (const line of flowing(paragraph.split('\n'))) {
    yield* brokenLine(line, offset + at, width);
    at += line.length + 1;
  }
}

/** Lines, with those that were broken because they were full joined to what follows. */
function flowing(lines: readonly string[]): readonly string[] {
  const joined: string[][] = [];
  let before = '';
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before.length >= fullLine && /^\s*\w/.test(line)) last.push(line);
    else joined.push([line]);
    before = line;
  }
  return joined.map((parts) => parts.join(' '));
}

function* brokenLine(line: string, offset: number, width: number): Generator<TextLine> {
  let from = 0;
  while (line.length - from > width) {
    const space = line.lastIndexOf(' ', from + width);
    const to = space > from ? space : (nextSpace(line, from + width) ?? line.length);
    yield { start: offset + from, end: offset + to, text: line.slice(from, to) };
    from = to + 1;
  }
  if (from < line.length) yield { start: offset + from, end: offset + line.length, text: line.slice(from) };
}

function nextSpace(line: string, from: number): number | undefined {
  const at = line.indexOf(' ', from);
  return at === -1 ? undefined : at;
}
