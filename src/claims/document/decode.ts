/** The text of some bytes, or what was found in place of a text. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string };

/** How many of the first bytes are looked at to tell how a text is written. */
const sample = 4096;

/**
 * Bytes as text. A byte-order mark says how they are written (UTF-8, UTF-16) and is left out of the text; without one,
 * zero bytes at every second place tell UTF-16. Else it is UTF-8 where it can be, else what `declared` or the page
 * itself says (`<meta charset>`), else windows-1252, in which old web pages and letters are. What can be read as UTF-8
 * with letters beyond ASCII is UTF-8 whatever is declared: no other encoding gives such bytes by chance.
 *
 * @param declared name of an encoding, as the header of a web page gives it; unknown names are left aside
 */
export function decode(bytes: Uint8Array, declared?: string | undefined): Decoding {
  if (bytes.length === 0) return { ok: false, found: 'an empty file' };
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes) };
  if (bytes.subarray(0, sample).includes(0)) return { ok: false, found: 'a binary file' };
  return { ok: true, text: decodeUnmarked(bytes, declared ?? declaredInside(bytes)) };
}

function decodeUnmarked(bytes: Uint8Array, declared: string | undefined): string {
  const escaped = declared && /^iso-2022/i.test(declared) ? decodeAs(declared, bytes) : undefined;
  return (
    escaped ??
    decodeAs('utf-8', bytes) ??
    (declared === undefined ? undefined : decodeAs(declared, bytes)) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** Undefined where the encoding is unknown, or the bytes are not in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `<meta charset="euc-kr">`, `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">` */
function declaredInside(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, sample));
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head)?.[1]
  );
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: Latin letters, digits and spaces have a zero byte each, all on one side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample - (sample % 2));
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (Math.min(high, low) > 0 || high + low < head.length * 0.2) return undefined;
  const encoding = low > 0 ? 'utf-16le' : 'utf-16be';
  // In a binary file the other half is no text.
  return /[^\P{Cc}\t\r\n]|\p{Cn}/u.test(new TextDecoder(encoding).decode(head)) ? undefined : encoding;
}
