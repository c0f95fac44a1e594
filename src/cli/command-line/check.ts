import { parseDate } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addCheck: AddCommand = (program, surroundings, ended) => {
  program
    .command('check')
    .argument('<file>', 'plain text, Markdown or HTML; "-" reads standard input')
    .description('check what a text says about votes against the record')
    .option('--date <date>', 'the day on which the text was published', parseDate)
    .option('--explain', 'show how each decision was chosen')
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('check article.md', 'check page.html --date 2014-11-20', 'check - --json < article.txt'),
    )
    .action(async (file, options) => {
      const { check } = await import('../commands/check.ts');
      ended(await check(file, options, surroundings));
    });
};
