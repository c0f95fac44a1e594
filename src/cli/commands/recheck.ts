import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, type Docket, openDocket } from '../../claims/index.ts';
import { checkedTextSchema } from '../../claims/schema.ts';
import type { RecheckJson } from '../../json/index.ts';
import { differences, type SavedReport } from '../../reports/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, recordMeant, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import { recheckedText } from '../text/rechecked.ts';
import { inputsOf, refusal } from './check/inputs.ts';
import { readInputs } from './check/read-inputs.ts';

export interface RecheckOptions extends ReadingOptions {
  /** The text itself, where it does not lie where the report says. */
  readonly text?: string | undefined;
  /** Waits for the record to change and checks again, until it is stopped. */
  readonly watch?: boolean | undefined;
}

/** `rapporteur recheck REPORT…`: saved reports against the record of now, and what changed and why. */
export async function recheck(
  reports: readonly string[],
  options: RecheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (options.text !== undefined && reports.length > 1) {
    surroundings.terminal.note(
      `--text: found one text for ${reports.length} reports, expected one report with it.`,
    );
    return exit.wrongUse;
  }
  let ended = await recheckAll(reports, options, surroundings);
  const { path } = recordMeant(options, surroundings);
  let seen = changedAt(path);
  while (options.watch && ended !== exit.wrongUse) {
    await surroundings.wait(2000);
    const now = changedAt(path);
    if (now === seen) continue;
    seen = now;
    ended = await recheckAll(reports, options, surroundings);
  }
  return ended;
}

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function recheckAll(
  reports: readonly string[],
  options: RecheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  return withRecord(options, surroundings, async (record) => {
    const docket = openDocket(record);
    const codes: ExitCode[] = [];
    for (const report of reports) codes.push(await recheckOne(report, options, { docket, surroundings }));
    return codes.includes(exit.cannot) ? exit.cannot : codes.includes(exit.no) ? exit.no : exit.done;
  });
}

async function recheckOne(
  report: string,
  options: RecheckOptions,
  { docket, surroundings }: { readonly docket: Docket; readonly surroundings: Surroundings },
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const saved = readReport(report);
  if ('problem' in saved) {
    terminal.note(saved.problem);
    return exit.cannot;
  }
  const { inputs } = await inputsOf([options.text ?? whereItLies(saved, report)]);
  const date = saved.text.published?.from === 'the user' ? saved.text.published.date : undefined;
  const { value: read } = await readInputs(inputs, { date }, surroundings).next();
  if (!read || read.kind === 'unread') {
    if (read) terminal.note(problemText(read.problem));
    terminal.note(`${report}: without its text it cannot be checked again. Name the text with --text.`);
    return exit.cannot;
  }
  const checked = check(read.text, docket);
  const changes = differences(saved, { text: read.text.text, checked });
  const answer: RecheckJson = {
    ...{ report, text: read.name, before: saved.record, after: checked.record },
    ...{
      textChanged: saved.text.sha256 !== checked.text.sha256,
      changes: changes.map((each) => ({ ...each })),
    },
  };
  terminal.print(options.json ? JSON.stringify(answer, undefined, 2) : recheckedText(answer, terminal));
  return changes.length > 0 ? exit.no : exit.done;
}

/** A report as `check --json` wrote it. */
function readReport(path: string): SavedReport | { readonly problem: string } {
  try {
    const parsed = checkedTextSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return {
      problem: `${path}: found ${issue?.path.join('.') || 'no report'} (${issue?.message}), ${expected}`,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `${path}: found no JSON, ${expected}` };
    return { problem: `${path}: found ${refusal(error)}, ${expected}` };
  }
}

const expected = 'expected a report that "check --json" wrote.';

/** The address where there was one; else the file of that name, from here or beside the report. */
function whereItLies({ text: { address, name } }: SavedReport, report: string): string {
  const beside = join(dirname(report), name);
  return address ?? (!existsSync(name) && existsSync(beside) ? beside : name);
}
