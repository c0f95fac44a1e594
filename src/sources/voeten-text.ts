/** R writes "NA" where it has nothing. */
export const withoutNa = (cell: string): string => (cell === 'NA' ? '' : cell);

/** What a reader is told of a roll call: a title, what was put to the vote, and the agenda where that is given. */
export interface VoetenWords {
  readonly title: string;
  readonly note?: string | undefined;
  readonly agenda: readonly string[];
}

/** A note longer than this is a whole speech; its end says what was voted on. Characters. */
const longestNote = 480;

/**
 * Title and note of a roll call out of the data's short and long description. Three kinds of text stand there: terse
 * capitals (to session 46), the resolution's own title, and the President's words out of the meeting record.
 */
export function voetenWords(short: string, descr: string): VoetenWords {
  const title = tidy(short);
  const long = tidy(descr);
  if (isSpoken(long)) {
    const asked = whatWasAsked(long);
    return { title: title || titleSpoken(long) || asked, note: asked, agenda: [] };
  }
  const [, item] = /^A\/\d+\/251 \S+ - (.+?)(?: - [^a-z]+)?$/.exec(long) ?? [];
  if (item) return { title: bareTitle(title || item), agenda: [item.replace(/\.$/, '')] };
  const shown = bareTitle(title || long);
  return { title: shown, note: long && bareTitle(long) !== shown ? long : undefined, agenda: [] };
}

/** The President speaking, as the meeting record has it. */
export const isSpoken = (descr: string): boolean =>
  /^(?:The (?:Acting )?President\b|I shall now put)/.test(descr);

/**
 * The end of the President's words, where the question is put; the ritual that a recorded vote has been requested is
 * left out.
 */
export function whatWasAsked(spoken: string): string {
  const asked = tidy(spoken)
    .replace(/\s*\d*\s*General Assembly .{0,40}session A$/, '')
    .replace(/\s+\d*\s*A$/, '')
    .replace(/\s*(?:A|Recorded) ?recorded vote ?s? ?ha(?:s|ve) been requested\.?\s*\d*$/i, '');
  if (asked.length <= longestNote) return asked;
  const end = asked.slice(-longestNote);
  const sentence = end.search(/(?<=[.?!] )[A-Z]/);
  return sentence > 0 ? end.slice(sentence) : `… ${end}`;
}

/** "… entitled _Situation of human rights in Iraq<d3>": the last title that is read out. */
const titleSpoken = (spoken: string): string | undefined =>
  [...spoken.matchAll(/entitled [_"]([^<"]+?)(?:<d3>|")/g)].at(-1)?.[1]?.trim();

/** Without ": resolution / adopted by the General Assembly", which every resolution has. */
const bareTitle = (title: string): string =>
  title.replace(/\s*:\s*(?:resolution|decision)\s*(?:\/.*)?$/i, '').trim();

const tidy = (text: string): string =>
  decodedTwice(text)
    .replace(/\t[\d\t]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\"]+$/, '')
    .trim();

/**
 * Undoes UTF-8 that was read as Windows-1252 and written as UTF-8 again, once or more ("Ã©" to "é"), where every
 * character shows that it was. Anything else stays as the source has it.
 */
export function decodedTwice(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text;
  const bytes = Uint8Array.from(text, windows1252Byte);
  if (bytes.length !== text.length || [...text].some((letter) => windows1252Byte(letter) < 0)) return text;
  try {
    const once = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return once === text ? text : decodedTwice(once);
  } catch {
    return text;
  }
}

/** The characters of bytes 0x80 to 0x9f; Node 20 decodes them as Latin-1, so they stand here. Space: no character. */
const upperWindows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte of a character, -1 where Windows-1252 has none. */
function windows1252Byte(letter: string): number {
  const place = letter === ' ' ? -1 : upperWindows1252.indexOf(letter);
  if (place >= 0) return 0x80 + place;
  const code = letter.codePointAt(0) ?? -1;
  return code < 256 ? code : -1;
}
