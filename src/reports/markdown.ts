import type { Block, Inline, Line, ReportDocument } from './document.ts';

/** The document as Markdown with tables; references stand as `[3]` and are listed at the end. */
export function toMarkdown({ title, subtitle, blocks, notes, references }: ReportDocument): string {
  return [
    `# ${escaped(title)}`,
    `*${escaped(subtitle)}*`,
    ...blocks.map(blockText),
    '## Sources',
    ...notes.map(lineText),
    references
      .map(({ number, text, address }) => `${number}. ${escaped(text)}${address ? ` <${address}>` : ''}`)
      .join('\n'),
    '',
  ].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.lines.map((line) => `- ${lineText(line)}`).join('\n');
    case 'table':
      return tableText(block);
  }
}

function tableText({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [
    `**${escaped(caption)}**`,
    '',
    row(columns.map(({ heading }) => escaped(heading))),
    row(rule),
    ...rows.map((cells) => row(cells.map((cell) => lineText(cell).replaceAll('|', '\\|')))),
  ].join('\n');
}

const lineText = (line: Line): string => line.map(inlineText).join('');

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'strong':
      return `**${escaped(inline.text)}**`;
    case 'link':
      return `[${escaped(inline.text)}](${inline.address})`;
    case 'reference':
      return ` [${inline.number}]`;
    case 'break':
      return '<br>';
  }
}

/** Signs that Markdown would take for its own. */
const escaped = (words: string): string => words.replace(/([\\`*_<>[\]])/g, '\\$1');
