import type { CheckedText, Claim } from '../../claims/index.ts';
import { formatTally } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import type { Terminal } from '../surroundings.ts';
import { formatDate } from './dates.ts';
import { listed } from './lists.ts';
import { counted } from './numbers.ts';
import { outcomeWord } from './result.ts';
import { markWords } from './sources.ts';
import { type Paragraph, paragraphsOf } from './text-lines.ts';
import { verdictColour, verdictMark, verdictOrder } from './verdict-marks.ts';
import { clipped, padded, wrap } from './wrap.ts';

type Layout = Pick<Terminal, 'width' | 'colours'>;

const margin = 4;

/** The text with marks in the margin, under each paragraph its claims with the evidence, and a summary line. */
export function checkedText(text: string, checked: CheckedText, layout: Layout): string {
  const paragraphs = paragraphsOf(text, layout.width - margin);
  const blocks = paragraphs.map((paragraph) => {
    const claims = checked.claims.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
    return [markedLines(paragraph, claims, layout), evidence(claims, layout)].filter(Boolean).join('\n\n');
  });
  return [...blocks, layout.colours.bold(wrap(summaryLine(checked), layout))].join('\n\n');
}

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

/** What the record says of each claim; a decision is told once for claims that follow one another on it. */
function evidence(claims: readonly Claim[], layout: Layout): string {
  return claims
    .map((claim, at) => {
      const sameNext = claim.decision !== undefined && claims[at + 1]?.decision?.id === claim.decision.id;
      return [...claimLines(claim, layout), ...(sameNext ? [] : decisionLines(claim, layout))].join('\n');
    })
    .join('\n');
}

function claimLines(claim: Claim, { width, colours }: Layout): readonly string[] {
  const { verdict, quote, because, rule, corrections } = claim;
  const head = `${verdictMark(verdict, colours)} ${verdictColour(verdict, colours)(padded(verdict, 13))}`;
  const quoted = clipped(`"${quote.replace(/\s+/g, ' ')}"`, width - margin - 16);
  const body = { width, indent: margin + 2 };
  return [
    `${' '.repeat(margin)}${head} ${colours.bold(quoted)}`,
    wrap(`${because} [${rule}]`, body),
    ...corrections.map(({ field, said, record }) =>
      wrap(
        `Correct: ${field} ${shown(record)}${said === undefined || said === null ? '' : ` (the text says ${shown(said)})`}`,
        body,
      ),
    ),
  ];
}

/** "Record: Third Committee, 18 November 2014, A/C.3/69/L.28/Rev.1: approved, 111-19-55. …" and where to look it up. */
function decisionLines(
  { decision, confidence, candidates }: Claim,
  { width, colours }: Layout,
): readonly string[] {
  const body = { width, indent: margin + 2, hanging: margin + 4 };
  const others = candidates.map(
    ({ id, date, tally }) =>
      `${id} (${[date && formatDate(date), tally && formatTally(tally)].filter(Boolean).join(', ')})`,
  );
  return [
    ...(decision
      ? [
          wrap(
            `Record: ${decisionPhrase(decision)} Sure of the decision: ${Math.round(100 * confidence)} %.`,
            body,
          ),
        ]
      : []),
    ...(decision?.sources ?? []).slice(0, 3).map(({ source, ref, address, mark }) => {
      const sureness = markWords(mark);
      return colours.dim(
        wrap(`Source: ${address ?? `${source} ${ref}`}${sureness ? ` (${sureness})` : ''}`, body),
      );
    }),
    ...(others.length > 0 ? [wrap(`May be meant: ${listed(others.slice(0, 4))}.`, body)] : []),
  ];
}

function decisionPhrase({ body, date, id, title, outcome, tally }: NonNullable<Claim['decision']>): string {
  const where = [bodyName(body), date && formatDate(date), id].filter(Boolean).join(', ');
  const absent = tally?.absent ? ` (${tally.absent} absent)` : '';
  const what = [outcomeWord({ body, outcome }), tally && `${formatTally(tally)}${absent}`]
    .filter(Boolean)
    .join(', ');
  return `${where}${what ? `: ${what}` : ''}. "${clipped(title, 160)}".`;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
