import { parseCount } from '../arguments.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, parseShare, selectionOptions } from './selection.ts';

export const addBlocs: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('blocs')
      .description('find blocs of members that vote alike, and tell which of them are stable'),
  )
    .option('--absent <rule>', 'absence is left-out, or counts as abstain', 'left-out')
    .option('--needed <number>', 'ballots that a member needs', parseCount, 10)
    .option('--resolution <number>', 'over 0, up to 5: more gives smaller blocs', parseShare, 1)
    .option('--samples <number>', 'samples of the decisions, 20 to 2000', parseCount, 200)
    .option('--seed <number>', 'start of the random numbers', parseCount, 1)
    .option(
      '--threshold <share>',
      'over 0.5, up to 1: overlap from which on a bloc is stable',
      parseShare,
      0.75,
    )
    .option(...json)
    .option(...csv)
    .option(...parquet)
    .option(...svg)
    .option(...png)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'blocs --body HRC --from 2020',
        'blocs --lineage dprk --body GA --needed 5',
        'blocs --body GA --years 1975-1985 --divided --resolution 1.05',
      ),
    )
    .action(async (options) => {
      const { blocs } = await import('../commands/blocs.ts');
      ended(await blocs(options, surroundings));
    });
};
