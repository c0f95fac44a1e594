import { type AddCommand, examples, json, recordToWrite } from './add-command.ts';

export const addImport: AddCommand = (program, surroundings, ended) => {
  program
    .command('import')
    .argument('<files...>', 'published files: plain, .gz or inside a .zip; known by their content')
    .description('build the record from published files and swap it in')
    .option('--keep', 'also read the files again that the present record was built from')
    .option('--replace', 'leave out the files that the present record was built from')
    .option('--problems <file>', 'write the rows that were skipped to this CSV file')
    .option(...json)
    .option(...recordToWrite)
    .addHelpText(
      'after',
      examples('import ga_voting.csv sc_voting.csv', 'import *.csv.gz --problems problems.csv'),
    )
    .action(async (files, options) => {
      const { importFiles } = await import('../commands/import.ts');
      ended(await importFiles(files, options, surroundings));
    });
};
