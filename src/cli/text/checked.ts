import { counted } from '../../answers/index.ts';
import { type CheckedText, type Claim, languageName } from '../../claims/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Terminal } from '../surroundings.ts';
import { evidenceText } from './evidence.ts';
import { type Paragraph, paragraphsOf } from './text-lines.ts';
import { verdictMark, verdictOrder } from './verdict-marks.ts';
import { padded, wrap } from './wrap.ts';

type Layout = Pick<Terminal, 'width' | 'colours'>;

const margin = 4;

/** The text with marks in the margin, under each paragraph its claims with the evidence, and a summary line. */
export function checkedText(text: string, checked: CheckedText, layout: Layout): string {
  const paragraphs = paragraphsOf(text, layout.width - margin);
  const told = new Set<string>();
  const blocks = paragraphs.map((paragraph) => {
    const claims = checked.claims.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
    const evidence = evidenceText(claims, { ...layout, margin, told });
    for (const { decision } of claims) if (decision) told.add(decision.id);
    return [markedLines(paragraph, claims, layout), evidence].filter(Boolean).join('\n\n');
  });
  const notes = [languageNote(checked), publishedNote(checked)].filter(Boolean).join(' ');
  const summary = layout.colours.bold(wrap(summaryLine(checked), layout));
  return [...blocks, ...(notes ? [wrap(notes, layout)] : []), summary].join('\n\n');
}

/** "In French: only figures, symbols and names were read." Empty where all was read. */
export const languageNote = ({ language }: CheckedText): string =>
  language?.reading === 'figures'
    ? `In ${languageName(language.code)}: only figures, symbols and names were read.`
    : '';

/** "Published 19 November 2014 (JSON-LD datePublished)." Empty where nothing says it. */
const publishedNote = ({ text: { published } }: CheckedText): string =>
  published ? `Published ${spellDate(published.date)} (${published.from}).` : '';

/** "9 claims: 2 contradicted, 1 imprecise, 6 supported. Record 3f2a90c1d2e4, 115 decisions." */
export function summaryLine({ claims, record }: CheckedText): string {
  const counts = verdictOrder.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const found =
    claims.length === 0 ? 'No claim that the record could answer' : counted(claims.length, 'claim');
  return `${[found, counts.join(', ')].filter(Boolean).join(': ')}. Record ${record.version}, ${counted(record.decisions, 'decision')}.`;
}

/** In the margin of a line stand the marks of the claims that begin on it, the gravest first. */
function markedLines({ lines }: Paragraph, claims: readonly Claim[], { colours }: Layout): string {
  return lines
    .map(({ start, end, text }, at) => {
      const next = lines[at + 1]?.start ?? end + 1;
      const here = new Set(
        claims.filter((claim) => claim.start >= start && claim.start < next).map((claim) => claim.verdict),
      );
      const marks = verdictOrder
        .filter((verdict) => here.has(verdict))
        .map((verdict) => verdictMark(verdict, colours));
      return padded(marks.slice(0, margin - 1).join(''), margin) + text;
    })
    .join('\n');
}
