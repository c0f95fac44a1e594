import type { SymbolMention } from '../mentions/symbol.ts';
import { type Bench, contradicted, imprecise, type Judgement, supported, voteName } from './judgement.ts';

/** Whether the decision bears the symbol that the text gives. */
export function judgeSymbol(said: SymbolMention, text: string, { entry, docket }: Bench): Judgement {
  const named = [
    ...said.symbols.flatMap((symbol) => docket.withSymbol(symbol)),
    ...(said.number ? docket.withNumber(said.number) : []),
  ];
  const own = entry.summary.symbol ?? entry.summary.draft ?? entry.id;
  if (
    named.includes(entry) ||
    said.symbols.some((symbol) => symbol === entry.summary.meeting || entry.summary.reports.includes(symbol))
  )
    return supported('symbol-as-recorded', `${own} is ${voteName(entry)}: ${entry.summary.title}.`);
  const correction = { field: 'symbol', said: text, record: own };
  if (docket.family(entry).some((kin) => named.includes(kin)))
    return imprecise(
      'symbol-of-a-kin',
      `${text} is another stage or part of the text; the vote described is ${voteName(entry)}.`,
      [correction],
    );
  if (named.length === 0 || !said.decides)
    return imprecise(
      'wrong-symbol',
      `The decision described is ${voteName(entry)}; ${text} is not its symbol.`,
      [correction],
    );
  return contradicted(
    'wrong-symbol',
    `The decision described is ${voteName(entry)}; ${text} is another text.`,
    {
      corrections: [correction],
      disputes: ['symbol'],
    },
  );
}
