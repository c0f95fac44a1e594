/** Width of a text in the typeface of the charts (Roboto), in the unit of `size`; within a tenth for European names. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

function emsOf(letter: string): number {
  if (/[ijl.,:;'|!()[\]ft/ ·-]/.test(letter)) return 0.29;
  if (/[mwMW%@—]/.test(letter)) return 0.86;
  if (/[A-Z]/.test(letter)) return 0.65;
  return letter < '\u0500' || letter === '–' ? 0.555 : 1;
}

/** The text in lines no wider than `width`; a word that is wider has its own line. No text, no lines. */
export function textLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.filter((line) => line !== '');
}

/** As `textLines`, in the same number of lines but of about the same length: no word alone on the last. */
export function evenLines(text: string, size: number, width: number): readonly string[] {
  const lines = textLines(text, size, width);
  let narrower = width;
  while (narrower > size && textLines(text, size, narrower - size).length === lines.length) narrower -= size;
  return lines.length < 2 ? lines : textLines(text, size, narrower);
}

/** The text, cut with "…" where it is wider than `width`. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

const grouped = new Intl.NumberFormat('en');

/** "1 member", "1,282 decisions" */
export const counted = (count: number, thing: string, things = `${thing}s`): string =>
  `${grouped.format(count)} ${count === 1 ? thing : things}`;

/** "a, b and c"; empty for none. */
export const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
