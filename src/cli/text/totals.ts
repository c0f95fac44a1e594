import { counted, formatNumber } from '../../answers/index.ts';
import type { CheckedText } from '../../claims/index.ts';
import { type Verdict, verdictOrder } from './verdict-marks.ts';

/** What came of many texts. */
export interface Totals {
  readonly texts: number;
  /** Inputs that gave no text. */
  readonly unread: number;
  /** Claims of all texts by verdict. */
  readonly claims: { readonly [verdict in Verdict]: number };
}

export const emptyTotals: Totals = {
  texts: 0,
  unread: 0,
  claims: { supported: 0, imprecise: 0, contradicted: 0, uncheckable: 0 },
};

/** The totals with one more text, or with one more that could not be read. */
export function withText(totals: Totals, checked: CheckedText | undefined): Totals {
  if (!checked) return { ...totals, unread: totals.unread + 1 };
  const claims = { ...totals.claims };
  for (const { verdict } of checked.claims) claims[verdict]++;
  return { ...totals, texts: totals.texts + 1, claims };
}

/** "12 texts: 40 claims: 3 contradicted, 37 supported. 1 input could not be read." */
export function totalsText({ texts, unread, claims }: Totals): string {
  const counts = verdictOrder.flatMap((verdict) =>
    claims[verdict] === 0 ? [] : [`${formatNumber(claims[verdict])} ${verdict}`],
  );
  const all = verdictOrder.reduce((sum, verdict) => sum + claims[verdict], 0);
  const found =
    all === 0 ? 'no claim that the record could answer' : `${counted(all, 'claim')}: ${counts.join(', ')}`;
  return `${counted(texts, 'text')} checked, ${found}.${unread === 0 ? '' : ` ${counted(unread, 'input')} could not be read.`}`;
}
