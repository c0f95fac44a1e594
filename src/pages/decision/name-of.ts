import type { Decision } from '../../record/index.ts';

/** What a decision is called in a heading: its symbol, else the draft's, else its id. */
export const nameOf = ({ symbol, draft, id }: Pick<Decision, 'symbol' | 'draft' | 'id'>): string =>
  symbol ?? draft ?? id;
