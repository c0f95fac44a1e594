import { parseCount } from '../arguments.ts';
import { type AddCommand, examples, json, png, recordToRead, svg } from './add-command.ts';
import { csv, parquet, selectionOptions } from './selection.ts';

export const addCohesion: AddCommand = (program, surroundings, ended) => {
  selectionOptions(
    program
      .command('cohesion')
      .argument(
        '[group...]',
        'a group (EU, NAM, "Arab League"), or members to take together; all groups where none is named',
      )
      .description('measure how united a group votes, who leaves its line, and what it could have turned')
      .option('--window <years>', 'over time: a figure for each window of so many years', parseCount)
      .option('--pivotal', 'decisions that the group could have turned under the rule that applied'),
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
        'cohesion',
        'cohesion EU --body GA --from 2005',
        'cohesion PRK CHN RUS --body GA --divided',
        'cohesion AU --body HRC --pivotal',
        'cohesion EU --window 5 --csv',
      ),
    )
    .action(async (group, options) => {
      const { cohesion } = await import('../commands/cohesion.ts');
      ended(await cohesion(group, options, surroundings));
    });
};
