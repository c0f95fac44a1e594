/** What the first bytes of a file tell it to be: one of the kinds that are read, or what it is instead. */
export type FileKind =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly found: string };

/** So many first bytes are enough for `fileKind`. */
export const headLength = 1024;

const signatures: readonly { readonly bytes: string; readonly found: string }[] = [
  { bytes: '\u001f\u008b', found: 'a gzip archive' },
  { bytes: 'Rar!', found: 'a RAR archive' },
  { bytes: '7z\u00bc\u00af', found: 'a 7-Zip archive' },
  { bytes: '\u0089PNG', found: 'a picture' },
  { bytes: '\u00ff\u00d8\u00ff', found: 'a picture' },
  { bytes: 'GIF8', found: 'a picture' },
  { bytes: 'RIFF', found: 'a sound, a film or a picture' },
  { bytes: 'ID3', found: 'a sound' },
  { bytes: '{\\rtf', found: 'a rich-text document' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', found: 'a document of old Word, Excel or PowerPoint' },
  { bytes: 'SQLite format 3', found: 'a database' },
  { bytes: '\u007fELF', found: 'a program' },
];

/** A ZIP with something in it, and an empty one. */
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** By content, never by name. A PDF may have a little in front of its mark. */
export function fileKind(head: Uint8Array): FileKind {
  const start = String.fromCharCode(...head.subarray(0, headLength));
  if (/(?:^|[\r\n])%PDF-\d/.test(start)) return { kind: 'pdf' };
  if (zips.some((mark) => start.startsWith(mark))) return { kind: 'zip' };
  const known = signatures.find(({ bytes }) => start.startsWith(bytes));
  return known ? { kind: 'other', found: known.found } : { kind: 'text' };
}

/**
 * The most bytes that are read of a file. A text of ten million characters takes up to four times as many bytes; a PDF or
 * a Word document is mostly pictures.
 */
export const mostBytes = (head: Uint8Array): number =>
  fileKind(head).kind === 'text' ? 40_000_000 : 100_000_000;
