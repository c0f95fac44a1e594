import { parseCount } from '../arguments.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, selectionOptions } from './selection.ts';

export const addAgreement: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('agreement')
      .argument(
        '[members...]',
        'names or codes: PRK CHN "South Africa"; one alone is compared with everybody',
      )
      .description('measure how far members vote alike: in pairs, with a group, over time')
      .option('--all', 'all pairs of members')
      .option('--group <group>', 'with this group instead: EU, NAM, "Arab League"')
      .option('--window <years>', 'over time: a figure for each window of so many years', parseCount),
  )
    .option('--index <index>', 'same, half, yes-no, kappa or pi (docs/analysis.md)', 'half')
    .option('--absent <rule>', 'absence is left-out, or counts as abstain', 'left-out')
    .option('--needed <number>', 'shared votes below which nothing is said', parseCount, 10)
    .option(...json)
    .option(...csv)
    .option(...parquet)
    .option(...svg)
    .option(...png)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'agreement PRK CHN RUS --body GA --from 2005',
        'agreement PRK --body GA --divided',
        'agreement TUR --group EU --window 5',
        'agreement --all --body HRC --parquet pairs.parquet',
        'agreement CHN RUS --index kappa --with-consensus',
      ),
    )
    .action(async (members, options) => {
      const { agreement } = await import('../commands/agreement.ts');
      ended(await agreement(members, options, surroundings));
    });
};
