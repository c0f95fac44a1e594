import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, selectionOptions } from './selection.ts';

export const addMargins: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('margins')
      .argument('[what...]', 'decisions (A/RES/69/188), or a recurring question (dprk)')
      .description('show how large majorities were, among others of the question, the body and the year'),
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
        'margins A/RES/69/188',
        'margins dprk --body GA',
        'margins --body HRC --years 2024',
        'margins cuba-embargo --csv',
      ),
    )
    .action(async (what, options) => {
      const { margins } = await import('../commands/margins.ts');
      ended(await margins(what, options, surroundings));
    });
};
