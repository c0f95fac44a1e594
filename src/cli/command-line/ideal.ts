import { one } from '../arguments.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, selectionOptions } from './selection.ts';

const dimensions = ['1', '2'] as const;

export const addIdeal: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('ideal')
      .argument('[members...]', 'names or codes, each over time; none: everybody in the last period')
      .description('place members by their votes: ideal points by session, with intervals'),
  )
    .option('--dimensions <number>', 'a line or a plane: 1 or 2', one(dimensions), '1')
    .option('--static', 'one position for all time')
    .option('--anchors <members>', 'who stands high and who low: USA,CUB')
    .option('--no-bridges', 'let no decision share its parameters with an earlier one of the same title')
    .option(...json)
    .option(...csv)
    .option(...parquet)
    .option(...svg)
    .option(...png)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'ideal USA RUS PRK --body GA',
        'ideal --body HRC',
        'ideal CHN --body GA --topic "human rights"',
        'ideal --body GA --from 2010 --static --dimensions 2 --csv',
        'ideal --body GA --parquet ideal-points.parquet',
      ),
    )
    .action(async (members, options) => {
      const { ideal } = await import('../commands/ideal.ts');
      ended(await ideal(members, options, surroundings));
    });
};
