import type { DecisionFacts } from '../record/index.ts';

/** What was put to a body, as far as a rule needs to know it: facts of the record, or of an imagined draft. */
export type Question = Pick<DecisionFacts, 'body' | 'kind' | 'title'> &
  Partial<
    Pick<
      DecisionFacts,
      'heldOn' | 'symbol' | 'draft' | 'meeting' | 'agenda' | 'belongsTo' | 'note' | 'session' | 'lineage'
    >
  >;

/** Symbols under which a question is known: the adopted text, the draft, the meeting. */
export const symbolsOf = ({ symbol, draft, meeting }: Question): readonly string[] =>
  [symbol, draft, meeting].filter((each) => each !== undefined);

/**
 * Words that tell what the vote was on: the title, and the sentence on what was put to the vote, which the academic
 * data often has in place of a title.
 */
export const wordsOf = ({ title, note }: Question): string =>
  [title, note]
    .filter((each) => each !== undefined)
    .join(' | ')
    .replaceAll('’', "'");
