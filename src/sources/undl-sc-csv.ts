import type { Format } from './format.ts';
import { readVotes, recogniseVotes } from './undl-csv.ts';
import { undl } from './undl-source.ts';

/**
 * The Library's bulk file of Security Council votes on adopted resolutions since 1946, one row for each member's vote;
 * `modality` says which were adopted without one.
 *
 * @see https://digitallibrary.un.org/record/4055387
 */
export const undlCouncilCsv: Format = {
  id: 'undl-sc-csv',
  title: 'UN Digital Library, Security Council voting data (CSV)',
  source: undl,
  parts: ['votes'],
  recognise: (file) => recogniseVotes(file, true),
  async *read(files) {
    for (const file of files.values()) yield* readVotes(file);
  },
};
