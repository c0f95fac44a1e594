import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../document.ts';

/** A stretch of a line as Word has it. */
export function runs(inline: Inline): readonly ParagraphChild[] {
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

/** A link that leads out of the document. */
export const link = (address: string, words: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, color: '0B4F8A' })] });
