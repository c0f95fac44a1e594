import type { DecisionFacts, ProposalKind } from '../record/index.ts';

/** What was put to a body, as far as a rule needs to know it: facts of the record, or of an imagined draft. */
export type Question = Pick<DecisionFacts, 'body' | 'kind' | 'title'> &
  Partial<
    Pick<
      DecisionFacts,
      'heldOn' | 'symbol' | 'draft' | 'meeting' | 'belongsTo' | 'note' | 'session' | 'subjects' | 'agenda'
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

/**
 * What the vote was on. A roll call that is kept under a text's title but bears on another text is the amendment, the
 * part or the motion that its bearing says; and a note may say that what was voted on is a motion.
 */
export function kindOf({ kind, belongsTo, symbol, draft, note }: Question): ProposalKind {
  if (note && /\bthe vote was on a motion\b/i.test(note)) return 'motion';
  if (kind !== 'resolution' || !belongsTo || belongsTo.to === symbol || belongsTo.to === draft) return kind;
  return bearing[belongsTo.relation];
}

const bearing = { amends: 'amendment', 'part-of': 'paragraph', 'motion-on': 'motion' } as const;

/**
 * The day of the vote, or a day of the autumn in which its session of the Assembly began where only the session is
 * known; undefined where neither is.
 */
export function dayOf({ heldOn, session }: Question): string | undefined {
  if (heldOn) return heldOn;
  const number = /^\d{1,2}$/.test(session ?? '') ? Number(session) : undefined;
  return number === undefined ? undefined : `${1945 + number}-10-15`;
}

/** The record has a vote under a text's number, and no source says what of it was voted on. */
export const isUnspecified = ({ note }: Question): boolean =>
  /\bdoes not say whether this vote was on\b|\bit may be a vote on a part\b/i.test(note ?? '');

/** A motion to take up again what was decided, by its words. */
export const isReconsideration = (question: Question): boolean => /\breconsid/i.test(wordsOf(question));
