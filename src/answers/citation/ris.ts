import { type Citation, readIn } from './citation.ts';

/**
 * A reference in RIS, a tag a line, as `GOVDOC`.
 *
 * @see Reference Manager (RIS) format specification: "TY  - " begins, "ER  - " ends, dates are YYYY/MM/DD/
 */
export function ris(citation: Citation): string {
  const { author, title, number, heldOn, address, accessed, result } = citation;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GOVDOC'],
    // A comma would part family name from given name.
    ['AU', author.replaceAll(',', '')],
    ['TI', title],
    ['M1', number],
    ['PB', 'United Nations'],
    ['PY', heldOn?.slice(0, 4)],
    ['DA', heldOn && `${heldOn.replaceAll('-', '/')}/`],
    ['UR', address],
    ['Y2', accessed && `${accessed.replaceAll('-', '/')}/`],
    ['N1', `${result} ${readIn(citation)}`],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}
