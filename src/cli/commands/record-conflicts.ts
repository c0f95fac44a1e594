import { conflictLine, counted, formatNumber } from '../../answers/index.ts';
import type { ConflictsJson } from '../../json/index.ts';
import type { Conflict, OpenRecord } from '../../record/index.ts';
import { parseSymbol } from '../../symbols/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { Terminal } from '../surroundings.ts';
import { wrap } from '../text/wrap.ts';
import type { RecordOptions } from './record-options.ts';

/** Where sources differ, of all decisions or of one; `no` where they do not. */
export function tellConflicts(
  record: OpenRecord,
  symbol: string | undefined,
  options: RecordOptions,
  { print, note, width }: Terminal,
): ExitCode {
  const found = conflictsOf(record, symbol).filter((conflict) => passes(conflict, options));
  const shown = found.slice(0, options.limit);
  if (options.json) {
    const { version, decisions } = record.about();
    const answer: ConflictsJson = { record: { version, decisions }, total: found.length, conflicts: shown };
    print(JSON.stringify(answer, undefined, 2));
  } else if (found.length === 0) {
    note(symbol ? `No conflict between sources on ${symbol}.` : 'No conflict between sources.');
  } else {
    print(
      shown
        .map((conflict) => wrap(`${conflict.decision}  ${conflictLine(conflict)}`, { width, hanging: 4 }))
        .join('\n'),
    );
    if (found.length > shown.length)
      note(
        `${formatNumber(shown.length)} of ${counted(found.length, 'conflict')} shown; --limit shows more.`,
      );
  }
  return found.length === 0 ? exit.no : exit.done;
}

function conflictsOf(record: OpenRecord, symbol: string | undefined): readonly Conflict[] {
  if (symbol === undefined) return record.conflicts();
  const reading = parseSymbol(symbol);
  const ids = reading.ok ? record.withSymbol(reading.symbol).map(({ id }) => id) : [symbol];
  return ids.flatMap((id) => record.conflicts(id));
}

const passes = ({ field, shown, other }: Conflict, options: RecordOptions): boolean =>
  (options.field === undefined || field === options.field) &&
  (options.source === undefined || [shown.source, other.source].includes(options.source));
