import { isAscii } from 'node:buffer';

/** As the web names them; `windows-1252` is what is meant where people say Latin-1. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How a file's bytes are to be read, by its beginning: UTF-16 needs a byte-order mark; bytes that are not UTF-8 are
 * Latin-1. A beginning of plain ASCII is taken for UTF-8.
 */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return isUtf8Start(start) ? 'utf-8' : 'windows-1252';
}

/** A character cut by the end of the sample does not count against it. */
function isUtf8Start(start: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of bytes, without a byte-order mark. UTF-8 that turns out not to be, beyond a beginning of plain ASCII, is
 * read as Latin-1 from its first such piece on.
 *
 * A piece of plain ASCII between two characters needs no decoder; that takes a third of the time, and most pieces of a
 * file of votes are such.
 */
export async function* decoded(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  let decoder = new TextDecoder(encoding);
  let onlyAscii = encoding === 'utf-8';
  let between = encoding === 'utf-8' || encoding === 'windows-1252';
  for await (const piece of pieces) {
    if (between && isAscii(piece)) {
      if (piece.length > 0) yield piece.toString('latin1');
      continue;
    }
    if (onlyAscii && !isUtf8Start(piece)) decoder = new TextDecoder('windows-1252');
    onlyAscii = false;
    between = !encoding.startsWith('utf-16') && (piece.at(-1) ?? 0) < 0x80;
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
