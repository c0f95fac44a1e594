import { parseDate } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addRoutes: AddCommand = (program, surroundings, ended) => {
  program
    .command('routes')
    .argument('<state...>', 'a name or code: PRK, "North Korea"')
    .description(
      'show the ways to a court for crimes of a state: open or closed, why, who starts, who blocks',
    )
    .option('--act <act>', 'which crime: 7.1.d, "8 bis", deportation, genocide')
    .option('--place <states>', 'where it happened, several with commas between; else in the state')
    .option('--nationality <state>', 'whose nationals are accused; else those of the state')
    .option('--from <date>', 'first day of the crimes', parseDate)
    .option('--to <date>', 'last day of the crimes', parseDate)
    .option('--date <date>', 'as of this day; what came later is left out', parseDate)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'routes PRK',
        'routes MMR --act deportation',
        'routes PRK --place KOR --act 8 --from 2010-11-23 --to 2010-11-23',
        'routes SDN --date 2005-03-30',
      ),
    )
    .action(async (state, options) => {
      const { routes } = await import('../commands/routes.ts');
      ended(await routes(state, options, surroundings));
    });
};
