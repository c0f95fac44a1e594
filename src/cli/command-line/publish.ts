import { parseDate } from '../arguments.ts';
import { type AddCommand, examples, interfaceFile, recordToRead } from './add-command.ts';

export const addPublish: AddCommand = (program, surroundings, ended) => {
  program
    .command('publish')
    .argument('<folder>', 'a new or empty folder, or one that was published before')
    .description(
      'write the site, or a part of it, as static files that any file server serves (docs/publish.md)',
    )
    .option('--case <ids...>', 'these cases, with the decisions that they are about')
    .option('--lineage <ids...>', 'these recurring questions, with their decisions')
    .option('--all', 'everything')
    .option('--origin <address>', 'where it will be known, with its path: https://example.org/un')
    .option('--elsewhere <address>', 'where the whole site is served, for links to what is not published')
    .option(
      '--date <date>',
      'the day as of which cases stand, instead of the last one that is known',
      parseDate,
    )
    .option(...interfaceFile)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('publish site --case dprk', 'publish site --all --origin https://un.example.org'),
    )
    .action(async (folder, options) => {
      const { publish } = await import('../commands/publish.ts');
      ended(await publish(folder, options, surroundings));
    });
};
