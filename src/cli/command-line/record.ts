import { parseCount } from '../arguments.ts';
import { type AddCommand, examples, json, recordToRead } from './add-command.ts';

export const addRecord: AddCommand = (program, surroundings, ended) => {
  program
    .command('record')
    .argument('[what]', 'conflicts, sources, problems or outcomes; left out: what the record is')
    .argument('[symbol]', 'with conflicts: only those of this decision')
    .description('show what the record is, where its sources differ, and what could not be read or reckoned')
    .option('--field <field>', 'conflicts about tally, date, ballot or outcome only')
    .option('--source <id>', 'conflicts with this source, problems of this file only')
    .option('--limit <number>', 'at most so many', parseCount, 50)
    .option(...json)
    .option(...recordToRead)
    .addHelpText(
      'after',
      examples('record', 'record conflicts A/RES/62/167', 'record conflicts --field tally --limit 10'),
    )
    .action(async (what, symbol, options) => {
      const { showRecord } = await import('../commands/record.ts');
      ended(await showRecord({ what, symbol }, options, surroundings));
    });
};
