import { openDocket } from '../../claims/index.ts';
import { lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import type { Totals } from '../text/totals.ts';
import { checkTexts } from './check/check-texts.ts';
import { inputsOf } from './check/inputs.ts';
import { printChecked } from './check/print.ts';
import { type Read, readInputs } from './check/read-inputs.ts';

export interface CheckOptions extends ReadingOptions {
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
  const { inputs, many } = await inputsOf(named);
  const readings = readInputs(inputs, { date: options.date && lastDay(options.date) }, surroundings);
  const first = await readings.next();
  // One input that cannot be read needs no record to say so.
  if (!many && !first.done && first.value.kind === 'unread') {
    terminal.note(problemText(first.value.problem));
    return exit.cannot;
  }
  return withRecord(options, surroundings, async (record) => {
    const results = checkTexts(following(first, readings), openDocket(record), options);
    const { json } = options;
    return codeOf(await printChecked(results, { json, many }, terminal));
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
