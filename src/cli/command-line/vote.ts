import { among } from '../arguments.ts';
import { decisionPictures } from '../pictures/decision-pictures.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';

export const addVote: AddCommand = (program, surroundings, ended) => {
  program
    .command('vote')
    .argument('<symbol...>', 'A/RES/69/188, 69/188, "unscr 1593", A/C.3/69/L.63')
    .description('show one decision: result, ballots, what came before and after, sources')
    .option('--text', 'add the text itself, where the record has it')
    .option(...svg)
    .option(...png)
    .option(
      '--picture <kind>',
      `which picture: ${decisionPictures.join(', ')}; else ${decisionPictures[0]}`,
      onePicture,
    )
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples(
        'vote A/RES/69/188',
        'vote S/2014/348',
        'vote unscr 1593 --json',
        'vote 69/188 --svg roll.svg',
      ),
    )
    .action(async (symbol, options) => {
      const { vote } = await import('../commands/vote.ts');
      ended(await vote(symbol, options, surroundings));
    });
};

const onePicture = (text: string) => among(decisionPictures)(text)[0];
