import { bodies } from '../../symbols/index.ts';
import { among, lastDay, parseDate } from '../arguments.ts';
import { type Flip, parseFlip, parseTally } from '../flips-meant.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addWhatIf: AddCommand = (program, surroundings, ended) => {
  const none: readonly Flip[] = [];
  program
    .command('whatif')
    .argument('[symbol...]', 'a decision; left out for an imagined draft with --body')
    .description('change ballots of a vote: the outcome under its rule, and what would turn it')
    .option('--flip <member=ballot>', 'this member votes so; may be given several times', parseFlip, none)
    .option('--body <body>', 'an imagined draft in this body', oneBody)
    .option('--title <words>', 'what the imagined draft is about, by which its majority is found')
    .option('--tally <yes-no-abstain>', 'figures of the imagined draft', parseTally)
    .option('--date <date>', 'day of the imagined vote; else today', (text) => lastDay(parseDate(text)))
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'whatif A/C.3/69/L.28/Rev.1 --flip CHN=abstain',
        'whatif S/2014/348 --flip CHN=abstain --flip RUS=abstain',
        'whatif --body GA --tally 80-70-30 --title "Financing of the United Nations force"',
      ),
    )
    .action(async (symbol, options) => {
      const { whatif } = await import('../commands/whatif.ts');
      ended(await whatif(symbol, options, surroundings));
    });
};

const oneBody = (text: string) => among(bodies)(text)[0];
