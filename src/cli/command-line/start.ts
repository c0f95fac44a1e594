import type { AddCommand } from './add-command.ts';

export const addStart: AddCommand = (program, surroundings, ended) => {
  program
    .command('start')
    .description('check the example article with the decisions that ship, and say what to try next')
    .action(async () => {
      const { start } = await import('../commands/start.ts');
      ended(await start(surroundings));
    });
};
