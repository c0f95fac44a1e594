import type { DecisionSummary, OpenRecord } from '../../record/index.ts';
import { parseSymbol } from '../../symbols/index.ts';
import { decisionJson, summaryJson } from '../as-json/decision.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { VoteJson } from '../json/index.ts';
import { nearestTo } from '../nearest.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { decisionText, neighbourText } from '../text/decision.ts';
import { wrap } from '../text/wrap.ts';

/** `rapporteur vote SYMBOL`: one decision, with all that the record knows of it. */
export function vote(
  words: readonly string[],
  options: ReadingOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const written = words.join(' ').trim();
  return withRecord(options, surroundings, (record) => {
    const found = decisionsMeant(record, written);
    if (found.kind === 'unreadable') return unreadable(found.message, surroundings);
    const [likeliest, ...others] = found.decisions;
    const decision = likeliest && record.decision(likeliest.id);
    if (!decision) return unknown(record, found.symbol, surroundings);
    if (options.json) {
      const { version, decisions } = record.about();
      const answer: VoteJson = {
        record: { version, decisions },
        query: written,
        symbol: found.symbol,
        decision: decisionJson(decision),
        others: others.map(summaryJson),
      };
      surroundings.terminal.print(JSON.stringify(answer, undefined, 2));
      return exit.done;
    }
    const neighbour = (id: string) => record.decision(id);
    surroundings.terminal.print(decisionText(decision, neighbour, surroundings.terminal));
    const told = new Set([...decision.before, ...decision.after, ...decision.parts]);
    const untold = others.filter(({ id }) => !told.has(id));
    if (untold.length > 0)
      surroundings.terminal.print(othersText(found.symbol, untold, surroundings.terminal.width));
    return exit.done;
  });
}

type Meant =
  | { readonly kind: 'symbol'; readonly symbol: string; readonly decisions: readonly DecisionSummary[] }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A decision's id counts as well as a symbol: votes on parts, and texts whose symbol is not known, have only that. */
function decisionsMeant(record: OpenRecord, written: string): Meant {
  const exact = record.decision(written);
  const reading = parseSymbol(written);
  if (exact && !reading.ok) return { kind: 'symbol', symbol: written, decisions: [exact] };
  if (reading.ok)
    return { kind: 'symbol', symbol: reading.symbol, decisions: record.withSymbol(reading.symbol) };
  const { expected, nearest } = reading.problem;
  const hint = nearest ? ` Nearest: ${nearest}.` : '';
  return {
    kind: 'unreadable',
    message: `"${written}" is no document symbol: expected ${expected}.${hint}`,
  };
}

function unreadable(message: string, { terminal }: Surroundings): ExitCode {
  terminal.note(wrap(message, { width: terminal.width }));
  return exit.wrongUse;
}

/** "No decision A/RES/69/881. Nearest: A/RES/69/188. For newer votes run "sync"." */
function unknown(record: OpenRecord, symbol: string, { terminal }: Surroundings): ExitCode {
  const nearest = nearestTo(symbol, symbolsOf(record));
  const hint = nearest ? ` Nearest: ${nearest}.` : '';
  terminal.note(wrap(`No decision ${symbol}.${hint} For newer votes run "sync".`, { width: terminal.width }));
  return exit.no;
}

function* symbolsOf(record: OpenRecord): Generator<string> {
  for (const { symbol, draft } of record.decisions()) {
    if (symbol) yield symbol;
    if (draft) yield draft;
  }
}

function othersText(symbol: string, others: readonly DecisionSummary[], width: number): string {
  const shown = others
    .slice(0, 12)
    .map((other) => wrap(`${neighbourText(other)} ${other.title}`, { width, indent: 2, hanging: 4 }));
  const more = others.length > 12 ? [`  and ${others.length - 12} more`] : [];
  return ['', `Also recorded under ${symbol}:`, ...shown, ...more].join('\n');
}
