/** How to lay out a paragraph. */
export interface Layout {
  /** Columns of the whole line, indentation included. */
  readonly width: number;
  /** Columns to leave empty before each line. */
  readonly indent?: number | undefined;
  /** Columns to leave empty before each line but the first, where they differ. */
  readonly hanging?: number | undefined;
}

/** Breaks text at spaces so that no line is longer than `width`; a word that is longer stands alone, unbroken. */
export function wrap(text: string, { width, indent = 0, hanging = indent }: Layout): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const room = width - (lines.length === 0 ? indent : hanging);
    if (line && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines.map((each, at) => ' '.repeat(at === 0 ? indent : hanging) + each).join('\n');
}

/** "Sources   A, B and C" with all lines of the text standing under its first. */
export function labelled(label: string, text: string, layout: Layout & { readonly column: number }): string {
  const { width, indent = 0, column } = layout;
  const body = wrap(text, { width, indent: indent + column });
  return `${' '.repeat(indent)}${padded(label, column)}${body.slice(indent + column)}`;
}

/** The text, filled up with spaces to a number of columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)));

/** The text, cut to a number of columns with "…" where it is longer. */
export const clipped = (text: string, width: number): string =>
  columns(text) <= width
    ? text
    : `${[...text]
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;

// Colour sequences take no room on the screen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with the escape character
const colourSequence = /\u001b\[[\d;]*m/g;

/** Columns that a text takes. Combining marks take none; wide scripts are counted as one, which no name here needs. */
export const columns = (text: string): number =>
  [...text.replace(colourSequence, '').normalize('NFC')].length;
