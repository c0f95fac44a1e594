/** A line of a page, `x` and `y` in points from the lower left corner. */
export interface Printed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/**
 * Bytes of a PDF with these pages, written by hand after ISO 32000-1, 7.5; without lines a page is an empty sheet.
 *
 * @param locked an entry of the trailer that says the file is encrypted
 * @param drawing what draws every page, in place of lines
 */
export function pdfOf(
  pages: readonly (readonly Printed[])[],
  { locked = '', drawing = '' } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = drawing || lines.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(file(objects, locked), 'latin1');
}

/** An entry of the trailer that says the file is locked, with a key that no empty password opens. */
export const locked =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 ' +
  `/O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;

const drawn = ({ text, x = 72, y, size = 11 }: Printed): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;

function file(objects: readonly string[], trailer: string): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Lines of one column from the top of a page, 14 points apart; an empty text is an empty line. */
export const column = (texts: readonly string[], top = 760): readonly Printed[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [{ text, y: top - 14 * at }]));
