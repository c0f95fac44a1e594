/** A line of a page as it is printed. Lengths are in points; `y` grows upwards. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** Height of its letters. */
  readonly size: number;
  readonly page: number;
}

/** A piece of text as the file gives it, in reading order. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The lines of a page: pieces on one height, in the order of the file, a blank where there is a gap between two. */
export function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const piece of pieces) {
    const here = placed(piece, page);
    if (here.text !== '') {
      if (line && sameLine(line, here)) line = joined(line, here);
      else {
        if (line) lines.push(line);
        line = here;
      }
    }
    if (piece.hasEOL && line) {
      lines.push(line);
      line = undefined;
    }
  }
  if (line) lines.push(line);
  return lines.flatMap((each) => {
    const text = each.text.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ ...each, text }];
  });
}

function placed({ str, transform, width, height }: Piece, page: number): Line {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, right: x + width, size: height || Math.abs(scale), page };
}

/** Raised figures of notes stand a little off the line. */
const sameLine = (line: Line, next: Line): boolean =>
  Math.abs(line.y - next.y) <= Math.max(line.size, next.size, 1) * 0.5 && next.x >= line.x - 1;

function joined(line: Line, next: Line): Line {
  const gap =
    next.x - line.right > line.size * 0.15 && !line.text.endsWith(' ') && !next.text.startsWith(' ');
  return {
    ...line,
    text: line.text + (gap ? ' ' : '') + next.text,
    right: Math.max(line.right, next.right),
    size: Math.max(line.size, next.text.trim() === '' ? 0 : next.size),
  };
}
