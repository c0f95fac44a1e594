import { type AddCommand, examples, json, recordToWrite } from './add-command.ts';

export const addSync: AddCommand = (program, surroundings, ended) => {
  program
    .command('sync')
    .description('fetch what may be fetched by a program, and say what to save by hand')
    .option(...json)
    .option(...recordToWrite)
    .addHelpText('after', examples('sync'))
    .action(async (options) => {
      const { sync } = await import('../commands/sync.ts');
      ended(await sync(options, surroundings));
    });
};
