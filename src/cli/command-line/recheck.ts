import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addRecheck: AddCommand = (program, surroundings, ended) => {
  program
    .command('recheck')
    .argument('<reports...>', 'reports that "check --json" wrote')
    .description('check saved reports against the record of now, and tell what changed and why')
    .option('--text <file>', 'the text, where it does not lie where the report says')
    .option('--watch', 'check again whenever the record changes, until stopped')
    .option(...json)
    .option(...recordToRead)
    .addHelpText('after', examples('recheck report.json', 'recheck report.json --text article-2.html --json'))
    .action(async (reports, options) => {
      const { recheck } = await import('../commands/recheck.ts');
      ended(await recheck(reports, options, surroundings));
    });
};
