import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';

export const addCase: AddCommand = (program, surroundings, ended) => {
  program
    .command('case')
    .argument('<case>', 'a case by its id or folder (dprk, ./my-case); or "new", or "check"')
    .argument('[name]', 'with new: the folder to make; with check: the case or folder to check')
    .description('show where a situation stands: the path so far, the latest, what is next, who blocks')
    .option('--timeline', 'everything in order of date')
    .option('--positions <actor>', 'what an actor said, did and voted: PRK, China, eu')
    .option('--words-and-deeds <actor>', 'each promise, offer and threat beside what came then')
    .option(...svg)
    .option(...png)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'case dprk',
        'case dprk --words-and-deeds PRK',
        'case dprk --positions China',
        'case dprk --timeline --svg timeline.svg',
        'case new my-case',
        'case check my-case',
      ),
    )
    .action(async (id, name, options) => {
      const { caseCommand } = await import('../commands/case.ts');
      ended(await caseCommand({ id, name }, options, surroundings));
    });
};
