import type { Span } from '../source-text.ts';
import { wordList } from '../word-list.ts';
import { findPhrases, lexiconOf, type Word } from './lexicon.ts';

/**
 * What a text says became of a proposal ("adopted", "voted down"), or how it was taken ("by consensus"). `strong`
 * words say so by themselves; others ("passed", "carried") need a proposal next to them.
 */
export interface OutcomeMention extends Span {
  readonly outcome: 'adopted' | 'rejected' | 'vetoed' | 'withdrawn';
  readonly method?: 'unanimous' | 'without-vote' | undefined;
  readonly strong: boolean;
  readonly negated: boolean;
  /** "Failed to": true of a draft that was vetoed as of one that was voted down. */
  readonly failed: boolean;
  /** What a resolution does ("condemned", "suspended"): said by the body that adopted it, and of nobody else. */
  readonly act: boolean;
}

const outcomes = ['adopted', 'rejected', 'vetoed', 'withdrawn'] as const;
const methods = ['unanimous', 'without-vote'] as const;

const lexicon = lexiconOf(
  wordList('outcomes.csv').map((row) => ({
    phrase: row('phrase'),
    value: {
      outcome: outcomes.find((outcome) => outcome === row('outcome')) ?? 'adopted',
      method: methods.find((method) => method === row('method')),
      strong: row('strength') !== 'weak' && row('strength') !== 'act',
      act: row('strength') === 'act',
      failed: /^(?:fail|fell|falls|was not|were not|not been|did not)/.test(row('phrase')),
    },
  })),
);

/** Not yet, or not at all: plans, conditions and denials are no outcome that the record could answer. */
const unreal =
  /\b(?:would|could|should|might|may|will|shall|must|to be|to|if|expected to|likely to|failed to|unless|can|cannot|can't|hopes?|calls? for|urged?|before|until) (?:also |again |not |have |be |been |then |likely |probably |eventually |being |finally ){0,3}$/;
/** "If the plenary passes it" */
const inCondition = /\b(?:if|unless|should|whether|before|until) [^,.;:]{1,40}$/;
const denied =
  /\b(?:not|never|n't|nor|nearly|almost|neither) (?:been |be |yet |have |so far ){0,2}$|\b(?:kept?|prevent(?:ed|s)?|stopp?(?:ed|s)?|keep|block(?:ed)?) (?:\w+ ){1,3}from (?:being )?$/;

/** Outcomes in lower-case text, in order. What may come or would come is left out. */
export function findOutcomes(lower: string, words: readonly Word[]): readonly OutcomeMention[] {
  return findPhrases(lower, words, lexicon).flatMap(({ start, end, value }): OutcomeMention[] => {
    const before = lower.slice(Math.max(0, start - 60), start);
    if ((unreal.test(before) || inCondition.test(before)) && value.method === undefined) return [];
    const negated = denied.test(before) || /n't $/.test(before);
    return [{ ...value, start, end, negated }];
  });
}
