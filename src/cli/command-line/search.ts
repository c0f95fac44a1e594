import { outcomes, proposalKinds } from '../../record/index.ts';
import { bodies, bodyName } from '../../symbols/index.ts';
import { among, parseCount, parseDate, parseYears } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addSearch: AddCommand = (program, surroundings, ended) => {
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
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'search human rights korea',
        'search embargo --body GA --years 2010-2020',
        'search syria --member CHN=no',
      ),
    )
    .action(async (words, options) => {
      const { search } = await import('../commands/search.ts');
      ended(await search(words, options, surroundings));
    });
};
