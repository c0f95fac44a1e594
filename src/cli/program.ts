import { Command, CommanderError } from 'commander';
import { addAgreement } from './command-line/agreement.ts';
import { addBlocs } from './command-line/blocs.ts';
import { addBrief } from './command-line/brief.ts';
import { addCase } from './command-line/case.ts';
import { addCases } from './command-line/cases.ts';
import { addCheck } from './command-line/check.ts';
import { addCohesion } from './command-line/cohesion.ts';
import { addCompletion } from './command-line/completion.ts';
import { addCorpus } from './command-line/corpus.ts';
import { addForecast } from './command-line/forecast.ts';
import { addIdeal } from './command-line/ideal.ts';
import { addImport } from './command-line/import.ts';
import { addMargins } from './command-line/margins.ts';
import { addMcp } from './command-line/mcp.ts';
import { addMember } from './command-line/member.ts';
import { addPublish } from './command-line/publish.ts';
import { addRecheck } from './command-line/recheck.ts';
import { addRecord } from './command-line/record.ts';
import { addRoutes } from './command-line/routes.ts';
import { addSearch } from './command-line/search.ts';
import { addServe } from './command-line/serve.ts';
import { addShifts } from './command-line/shifts.ts';
import { addStart } from './command-line/start.ts';
import { addSync } from './command-line/sync.ts';
import { addTranslate } from './command-line/translate.ts';
import { addVote } from './command-line/vote.ts';
import { addWhatIf } from './command-line/whatif.ts';
import { type ExitCode, exit } from './exit.ts';
import { programVersion } from './program-version.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line (without the program's name) and tells how it ended. Throws only where the program is broken. */
export async function run(line: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  const program = describeProgram(surroundings, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...line], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrongUse;
    throw error;
  }
}

/** The whole command line as data: the names, arguments and options of every command. What they do loads when asked for. */
export function describeProgram(surroundings: Surroundings, ended: (code: ExitCode) => void): Command {
  const { terminal } = surroundings;
  const program = new Command('rapporteur')
    .description(
      'Follows human-rights decisions through the United Nations and checks what is written about them.',
    )
    .version(programVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd().replace(/^error: /, '')),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .showSuggestionAfterError()
    .showHelpAfterError('"rapporteur --help" lists the commands, "rapporteur COMMAND --help" explains one.');
  for (const add of [
    addCheck,
    addRecheck,
    addCorpus,
    addVote,
    addWhatIf,
    addSearch,
    addMember,
    addRoutes,
    addForecast,
    addMargins,
    addAgreement,
    addCohesion,
    addShifts,
    addBlocs,
    addIdeal,
    addCase,
    addCases,
    addBrief,
    addImport,
    addSync,
    addRecord,
    addServe,
    addPublish,
    addTranslate,
    addMcp,
    addStart,
    addCompletion,
  ]) {
    add(program, surroundings, ended);
  }
  return program.addHelpText('after', codesHelp);
}

const codesHelp = `
Exit codes: 0 done; 1 the answer is no, or claims were contradicted; 2 wrong use; 3 cannot do.
RAPPORTEUR_HOME moves the folder in which the imported record lives; NO_COLOR turns colours off.`;
