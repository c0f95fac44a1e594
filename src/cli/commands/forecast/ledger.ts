import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formatNumber } from '../../../answers/index.ts';
import { type Frozen, frozen, frozenSchema, settle, voteMeant } from '../../../forecast/index.ts';
import type { LedgerJson } from '../../../json/index.ts';
import { formatTally } from '../../../record/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { withRecord } from '../../reading.ts';
import { type Surroundings, today } from '../../surroundings.ts';
import { percent } from '../../text/forecast.ts';
import { table } from '../../text/table.ts';
import { wrap } from '../../text/wrap.ts';
import { answerFor, draftMeant } from './draft.ts';
import type { ForecastOptions } from './options.ts';

/** `rapporteur forecast save FOLDER`: freezes a forecast with the record's version in a file of its own. Overwrites nothing. */
export function saveForecast(
  folder: string,
  words: string,
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const say = (message: string) => terminal.note(wrap(message, { width: terminal.width }));
  return withRecord(options, surroundings, (record) => {
    const now = today(surroundings);
    const draft = draftMeant(words, options, now);
    if ('message' in draft) {
      say(draft.message);
      return draft.code;
    }
    const answer = answerFor(record, draft);
    if ('message' in answer) {
      say(answer.message);
      return exit.no;
    }
    const file = join(
      folder,
      `${now}-${nameOf(answer.draft.lineage ?? answer.draft.title)}-${draft.heldOn}.yaml`,
    );
    if (existsSync(file)) {
      say(`${file} is there already; nothing was changed. A frozen forecast is never overwritten.`);
      return exit.cannot;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, heading + stringify(frozen(answer, { on: now, record: record.about() })), {
      flag: 'wx',
    });
    terminal.print(file);
    return exit.done;
  });
}

const heading =
  '# A forecast as it was made. "rapporteur forecast settle FOLDER" adds how the vote came out, and changes nothing else.\n';

const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** `rapporteur forecast settle FOLDER`: scores each forecast whose vote the record now has, once, below what was frozen. */
export function settleForecasts(
  folder: string,
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, (record) => {
    const ledger = readLedger(folder);
    if ('message' in ledger) {
      terminal.note(wrap(ledger.message, { width: terminal.width }));
      return exit.cannot;
    }
    const version = record.about().version;
    for (const { file, text, forecast } of ledger.entries) {
      if (forecast.settlements.length > 0) continue;
      const decision = voteMeant(forecast, record);
      const settlement = decision && settle(forecast, decision, { record, version, on: today(surroundings) });
      if (!settlement) continue;
      // What was frozen stays byte for byte: the settlement is put in the place of the empty list at its end.
      const settled = `${text.replace(/\nsettlements: \[\]\s*$/, '\n')}${stringify({ settlements: [settlement] })}`;
      writeFileSync(`${file}.new`, settled);
      renameSync(`${file}.new`, file);
      terminal.note(`Settled: ${file} by ${settlement.decision} (${formatTally(settlement.tally)})`);
    }
    return showLedger(folder, options, surroundings);
  });
}

/** `rapporteur forecast ledger FOLDER`: the forecasts of a folder, and how those did whose vote was held. */
export function showLedger(folder: string, { json }: ForecastOptions, { terminal }: Surroundings): ExitCode {
  const ledger = readLedger(folder);
  if ('message' in ledger) {
    terminal.note(wrap(ledger.message, { width: terminal.width }));
    return exit.cannot;
  }
  for (const { file, found, expected } of ledger.problems)
    terminal.note(wrap(`${file}: found ${found}, expected ${expected}.`, { width: terminal.width }));
  const answer = ledgerJson(ledger);
  terminal.print(json ? JSON.stringify(answer, undefined, 2) : ledgerText(answer, terminal.width));
  return ledger.problems.length > 0 ? exit.no : exit.done;
}

interface Ledger {
  readonly entries: readonly { readonly file: string; readonly text: string; readonly forecast: Frozen }[];
  readonly problems: readonly { readonly file: string; readonly found: string; readonly expected: string }[];
}

function readLedger(folder: string): Ledger | { readonly message: string } {
  if (!existsSync(folder))
    return { message: `${folder}: found no such folder, expected one that "forecast save" wrote to.` };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files.map((name) => readEntry(join(folder, name)));
  return {
    entries: read.flatMap((each) => ('forecast' in each ? [each] : [])),
    problems: read.flatMap((each) => ('found' in each ? [each] : [])),
  };
}

function readEntry(file: string): Ledger['entries'][number] | Ledger['problems'][number] {
  const text = readFileSync(file, 'utf8');
  try {
    const reading = frozenSchema.safeParse(parse(text));
    if (reading.success) return { file, text, forecast: reading.data };
    const [issue] = reading.error.issues;
    return {
      file,
      found: `${issue?.path.join('.') || 'a file'} that is no forecast`,
      expected: 'a file of "forecast save"',
    };
  } catch {
    return { file, found: 'no readable YAML', expected: 'a file of "forecast save"' };
  }
}

function ledgerJson({ entries, problems }: Ledger): LedgerJson {
  return {
    entries: entries.map(({ file, forecast: { savedOn, draft, record, tally, adopted, settlements } }) => ({
      ...{ file, savedOn, title: draft.title, heldOn: draft.heldOn, record: record.version },
      ...{ yes: tally.yes, adopted, settled: settlements[0] },
    })),
    problems: [...problems],
  };
}

function ledgerText({ entries }: LedgerJson, width: number): string {
  if (entries.length === 0) return 'No forecast here. "rapporteur forecast save FOLDER …" makes one.';
  const rows = entries.map(({ savedOn, heldOn, title, yes, adopted, settled }) => [
    savedOn,
    settled?.heldOn ?? heldOn,
    `${yes.expected.toFixed(0)} (${yes.low} to ${yes.high})`,
    percent(adopted),
    settled
      ? `${savedOn >= settled.heldOn ? 'made after the vote: ' : ''}${formatNumber(settled.right)} of ${settled.ballots}, log-loss ${settled.logLoss.toFixed(3)}, yes off by ${Math.abs(settled.yesError).toFixed(0)}`
      : 'open',
    title,
  ]);
  const headings = ['Saved', 'Vote', 'Yes', 'Adopted', 'Settled'].map((heading) => ({ heading }));
  return table([...headings, { heading: 'Title', flexible: true }], rows, width);
}
