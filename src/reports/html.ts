import { type Block, type Inline, type Line, type ReportDocument, shownAddress } from './document.ts';
import { style } from './html-style.ts';

/** The document as one HTML file that needs no other, on the screen and on paper. */
export function toHtml({ title, subtitle, day, blocks, notes, references }: ReportDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="date" content="${escaped(day)}">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
</header>
${blocks.map(blockHtml).join('\n')}
<section class="sources" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
${notes.map((line) => `<p>${lineHtml(line)}</p>`).join('\n')}
<ol>
${references.map(({ number, text, address }) => `<li id="source-${number}">${escaped(text)}${address ? ` ${link(address, shownAddress(address))}` : ''}</li>`).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul>\n${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const className = (at: number) => (columns[at]?.align === 'right' ? ' class="figure"' : '');
  const cell = (line: Line, at: number) =>
    at === 0
      ? `<th scope="row"${className(at)}>${lineHtml(line)}</th>`
      : `<td${className(at)}>${lineHtml(line)}</td>`;
  return `<table>
<caption>${escaped(caption)}</caption>
<colgroup>${columns.map(({ share }) => `<col style="width:${share}%">`).join('')}</colgroup>
<thead><tr>${columns.map(({ heading }, at) => `<th scope="col"${className(at)}>${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

const lineHtml = (line: Line): string => line.map(inlineHtml).join('');

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'strong':
      return `<strong>${escaped(inline.text)}</strong>`;
    case 'link':
      return link(inline.address, inline.text);
    case 'reference':
      return `<a class="reference" href="#source-${inline.number}" aria-label="source ${inline.number}">${inline.number}</a>`;
    case 'break':
      return '<br>';
  }
}

const link = (address: string, words: string): string =>
  `<a href="${escaped(address)}">${escaped(words)}</a>`;

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
