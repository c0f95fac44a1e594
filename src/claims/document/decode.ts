/** The text of some bytes, or why there is none. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** How many of the first bytes are looked at to tell text from other files. */
const sample = 4096;

/**
 * Bytes as text: by its byte-order mark (UTF-8, UTF-16), else as UTF-8, else as windows-1252, which is what old
 * web pages and letters are in. The mark itself is left out. Empty and binary files are refused.
 */
export function decode(bytes: Uint8Array): Decoding {
  if (bytes.length === 0)
    return { ok: false, found: 'an empty file', expected: 'a text of at least one word' };
  const marked = markedEncoding(bytes);
  if (marked) return { ok: true, text: new TextDecoder(marked).decode(bytes) };
  const kind = binaryKind(bytes);
  if (kind)
    return {
      ok: false,
      found: kind,
      expected: 'plain text, Markdown or HTML. Save it as text and check that',
    };
  return { ok: true, text: decodeUnmarked(bytes) };
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const signatures: readonly { readonly bytes: string; readonly kind: string }[] = [
  { bytes: '%PDF-', kind: 'a PDF file' },
  { bytes: 'PK\u0003\u0004', kind: 'a ZIP archive or an office document' },
  { bytes: '\u001f\u008b', kind: 'a gzip archive' },
  { bytes: '\u0089PNG', kind: 'a picture' },
  { bytes: '\u00ff\u00d8\u00ff', kind: 'a picture' },
  { bytes: '{\\rtf', kind: 'a rich-text document' },
];

/** What kind of binary file it is; undefined for text. A zero byte never stands in text without a mark. */
function binaryKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, sample));
  const known = signatures.find(({ bytes: signature }) => head.startsWith(signature));
  if (known) return known.kind;
  return head.includes('\u0000') ? 'a binary file' : undefined;
}
