import { parseDate } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addCheck: AddCommand = (program, surroundings, ended) => {
  program
    .command('check')
    .argument(
      '<inputs...>',
      'text, Markdown, HTML, PDF or Word files, folders of them, web addresses; "-" reads standard input',
    )
    .description('check what a text says about votes against the record')
    .option('--date <date>', 'the day on which the text was published, before what it says itself', parseDate)
    .option('--explain', 'show how each decision was chosen')
    .option('--html <file>', 'write one page: the text at left, the evidence beside it; "-" prints it')
    .option('--md <file>', 'write a correction note to send to an editor')
    .option('--claimreview <file>', 'write schema.org ClaimReview (JSON-LD)')
    .option('--annotations <file>', 'write W3C Web Annotations (JSON-LD)')
    .option('--csv <file>', 'write a row for each claim')
    .option('--reviewer <name>', 'who answers for the ClaimReview')
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'check article.md',
        'check page.html --date 2014-11-20',
        'check https://news.example.org/2014/vote',
        'check articles/ report.pdf --json > checked.jsonl',
        'check article.md --html checked.html --md note.md',
        'check - --json < article.txt',
      ),
    )
    .action(async (inputs, options) => {
      const { check } = await import('../commands/check.ts');
      ended(await check(inputs, options, surroundings));
    });
};
