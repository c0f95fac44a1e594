import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, Line } from '../document.ts';
import { textWidth } from './page.ts';
import { runs } from './runs.ts';

/** A table over the whole width, its headings repeated on each page, its rows never parted. */
export function tablePart({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
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
