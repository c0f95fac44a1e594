import { article } from '../routes/articles.ts';
import type { Blocker } from '../routes/model.ts';

/** Where nobody has a veto, only a majority can stop a text; by a vote on it, or by one not to vote on it. */
export const majorityBlocks = (): Blocker => ({
  who: 'a majority',
  how: 'by voting no, or by a motion to adjourn the debate, which ends it without a vote on the text',
  basis: article('ga-125'),
});
