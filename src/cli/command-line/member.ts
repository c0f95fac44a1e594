import { parseCount, parseDate } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addMember: AddCommand = (program, surroundings, ended) => {
  program
    .command('member')
    .argument('<name...>', 'a name or code: PRK, "North Korea", Zaire')
    .description('show who a member is: names, Council terms, court status, how it voted')
    .option('--date <date>', 'as of this day', parseDate)
    .option('--topic <words>', 'how it voted on decisions with these words')
    .option('--lineage <id>', 'how it voted on a recurring question, dprk-human-rights')
    .option('--limit <number>', 'at most so many votes', parseCount, 20)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('member PRK', 'member Congo --date 1980-01-01', 'member China --lineage dprk-human-rights'),
    )
    .action(async (name, options) => {
      const { member } = await import('../commands/member.ts');
      ended(await member(name, options, surroundings));
    });
};
