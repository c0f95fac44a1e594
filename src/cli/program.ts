import { Command, CommanderError } from 'commander';
import { outcomes, proposalKinds } from '../record/index.ts';
import { bodies, bodyName } from '../symbols/index.ts';
import { among, parseCount, parseDate, parseYears } from './arguments.ts';
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
    addVote,
    addSearch,
    addMember,
    addImport,
    addSync,
    addRecord,
    addStart,
    addCompletion,
  ]) {
    add(program, surroundings, ended);
  }
  return program.addHelpText('after', codesHelp);
}

type Add = (program: Command, surroundings: Surroundings, ended: (code: ExitCode) => void) => void;

const codesHelp = `
Exit codes: 0 done; 1 the answer is no, or claims were contradicted; 2 wrong use; 3 cannot do.
RAPPORTEUR_HOME moves the folder in which the imported record lives; NO_COLOR turns colours off.`;

const examples = (...lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  rapporteur ${line}`)].join('\n');

const recordOption = ['--record <file>', 'answer from this record instead of the imported one'] as const;
const jsonOption = ['--json', 'print one JSON object (docs/json.md)'] as const;

const addCheck: Add = (program, surroundings, ended) => {
  program
    .command('check')
    .argument('<file>', 'plain text, Markdown or HTML; "-" reads standard input')
    .description('check what a text says about votes against the record')
    .option('--date <date>', 'the day on which the text was published', parseDate)
    .option('--explain', 'show how each decision was chosen')
    .option(...jsonOption)
    .option(...recordOption)
    .addHelpText(
      'after',
      examples('check article.md', 'check page.html --date 2014-11-20', 'check - --json < article.txt'),
    )
    .action(async (file, options) => {
      const { check } = await import('./commands/check.ts');
      ended(await check(file, options, surroundings));
    });
};

const addVote: Add = (program, surroundings, ended) => {
  program
    .command('vote')
    .argument('<symbol...>', 'A/RES/69/188, 69/188, "unscr 1593", A/C.3/69/L.63')
    .description('show one decision: result, ballots, what came before and after, sources')
    .option(...jsonOption)
    .option(...recordOption)
    .addHelpText('after', examples('vote A/RES/69/188', 'vote S/2014/348', 'vote unscr 1593 --json'))
    .action(async (symbol, options) => {
      const { vote } = await import('./commands/vote.ts');
      ended(await vote(symbol, options, surroundings));
    });
};

const addSearch: Add = (program, surroundings, ended) => {
  program
    .command('search')
    .argument('<words...>', 'words of titles, agenda items and subjects')
    .description('find decisions by words, best first')
    .option(
      '--body <bodies>',
      'GA, GA-C1 to GA-C6, SC, HRC, CHR, ECOSOC; several with commas',
      among(bodies, bodyName),
    )
    .option('--from <date>', 'held on this day, month or year or later', parseDate)
    .option('--to <date>', 'held on this day, month or year or earlier', parseDate)
    .option('--years <years>', 'a year or a span, 2010-2014', parseYears)
    .option('--kind <kinds>', `${proposalKinds.join(', ')}; several with commas`, among(proposalKinds))
    .option('--outcome <outcomes>', `${outcomes.join(', ')}; several with commas`, among(outcomes))
    .option('--member <ballot>', 'only where a member voted so: CHN=no, "North Korea=yes"')
    .option('--limit <number>', 'at most so many', parseCount, 20)
    .option(...jsonOption)
    .option(...recordOption)
    .addHelpText(
      'after',
      examples(
        'search human rights korea',
        'search embargo --body GA --years 2010-2020',
        'search syria --member CHN=no',
      ),
    )
    .action(async (words, options) => {
      const { search } = await import('./commands/search.ts');
      ended(await search(words, options, surroundings));
    });
};

const addMember: Add = (program, surroundings, ended) => {
  program
    .command('member')
    .argument('<name...>', 'a name or code: PRK, "North Korea", Zaire')
    .description('show who a member is: names, Council terms, court status, how it voted')
    .option('--date <date>', 'as of this day', parseDate)
    .option('--topic <words>', 'how it voted on decisions with these words')
    .option('--lineage <id>', 'how it voted on a recurring question, dprk-human-rights')
    .option('--limit <number>', 'at most so many votes', parseCount, 20)
    .option(...jsonOption)
    .option(...recordOption)
    .addHelpText(
      'after',
      examples('member PRK', 'member Congo --date 1980-01-01', 'member China --lineage dprk-human-rights'),
    )
    .action(async (name, options) => {
      const { member } = await import('./commands/member.ts');
      ended(await member(name, options, surroundings));
    });
};

const addImport: Add = (program, surroundings, ended) => {
  program
    .command('import')
    .argument('<files...>', 'published files: plain, .gz or inside a .zip; known by their content')
    .description('build the record from published files and swap it in')
    .option('--keep', 'also read the files again that the present record was built from')
    .option('--replace', 'leave out the files that the present record was built from')
    .option('--problems <file>', 'write the rows that were skipped to this CSV file')
    .option('--json', 'print one JSON object (docs/json.md)')
    .option('--record <file>', 'write this record instead of the one in the data folder')
    .addHelpText(
      'after',
      examples('import ga_voting.csv sc_voting.csv', 'import *.csv.gz --problems problems.csv'),
    )
    .action(async (files, options) => {
      const { importFiles } = await import('./commands/import.ts');
      ended(await importFiles(files, options, surroundings));
    });
};

const addSync: Add = (program, surroundings, ended) => {
  program
    .command('sync')
    .description('fetch what may be fetched by a program, and say what to save by hand')
    .option('--json', 'print one JSON object (docs/json.md)')
    .option('--record <file>', 'write this record instead of the one in the data folder')
    .addHelpText('after', examples('sync'))
    .action(async (options) => {
      const { sync } = await import('./commands/sync.ts');
      ended(await sync(options, surroundings));
    });
};

const addRecord: Add = (program, surroundings, ended) => {
  program
    .command('record')
    .argument('[what]', 'conflicts, sources or problems; left out: what the record is')
    .argument('[symbol]', 'with conflicts: only those of this decision')
    .description('show what the record is, where its sources differ, and what could not be read')
    .option('--field <field>', 'conflicts about tally, date, ballot or outcome only')
    .option('--source <id>', 'conflicts with this source, problems of this file only')
    .option('--limit <number>', 'at most so many', parseCount, 50)
    .option(...jsonOption)
    .option(...recordOption)
    .addHelpText(
      'after',
      examples('record', 'record conflicts A/RES/62/167', 'record conflicts --field tally --limit 10'),
    )
    .action(async (what, symbol, options) => {
      const { showRecord } = await import('./commands/record.ts');
      ended(await showRecord({ what, symbol }, options, surroundings));
    });
};

const addStart: Add = (program, surroundings, ended) => {
  program
    .command('start')
    .description('check the example article with the decisions that ship, and say what to try next')
    .action(async () => {
      const { start } = await import('./commands/start.ts');
      ended(await start(surroundings));
    });
};

const addCompletion: Add = (program, surroundings, ended) => {
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a script that completes commands, options, symbols and members')
    .addHelpText('after', ['', 'Examples:', ...completionHelp].join('\n'))
    .action(async (shell) => {
      const { completion } = await import('./commands/completion.ts');
      ended(completion(shell, surroundings));
    });
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words) => {
      const { complete } = await import('./commands/complete.ts');
      ended(await complete(words, program, surroundings));
    });
};

const completionHelp = [
  '  eval "$(rapporteur completion bash)"                   in ~/.bashrc',
  '  eval "$(rapporteur completion zsh)"                    in ~/.zshrc',
  '  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish',
];
