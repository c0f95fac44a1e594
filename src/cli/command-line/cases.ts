import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addCases: AddCommand = (program, surroundings, ended) => {
  program
    .command('cases')
    .argument('[words...]', 'nothing: the list; "compare" and two or more cases: their steps side by side')
    .description('list the cases, or compare the steps that they took')
    .option(...json)
    .option(...recordToRead)
    .addHelpText('after', examples('cases', 'cases compare dprk syr sdn lby mmr ukr'))
    .action(async (words, options) => {
      const { cases } = await import('../commands/cases.ts');
      ended(await cases(words, options, surroundings));
    });
};
