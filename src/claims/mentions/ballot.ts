import type { Ballot } from '../../record/index.ts';
import type { Span } from '../source-text.ts';
import { wordList } from '../word-list.ts';
import { findPhrases, lexiconOf, type Word } from './lexicon.ts';

/** A veto is a no, cast by a permanent member on a draft that then fails. */
export type SaidBallot = Ballot | 'veto';

/**
 * Words that say how somebody voted. `form` tells where the voters stand: before it (`subject`: "voted against"), after
 * it (`agent`: "opposed by"; `label`: "abstentions:"), or either (`after`: "against"; `weak` ones such as "supported"
 * are used of much else; `bare`: "veto" as a noun or after "did not").
 */
export interface BallotMention extends Span {
  readonly ballot: SaidBallot;
  readonly form: BallotForm;
  readonly negated: boolean;
  /** "From abstaining to yes": how they voted before. */
  readonly from?: SaidBallot | undefined;
}

export const ballotForms = ['subject', 'agent', 'label', 'after', 'weak', 'bare'] as const;
export type BallotForm = (typeof ballotForms)[number];

const said: readonly SaidBallot[] = ['yes', 'no', 'abstain', 'absent', 'veto'];
const lexicon = lexiconOf(
  wordList('ballots.csv').map((row) => ({
    phrase: row('phrase'),
    value: {
      ballot: said.find((ballot) => ballot === row('ballot')) ?? 'absent',
      form: ballotForms.find((form) => form === row('form')) ?? 'weak',
      negated: row('negated') === 'yes',
    },
  })),
);

/** "the only countries to vote against", "chose to abstain": done, not to be done */
const done =
  /\b(?:did not|didn't|without) hesitat(?:e|ing) to $|\b(?:only|first|sole|lone|alone|among|one of|last|few|many|chose|chosen|choosing|decided|opted|preferred|went on)\b[^.;:]{0,45} to (?:also )?$/;

const unreal =
  /\b(?:would|could|should|might|may|will|shall|must|to|if|expected to|likely to|threaten(?:ed|s)? to|unless|can|cannot|can't|whether to|plans? to|intends? to|urged|power to|right to|rather than|instead of) (?:also |again |have |be |been |then |likely |probably |all |both ){0,2}$/;
const denied =
  /\b(?:not|never|nor|neither|without|refused to|declined to|failed to|refrained from|refraining from|stopped short of|stopping short of|avoided|instead of|rather than) (?:also |again |have |actually |even |once ){0,2}$|n't (?:also |even )?$/;
/** "Nor did Russia or China block", "No permanent member opposed", "Neither Russia nor China vetoed" */
const deniedAhead = /(?:^|[.;,] ?)(?:and |but )?(?:nor (?:did|has|have)|no |neither |none of )[^.;:]{1,80}$/;

const stance =
  'abstentions?|abstaining|abstain|votes? against|against|opposition|opposing|voting (?:no|yes|against|in favou?r|for)|no|votes? in favou?r|support|supporting|backing|in favou?r|yes';
/** "moved from opposition to abstention", "changed an abstention to a vote against": how they voted before, and now */
const shift = new RegExp(
  `\\b(?:moved|moves|moving|changed|changes|changing|switched|switches|switching|lapsed|lapsing|drifted|slid|slipped|reverted|returned|shifted|shifting|went|going|swung|turned|flipped)(?: (?:its|their|his) (?:votes?|positions?|stance))?(?: from)?(?:(?: (?:an?|its|their))? (${stance}))?(?: [\\w'-]+){0,5}? (?:to|into)(?: an?| its| their)?(?: (?:flat|firm|clear|full|plain|outright))? (${stance})\\b`,
  'g',
);

/** "NO (7): Bolivia, China" */
const heading = /(?:^|\n)[ *•-]{0,4}(yes|no|for) ?\(\d{1,3}\) ?:/g;

/** "Namibia, previously in favour, now abstained": how they voted before */
const before = /\b(?:previously|formerly|earlier|once|until then|had been|last time|before) $/;

/** "If the United States abstained, it would pass" */
const conditional = /\b(?:if|unless|in case) (?!any\b)[^.,;:]{1,45}$/;

/** "Poland said no troops would be sent", "absent from the peace talks", "dissented from the reasoning" */
const isOther = (words: string, after: string): boolean =>
  (/^(?:said|say|says) no$/.test(words) &&
    /^ (?!to\b|and\b|in\b|on\b|at\b|while\b|when\b|but\b|with\b|too\b|again\b|along|as\b|for the\b)[a-z]/.test(
      after,
    )) ||
  (/absent$/.test(words) &&
    /^ from (?!the (?:vote|voting|hall|room|chamber|session|meeting|assembly|council|roll)|vot)/.test(
      after,
    )) ||
  (/^dissent/.test(words) && /^ (?:from|opinion|voice|judge)/.test(after));

/** "fell to vetoes from Russia and China": a noun after "to", no verb */
const isNoun = /^(?:veto|abstention|opposition|votes)/;

/** Ballots spoken of in lower-case text, in order. What may come, would come or once was is left out. */
export function findBallots(lower: string, words: readonly Word[]): readonly BallotMention[] {
  const shifts = [...lower.matchAll(shift)].map((match): BallotMention => {
    const end = match.index + match[0].length;
    const [, from, to = ''] = match;
    return {
      start: match.index,
      end,
      ballot: stanceIn(to),
      from: from === undefined ? undefined : stanceIn(from),
      form: 'subject',
      negated: false,
    };
  });
  const plain = findPhrases(lower, words, lexicon).flatMap(({ start, end, value }): BallotMention[] => {
    const ahead = lower.slice(Math.max(0, start - 100), start);
    const noun = isNoun.test(lower.slice(start, end)) && (value.form === 'agent' || value.form === 'label');
    if ((unreal.test(ahead) && !done.test(ahead) && !noun) || (value.form === 'after' && before.test(ahead)))
      return [];
    if (conditional.test(ahead) || isOther(lower.slice(start, end), lower.slice(end, end + 24))) return [];
    if (shifts.some((other) => start < other.end && other.start < end)) return [];
    return [
      { ...value, start, end, negated: value.negated || denied.test(ahead) || deniedAhead.test(ahead) },
    ];
  });
  const labels = [...lower.matchAll(heading)]
    .map((match): BallotMention => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const end = start + (match[1] ?? '').length;
      return {
        start,
        end,
        ballot: match[1] === 'yes' || match[1] === 'for' ? 'yes' : 'no',
        form: 'label',
        negated: false,
      };
    })
    .filter((one) => !plain.some(({ start, end }) => one.start < end && start < one.end));
  return [...plain, ...labels, ...shifts].sort((a, b) => a.start - b.start);
}

function stanceIn(words: string): 'yes' | 'no' | 'abstain' {
  if (words.startsWith('abst')) return 'abstain';
  return /against|oppos|no\b/.test(words) ? 'no' : 'yes';
}
