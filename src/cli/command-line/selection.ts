import { type Command, InvalidArgumentError } from 'commander';
import { proposalKinds } from '../../record/index.ts';
import { bodies, bodyName } from '../../symbols/index.ts';
import { among, parseDate, parseYears } from '../arguments.ts';

/** Options of commands that measure a selection of decisions; what they mean is in docs/analysis.md. */
export const selectionOptions = (command: Command): Command =>
  command
    .option(
      '--body <bodies>',
      'GA, GA-C1 to GA-C6, SC, HRC, CHR, ECOSOC; several with commas',
      among(bodies, bodyName),
    )
    .option('--from <date>', 'held on this day, month or year or later', parseDate)
    .option('--to <date>', 'held on this day, month or year or earlier', parseDate)
    .option('--years <years>', 'a year or a span, 2010-2014', parseYears)
    .option('--lineage <question>', 'votes on one recurring question: dprk-human-rights')
    .option('--topic <words>', 'all of these words in title, agenda or subjects')
    .option('--kind <kinds>', `${proposalKinds.join(', ')}; several with commas`, among(proposalKinds))
    .option('--decisions <ids>', 'these decisions only, with commas between: A/RES/69/188,A/RES/70/172')
    .option(
      '--divided [share]',
      'only votes with less than this share of yes among the cast (0.8)',
      parseShare,
    )
    .option('--with-consensus', 'count decisions taken without a vote as a yes of all (Häge and Hug 2016)');

/** The files and forms in which an answer with figures comes. */
export const csv = ['--csv', 'print rows as CSV'] as const;
export const parquet = ['--parquet <file>', 'write the rows to a Parquet file'] as const;

/** A share from 0 to 1, from an option; its range is checked where it is used. */
export function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || Number.isNaN(share))
    throw new InvalidArgumentError(`Found "${text}", expected a share such as 0.8.`);
  return share;
}
