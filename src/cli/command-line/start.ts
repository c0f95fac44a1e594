import type { AddCommand } from './add-command.ts';

export const addStart: AddCommand = (program, surroundings, ended) => {
  program
    .command('start')
    .description('check the example article with the decisions that ship, and say what to try next')
    .option('--serve', 'then serve the web pages of what ships, on this machine, until stopped')
    .action(async (options) => {
      const { start } = await import('../commands/start.ts');
      ended(await start(options, surroundings));
    });
};
