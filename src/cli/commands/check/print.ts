import type { Terminal } from '../../surroundings.ts';
import { checkedText, languageNote } from '../../text/checked.ts';
import { problemText } from '../../text/problem.ts';
import { emptyTotals, type Totals, totalsText, withText } from '../../text/totals.ts';
import type { Checked } from './check-texts.ts';

export interface PrintOptions {
  readonly json?: boolean | undefined;
  /** Several texts, or one of a folder: each bears its name, and a line at the end sums up. */
  readonly many: boolean;
}

/** Prints what comes of each input as it comes, and tells the sum. What could not be read goes to standard error. */
export async function printChecked(
  results: AsyncIterable<Checked>,
  options: PrintOptions,
  terminal: Terminal,
): Promise<Totals> {
  let totals = emptyTotals;
  for await (const result of results) {
    totals = withText(totals, result.kind === 'checked' ? result.checked : undefined);
    if (result.kind === 'unread') terminal.note(problemText(result.problem));
    else terminal.print(resultText(result, options, terminal));
  }
  if (options.many) (options.json ? terminal.note : terminal.print)(totalsText(totals));
  return totals;
}

function resultText(
  { name, text, checked }: Checked & { readonly kind: 'checked' },
  { json, many }: PrintOptions,
  terminal: Terminal,
): string {
  if (json) return many ? JSON.stringify(checked) : JSON.stringify(checked, undefined, 2);
  if (!many) return checkedText(text.text, checked, terminal);
  const heading = terminal.colours.bold(`== ${name}`);
  // Of many texts most speak of no vote: each is told in one line.
  return checked.claims.length === 0
    ? [`${heading}: no claim that the record could answer.`, languageNote(checked)].join(' ').trimEnd()
    : `\n${heading}\n\n${checkedText(text.text, checked, terminal)}\n`;
}
