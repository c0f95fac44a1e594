import type { Line } from './lines.ts';

/**
 * Lines as running text: lines of a paragraph joined, words cut at a line's end made whole, an empty line between
 * paragraphs. A paragraph goes on over the end of a column or page where its sentence does.
 */
export function paragraphsOf(lines: readonly Line[]): string {
  const step = usualStep(lines);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before) text = line.text;
    else if (begins(before, line, step)) text += `\n\n${line.text}`;
    else if (before.right < line.right * shortLine && before.page === line.page && endsSentence(before.text))
      text += `\n${line.text}`;
    else text = runOn(text, line.text);
  }
  return text;
}

/** A line that ends so far before the next one does was broken by the writer. */
const shortLine = 0.8;

/** How far lines of a paragraph are usually apart, in heights of their letters. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const step = before && before.page === line.page ? before.y - line.y : 0;
    return step > 0 && step < 5 * line.size ? [step / line.size] : [];
  });
  steps.sort((a, b) => a - b);
  // Of many small gaps and a few large ones the small are those within paragraphs.
  return steps[Math.floor(steps.length / 3)] ?? 0;
}

function begins(before: Line, line: Line, step: number): boolean {
  if (isItem(line.text)) return true;
  const down = before.y - line.y;
  if (before.page !== line.page || down < 0) return endsSentence(before.text) && !/^\p{Ll}/u.test(line.text);
  if (step > 0 && down > step * line.size * 1.35) return true;
  if (
    Math.abs(before.size - line.size) > 0.2 * line.size &&
    Math.min(before.text.length, line.text.length) > 3
  )
    return true;
  return line.x - before.x > line.size && endsSentence(before.text);
}

/** "• China", "- China", "(a) China", "3. Decides" */
const isItem = (text: string): boolean => /^(?:[•▪●–-]\s|\(?[a-z\d]{1,3}[.)]\s+\p{Lu})/u.test(text);

const endsSentence = (text: string): boolean => /[.!?:;]["'”’)\]]*\d{0,2}$/.test(text);

/** First parts of words that keep their hyphen: "co-sponsored", "non-voting". */
const keeping = /(?:^|[\s(“"'])(?:co|non|anti|self|vice|pro|post|pre|inter|multi|cross|long|well|ex|so)-$/i;

function runOn(text: string, next: string): string {
  const cut = /\p{L}[\u00ad\u2010-]$/u.test(text) && /^\p{Ll}/u.test(next);
  if (/\u00ad$/.test(text) || (cut && !keeping.test(text.slice(-12)))) return text.slice(0, -1) + next;
  // "111-" at a line's end goes on with its other figures.
  return /[\p{L}\d][-\u2010-\u2013]$/u.test(text) ? text + next : `${text} ${next}`;
}
