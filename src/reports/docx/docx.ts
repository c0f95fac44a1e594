import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Inline, type Line, type ReportDocument, shownAddress } from '../document.ts';
import { settled } from './settled.ts';
import { numberedSources, styles } from './styles.ts';

/** The document as a DOCX file, A4. The same document gives the same bytes. */
export async function toDocx(report: ReportDocument): Promise<Uint8Array> {
  const { title, subtitle, day, blocks, notes, references } = report;
  const document = new Document({
    title,
    description: subtitle,
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles,
    numbering: { config: [numberedSources] },
    sections: [
      {
        properties: { page },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
          ...blocks.flatMap((block, at) => blockParts(block, blocks[at + 1]?.kind === 'table')),
          headingPart('Sources'),
          ...notes.map((line) => new Paragraph({ style: 'Sources', children: line.flatMap(runs) })),
        ],
      },
      {
        properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 400 } },
        children: [
          ...references.map(
            ({ text, address }) =>
              new Paragraph({
                style: 'Sources',
                numbering: { reference: numberedSources.reference, level: 0 },
                children: [
                  new TextRun(address ? `${text} ` : text),
                  ...(address ? [link(address, shownAddress(address))] : []),
                ],
              }),
          ),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), day);
}

/** Twentieths of a point: 210 by 297 mm. */
const a4 = { width: 11906, height: 16838 };
const margins = { top: 737, bottom: 850, left: 964, right: 964, footer: 397 };
const page = { size: a4, margin: margins };
const textWidth = a4.width - margins.left - margins.right;

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Sources',
        alignment: AlignmentType.END,
        children: [
          new TextRun({ children: [`${title} · `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const headingPart = (words: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words)] });

/** @param beforeTable a table follows, from which a page must not part it */
function blockParts(block: Block, beforeTable: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingPart(block.text)];
    case 'paragraph':
      return [new Paragraph({ keepNext: beforeTable, children: block.line.flatMap(runs) })];
    case 'list':
      return block.lines.map((line) => new Paragraph({ bullet: { level: 0 }, children: line.flatMap(runs) }));
    case 'table':
      return [
        new Paragraph({ style: 'TableCaption', children: [new TextRun(block.caption)] }),
        tablePart(block),
        new Paragraph({ style: 'AfterTable', children: [] }),
      ];
  }
}

function tablePart({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / 100));
  const row = (cells: readonly Line[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((cell, at) =>
        tableCell(cell, { width: widths[at] ?? 0, align: columns[at]?.align, header }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: tableBorders,
    rows: [
      row(
        columns.map(({ heading }) => [{ kind: 'strong', text: heading }]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: thin,
  insideHorizontal: thin,
};

interface CellLook {
  readonly width: number;
  readonly align?: 'left' | 'right' | undefined;
  readonly header: boolean;
}

function tableCell(line: Line, { width, align, header }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 16, bottom: 16, left: 0, right: 110 },
    ...(header ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '1A1A1A' } } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: align === 'right' ? AlignmentType.END : AlignmentType.START,
        children: line.flatMap(runs),
      }),
    ],
  });
}

function runs(inline: Inline): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [new TextRun(inline.text)];
    case 'strong':
      return [new TextRun({ text: inline.text, bold: true })];
    case 'link':
      return [link(inline.address, inline.text)];
    case 'reference':
      return [new TextRun({ text: `\u2009[${inline.number}]`, superScript: true })];
    case 'break':
      return [new TextRun({ break: 1 })];
  }
}

const link = (address: string, words: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, color: '0B4F8A' })] });
