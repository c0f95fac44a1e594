import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, selectionOptions } from './selection.ts';

export const addShifts: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('shifts')
      .argument('[what...]', 'a recurring question (dprk, cuba-embargo), or two decisions')
      .description(
        'show who changed from what to what: between two decisions, over a question, over the years',
      )
      .option('--member <members>', 'years in which these members moved, several with commas between')
      .option('--with <members>', 'towards these members; else towards the permanent members of the Council'),
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
        'shifts dprk',
        'shifts A/RES/60/173 A/RES/70/172',
        'shifts palestine-self-determination --from 2010',
        'shifts --member VEN,NIC',
        'shifts --member TUR --with USA',
      ),
    )
    .action(async (what, options) => {
      const { shifts } = await import('../commands/shifts.ts');
      ended(await shifts(what, options, surroundings));
    });
};
