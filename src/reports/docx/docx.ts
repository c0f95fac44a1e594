import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { type Block, type ReportDocument, shownAddress } from '../document.ts';
import { page } from './page.ts';
import { link, runs } from './runs.ts';
import { settled } from './settled.ts';
import { numberedSources, styles } from './styles.ts';
import { tablePart } from './table.ts';

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
