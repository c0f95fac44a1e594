import { shippedTable } from '../../members/index.ts';
import type { Worded } from '../past/tokens.ts';

let known: readonly { readonly topic: string; readonly pattern: RegExp }[] | undefined;

/**
 * What a question is about, by the first row of `data/forecast/topics.csv` of which its title, agenda items or subjects
 * have a word; "other" where none fits.
 */
export function topicOf({ title, agenda, subjects }: Worded): string {
  known ??= shippedTable('forecast/topics.csv').map((row) => ({
    topic: row('topic'),
    pattern: new RegExp(row('words'), 'i'),
  }));
  const words = [title, ...agenda, ...subjects].join(' | ');
  return known.find(({ pattern }) => pattern.test(words))?.topic ?? 'other';
}
