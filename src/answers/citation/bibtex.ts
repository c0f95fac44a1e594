import { type Citation, readIn } from './citation.ts';

/** A BibTeX entry; `misc`, since BibTeX has no kind for official documents. Signs that TeX would read as commands are kept from it. */
export function bibtex(citation: Citation): string {
  const { key, author, title, number, heldOn, address, result } = citation;
  const [year, month] = heldOn?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{UN document ${escaped(number)}}`],
    ['year', year && `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['url', address && `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', citation.accessed && `{${citation.accessed}}`],
    ['note', `{${escaped(`${result} ${readIn(citation)}`)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** BibTeX's own names of months, which it spells as the style wants them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const escaped = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);

const commands: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
