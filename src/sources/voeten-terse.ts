import type { ProposalKind } from '../record/index.ts';

/** What the terse capitals in which roll calls to session 46 are described are read with. */
export interface TerseVote {
  readonly amend: boolean;
  readonly para: boolean;
  readonly short: string;
  readonly descr: string;
  /** True where the roll call has the number of one adopted text; then its words describe that text. */
  readonly numbered: boolean;
}

/** A description with the places of the words that tell; a word that is not there has the place of the text's end. */
interface Words extends TerseVote {
  readonly text: string;
  /** What stands before the text that was voted on is named: who moved what. */
  readonly head: string;
  readonly motion: number;
  readonly amendment: number;
  readonly part: number;
  readonly whole: number;
}

const motion = /\b(?:MOTION|RULING|APPEAL AGAINST)\b/;
/** Not "as amended" and not "amending the Charter". */
const amendment = /(?<!AS (?:\w+ (?:REV & )?)?)\bAMEND(?:MENTS?)?\b/;
const part =
  /\b(?:PARAGS?|PARAGRAPHS?|SUB-PARA\w*|PARAS?|PREAMB\w*|PREAM|WORDS?|PHRASES?|CLAUSES?|SECTION|ARTICLES?|REMAIND\w*|REMAINING|PART|POINTS?|SENTENCES?)\b/;
const whole =
  /\bDRAFT (?:RESOL|CONV|DECL|INTERN|PROTOCOL|STATUTE|DECISION)|\bRESOL(?:UTION|\.|S|,|\b)|\bRES[,S ]|\bRES$|\bWHOLE (?:TEXT|DRAFT)/;
/** How to go about it: when to speak, which to vote on first, by what majority. */
const manner =
  /\b(?:ADJOURN\w*|POSTPON\w*|SUSPEN\w*|PRIORITY|RECONSIDERATION|CLOSE DEBATE|CLOSURE|SIMPLE[ -]MAJORITY|IMPORTANT QUESTION|NO VOTE|RIGHT TO SPEAK)\b|(?:2\/3|TWO-THIRDS)[ -]MAJORITY/;
/** What is on the table, and who sits at it. */
const agenda =
  /\b(?:GENERAL COMM(?:ITTEE|\.)? RECOMMENDATION|INCLU(?:DED?|SION|DING)?\b.*\b(?:AGENDA|ITEMS?)|ELECTIONS?|CREDENTIALS|BALLOT\w*)\b/;

interface TerseRule {
  readonly kind: ProposalKind;
  holds(words: Words): boolean;
}

/** In this order; the first that holds gives the kind. */
const rules: readonly TerseRule[] = [
  // "TO ADOPT SYRIAN MOTION FOR A DIVIDED VOTE ON PARAGRAPHS 7 AND 8 OF 4TH COMM. DRAFT RESOLUTION (A/3751)"
  {
    kind: 'motion',
    holds: (words) =>
      words.motion < Math.min(words.amendment, words.whole) && (words.motion < 60 || !words.numbered),
  },
  // "TO ADOPT A U.S.S.R. AMENDMENT (A/L.328) TO THE 43-POWER DRAFT RESOLUTION (A/L.323 AND ADD.1-6)"
  {
    kind: 'amendment',
    holds: (words) =>
      words.amendment < words.whole && (words.amend || (putsToVote(words) && words.amendment < 80)),
  },
  // "INSERTION OF NEW PARA … (AMENDMENT TO RES)": marked as both
  { kind: 'amendment', holds: (words) => words.amend && words.para && words.amendment < words.text.length },
  // "TO ADOPT EL SALVADOR PROPOSAL TO ADJOURN THE MEETING." under SECURITY COUNCIL ELECTIONS
  {
    kind: 'procedural',
    holds: (words) => !words.numbered && !words.para && !namesText(words) && isElection(words),
  },
  // "TO ADOPT OPERATIVE PARAGRAPH 6 OF THE 4TH COMM. DRAFT RESOLUTION (A/6089)"
  {
    kind: 'paragraph',
    holds: (words) =>
      words.part < words.whole &&
      (words.para || words.amend || (putsToVote(words) && words.part < 30 && !agenda.test(words.head))),
  },
  // "TO ADOPT A GENERAL COMMITTEE RECOMMENDATION (A/5230) TO INCLUDE ITEM 85 … IN THE AGENDA."
  { kind: 'procedural', holds: ({ numbered, head }) => !numbered && agenda.test(head) },
  // "TO ADOPT THE SYRIAN PROPOSAL THAT DRAFT RESOL. (A/L. 533) … BE CONSIDERED AN IMPORTANT QUESTION"
  { kind: 'procedural', holds: (words) => !words.numbered && isOnManner(words) && isElection(words) },
  { kind: 'motion', holds: (words) => !words.numbered && isOnManner(words) },
  // "TO ADOPT DRAFT RESOL. (A/7016)", marked as a paragraph
  { kind: 'paragraph', holds: (words) => namesText(words) && isMarkedPart(words) },
  { kind: 'decision', holds: ({ text }) => /\bDRAFT DECISION\b/.test(text) },
  // "TO ADOPT 4TH COMMITTEE DRAFT RESOL. (A/422) AS AMENDED BY DANISH PROPOSAL."
  { kind: 'resolution', holds: (words) => namesText(words) },
  { kind: 'procedural', holds: ({ numbered, short }) => !numbered && /VOTING PROCEDURE/i.test(short) },
  { kind: 'amendment', holds: (words) => words.amend && words.amendment < words.text.length },
  { kind: 'paragraph', holds: ({ para }) => para },
];

/** What was put to the vote. A resolution, where no rule says otherwise. */
export function terseKind(vote: TerseVote): ProposalKind {
  const words = wordsOf(vote);
  return rules.find((rule) => rule.holds(words))?.kind ?? 'resolution';
}

function wordsOf(vote: TerseVote): Words {
  const text = vote.descr.toUpperCase().replace(/\s+/g, ' ');
  const placeOf = (pattern: RegExp): number => {
    const at = text.search(pattern);
    return at < 0 ? text.length : at;
  };
  return {
    ...vote,
    text,
    head: text.slice(0, placeOf(whole)),
    motion: placeOf(motion),
    amendment: placeOf(amendment),
    part: placeOf(part),
    whole: placeOf(whole),
  };
}

const namesText = ({ whole: place, text }: Words): boolean => place < text.length;

const isElection = ({ short }: Words): boolean => /ELECTIONS?\b/i.test(short);

/** The words speak of the vote; those of an adopted text speak of what it says. */
const putsToVote = ({ numbered, text }: Words): boolean =>
  !numbered && /^(?:TO (?:ADOPT|AMEND|RETAIN|DELETE)|AMEND|RETENTION)/.test(text);

const isOnManner = ({ head, text }: Words): boolean =>
  manner.test(head) || (/PROPOSAL (?:THAT|FOR)\b/.test(head) && manner.test(text));

/** Marked as a part, and nothing in the words speaks against it. */
const isMarkedPart = ({ para, amend, text, head }: Words): boolean =>
  para &&
  !amend &&
  !/\bAS (?:\w+ )*AMENDED\b/.test(text) &&
  !/\bWHOLE\b/.test(text.slice(0, head.length + 12));
