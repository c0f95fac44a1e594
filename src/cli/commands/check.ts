import { openDocket } from '../../claims/index.ts';
import type { CheckedReport } from '../../reports/index.ts';
import { lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import type { Totals } from '../text/totals.ts';
import { checkTexts } from './check/check-texts.ts';
import { inputsOf } from './check/inputs.ts';
import { keeping, type OutputOptions, outputProblem, outputsAsked, writeOutputs } from './check/outputs.ts';
import { printChecked } from './check/print.ts';
import { type Read, readInputs } from './check/read-inputs.ts';

export interface CheckOptions extends ReadingOptions, OutputOptions {
  readonly date?: string;
  readonly explain?: boolean;
}

/**
 * `rapporteur check FILE…`: the claims of texts, each with its verdict and the evidence. Reading, checking and printing
 * are three steps, through which one text after the other goes. An input that cannot be read does not stop the others.
 */
export async function check(
  named: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const problem = outputProblem(options);
  if (problem) {
    terminal.note(problem);
    return exit.wrongUse;
  }
  const { inputs, many } = await inputsOf(named);
  const readings = readInputs(inputs, { date: options.date && lastDay(options.date) }, surroundings);
  const first = await readings.next();
  // One input that cannot be read needs no record to say so.
  if (!many && !first.done && first.value.kind === 'unread') {
    terminal.note(problemText(first.value.problem));
    return exit.cannot;
  }
  return withRecord(options, surroundings, async (record) => {
    const kept: CheckedReport[] = [];
    const checked = checkTexts(following(first, readings), openDocket(record), options);
    const results = outputsAsked(options).length > 0 ? keeping(checked, kept) : checked;
    const { json } = options;
    const isPrinted = outputsAsked(options).some((name) => options[name] === '-');
    const quiet = { ...terminal, print: () => {} };
    const totals = await printChecked(results, { json, many }, isPrinted ? quiet : terminal);
    const isWritten = await writeOutputs(kept, options, { terminal, today: today(surroundings) });
    return isWritten ? codeOf(totals) : exit.cannot;
  });
}

async function* following(
  first: IteratorResult<Read, unknown>,
  others: AsyncGenerator<Read>,
): AsyncGenerator<Read> {
  if (first.done) return;
  yield first.value;
  yield* others;
}

/** What could not be read weighs more than what is contradicted: nobody knows what stands in it. */
const codeOf = ({ unread, claims }: Totals): ExitCode =>
  unread > 0 ? exit.cannot : claims.contradicted > 0 ? exit.no : exit.done;
