import type { ProposalKind } from '../record/index.ts';
import type { Effect } from './effect.ts';

/** What the words of a vote say about its bearing on the text. */
export interface WordsRule {
  readonly kinds: readonly ProposalKind[];
  readonly pattern: RegExp;
  readonly effect: Effect;
  readonly certainty: 'certain' | 'presumed';
  readonly because: string;
  readonly basis: readonly string[];
}

const motions = ['motion', 'procedural'] as const;
const parts = ['paragraph', 'amendment'] as const;

/** In this order: the first that fits decides. */
export const wordsRules: readonly WordsRule[] = [
  {
    // "the motion submitted by the representative of Turkmenistan that no action be taken on draft resolution III"
    kinds: motions,
    pattern:
      /\bno[- ]action\b|\bno action be ?taken?\b|\bnot to take action\b|\btake no action\b|\badjourn(ment|ing)?( of)?( the)? debate\b|\bhold no vote\b|\brule (74|116)\b/i,
    effect: 'opposes',
    certainty: 'certain',
    because: 'It is a motion to take no action: carried, the text is not acted on.',
    basis: ['ga-74', 'ga-116'],
  },
  {
    // "to adopt Ghana motion for a 2/3 majority vote", "constitutes an important question"
    kinds: motions,
    pattern: /\b(2\/3|two[- ]thirds)[- ]majority\b|\bimportant question\b/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It asks for two thirds, which makes the text harder to adopt.',
    basis: ['charter-18-3'],
  },
  {
    // "a Mali motion that the vote … be decided by a simple majority"
    kinds: motions,
    pattern: /\bsimple[- ]majority\b/i,
    effect: 'supports',
    certainty: 'presumed',
    because: 'It asks for a simple majority, which makes the text easier to adopt.',
    basis: ['charter-18-3'],
  },
  {
    // "that the Assembly is not competent to adopt the draft"
    kinds: motions,
    pattern: /\bnot competent\b|\bincompeten(t|ce)\b|\blacks? competence\b/i,
    effect: 'opposes',
    certainty: 'certain',
    because: 'It says that the body may not deal with the text.',
    basis: ['ga-79', 'ga-121'],
  },
  {
    // "rejecting Indian request for an item on China representation"
    kinds: motions,
    pattern: /\b(reject\w*|not (to )?(include|consider)|exclud\w+)\b.*\b(agenda|item|request)\b/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It keeps the question off the agenda.',
    basis: [],
  },
  {
    // "Iraq proposal postponing debate", "referring Israel's application to the 1st Committee"
    kinds: motions,
    pattern: /\bpostpon\w+|\bdefer\w*|\badjourn\w*|\brefer(ring|red)?( .*)? (back )?to\b/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It puts the text off.',
    basis: [],
  },
  {
    // "In accordance with rule 89, I shall now put to the vote the motion for division"; "proposal for separate votes on"
    kinds: [...motions, 'paragraph'],
    pattern:
      /\bmotion for (a )?(division|separate vote)\b|\b(proposal|motion)\b[^.]{0,20}\bfor (a )?separate votes?\b|\bdivision of the (vote|proposal)\b/i,
    effect: 'neither',
    certainty: 'certain',
    because: 'It decides only whether parts are voted on separately; what becomes of them is decided after.',
    basis: ['ga-89', 'ga-129'],
  },
  {
    // "adoption of the agenda: The situation in the DPRK"; "that the item … be included in the agenda"
    kinds: motions,
    pattern: /\badoption of the (provisional )?agenda\b|\binclu(de|ded|sion)\b.*\bagenda\b/i,
    effect: 'supports',
    certainty: 'certain',
    because: 'Adopted, the question is on the agenda and is discussed.',
    basis: ['sc-9'],
  },
  {
    kinds: motions,
    pattern: /\bpreliminary question\b/i,
    effect: 'supports',
    certainty: 'certain',
    because: 'Were the matter held to be procedural, no permanent member could veto the text.',
    basis: ['double-veto'],
  },
  {
    kinds: motions,
    pattern:
      /\bclos(e|ure)\b.*\bdebate\b|\bsuspen(d|sion)\b.*\bmeeting\b|\bpriority\b|\bright to speak\b|\breconsider\w*/i,
    effect: 'neither',
    certainty: 'presumed',
    because: 'It orders the proceedings and does not decide on the text.',
    basis: [],
  },
  {
    // "Syrian amendment, deleting operative paragraph 1"
    kinds: parts,
    pattern:
      /^(?:[^.]*\| )?\s*(?:to )?(?:adopt .*\bamendments?\b.*\bdelet(?:e|ing|ion)\b|delet(?:e|ing|ion)\b|omit(?:ting)?\b)/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It takes words out of the text as it was put.',
    basis: ['ga-90', 'ga-130'],
  },
];

export const wordsRuleFor = (kind: ProposalKind, words: string): WordsRule | undefined =>
  wordsRules.find(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(words));
