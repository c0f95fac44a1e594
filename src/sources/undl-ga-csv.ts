import type { Format } from './format.ts';
import { readVotes, recogniseVotes } from './undl-csv.ts';
import { undl } from './undl-source.ts';

/**
 * The Library's bulk file of Assembly votes, one row for each member's vote since 1946, in its layouts of 2024, 2025
 * and 2026.
 *
 * @see https://digitallibrary.un.org/record/4060887
 */
export const undlAssemblyCsv: Format = {
  id: 'undl-ga-csv',
  title: 'UN Digital Library, General Assembly voting data (CSV)',
  source: undl,
  parts: ['votes'],
  recognise: (file) => recogniseVotes(file, false),
  async *read(files) {
    for (const file of files.values()) yield* readVotes(file);
  },
};
