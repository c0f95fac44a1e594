import { type AddCommand, examples, recordToRead } from './add-command.ts';

export const addBrief: AddCommand = (program, surroundings, ended) => {
  program
    .command('brief')
    .argument('<case>', 'a case by its id or folder')
    .description('write a brief of two to four pages on a case, with numbered sources')
    .option('--to <file>', 'a file that ends in .md, .html or .docx; left out: Markdown on standard output')
    .option(...recordToRead)
    .addHelpText('after', examples('brief dprk --to brief.docx', 'brief dprk --to brief.html', 'brief syr'))
    .action(async (id, options) => {
      const { brief } = await import('../commands/brief.ts');
      ended(await brief(id, options, surroundings));
    });
};
