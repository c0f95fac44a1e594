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
      /\bno[- ]action\b|\bno action be ?taken?\b|\bnot to take action\b|\btake no action\b|\bhold no vote\b|\brule (74|116)\b|\bthe vote was on a motion\b/i,
    effect: 'opposes',
    certainty: 'certain',
    because: 'It is a motion to take no action: carried, the text is not acted on.',
    basis: ['ga-74', 'ga-116'],
  },
  {
    // "motion for division", "motion for a separate vote on the last preambular paragraph", "for a divided vote"
    kinds: [...motions, 'paragraph'],
    pattern:
      /\bmotion for (a )?(division|separate vote)\b|\b(proposal|motion)\b[^.]{0,20}\bfor (a )?(separate|divided) votes?\b|\bdivision of the (vote|proposal)\b/i,
    effect: 'neither',
    certainty: 'certain',
    because: 'It decides only whether parts are voted on separately; what becomes of them is decided after.',
    basis: ['ga-89', 'ga-129'],
  },
  {
    // "an Australian motion for priority, on the 5-power draft resolution", "to adjourn the meeting", "until the next day"
    kinds: motions,
    pattern:
      /\b(motion|proposal|req(uest)?|oral proposal) for (a )?priority\b|\breconsid\w*|\b(adjourn\w*|suspen\w*)( of)?( the)? meeting\b|\buntil the (next|following) day\b|\bnot exceeding \d+ days\b|\bclos(e|ure)\b.*\bdebate\b|\bright to speak\b/i,
    effect: 'neither',
    certainty: 'presumed',
    because: 'It orders the proceedings and does not decide on the text.',
    basis: [],
  },
  {
    // "a USSR proposal postponing elections", "adjourns any further balloting"
    kinds: motions,
    pattern: /\b(postpon|adjourn|defer)\w*\b.*\b(elections?|balloting)\b/i,
    effect: 'neither',
    certainty: 'presumed',
    because: 'It puts off an election; there is no text to be for or against.',
    basis: [],
  },
  {
    // "that draft resolution B … does not come under the category of important questions requiring a 2/3 majority"
    kinds: motions,
    pattern:
      /\bnot (come|fall) (under|within)\b.*\bimportant questions?\b|\bonly a simple ma|\bsimple[- ]majority\b/i,
    effect: 'supports',
    certainty: 'presumed',
    because: 'It asks for a simple majority, which makes the text easier to adopt.',
    basis: ['charter-18-3'],
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
    // "that the Assembly is not competent to adopt the draft"
    kinds: motions,
    pattern: /\bnot competent\b|\bincompeten(t|ce)\b|\blacks? competence\b/i,
    effect: 'opposes',
    certainty: 'certain',
    because: 'It says that the body may not deal with the text.',
    basis: ['ga-79', 'ga-121'],
  },
  {
    // "excluding from the agenda the U.S.S.R.-proposed item", "should not be included in the agenda"
    kinds: motions,
    pattern:
      /\b(reject\w*|exclud\w+|not (to )?(be )?(includ\w+|consider\w*))\b.*\b(agenda|items?|request)\b|\bitems?\b.*\bnot be included\b/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It keeps the question off the agenda.',
    basis: [],
  },
  {
    // "Ghana motion for adjournment of the debate", "deferring consideration of the draft", "referring it to a committee"
    kinds: motions,
    pattern: /\bpostpon\w+|\bdefer\w*|\badjourn\w*|\brefer(ring|red)? .*\bcommittee\b/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It puts the text off.',
    basis: ['ga-74', 'ga-116'],
  },
  {
    // "Adoption of the agenda: The situation in the DPRK"; "to include item 24 on …, in the agenda"
    kinds: motions,
    pattern: /\badoption of the (provisional )?agenda\b|\binclu(de|ded|ding|sion)?\b.*\b(agenda|items?)\b/i,
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
    // "Syrian amendment, deleting operative paragraph 1"; "to delete the words"
    kinds: parts,
    pattern:
      /^(?:[^.]*\| )?\s*(?:to )?(?:adopt .*\bamendments?\b.*\bdelet(?:e|ing|ion)\b|delet(?:e|ing|ion)\b|omit(?:ting)?\b)/i,
    effect: 'opposes',
    certainty: 'presumed',
    because: 'It takes words out of the text as it was put.',
    basis: ['ga-90', 'ga-130'],
  },
];

/** The first rule whose kinds and words fit; undefined where the words say nothing. */
export const wordsRuleFor = (kind: ProposalKind, words: string): WordsRule | undefined =>
  wordsRules.find(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(words));
