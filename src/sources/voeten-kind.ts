import type { Belonging, ProposalKind } from '../record/index.ts';
import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';
import { isSpoken, whatWasAsked } from './voeten-text.ts';

/** What the description of an academic roll call says of the vote. */
export interface VoetenVote {
  /** The data's own marks; undefined or false where it does not say. */
  readonly amend: boolean;
  readonly para: boolean;
  readonly short: string;
  readonly descr: string;
  /** True where the roll call has the number of one adopted text. */
  readonly numbered: boolean;
}

export interface VoetenProposal {
  readonly kind: ProposalKind;
  readonly relation?: Belonging['relation'] | undefined;
  /** The document that was voted on. */
  readonly draft?: DocumentSymbol | undefined;
  /** The document of the text that it bears on. */
  readonly of?: DocumentSymbol | undefined;
  readonly reports: readonly DocumentSymbol[];
}

/**
 * What was put to the vote. The data marks amendments and paragraphs, but marks a whole text "as amended" as an
 * amendment too, and has no mark for motions; the description decides, and the marks where it says nothing.
 */
export function voetenProposal(vote: VoetenVote): VoetenProposal {
  return isSpoken(vote.descr.trim()) ? spokenProposal(vote) : terseProposal(vote);
}

const relations: { readonly [kind in ProposalKind]?: Belonging['relation'] } = {
  amendment: 'amends',
  paragraph: 'part-of',
  motion: 'motion-on',
};

/** "I shall now put to the vote the motion … that no action be taken on the amendment contained in document A/57/L.17." */
function spokenProposal(vote: VoetenVote): VoetenProposal {
  const asked = whatWasAsked(vote.descr);
  const kind = spokenKind(vote, asked.slice(-360));
  const documents = [...asked.matchAll(/A\/\d+\/L\.\d+(?:\/Rev\.\d+)?/gi)].flatMap(([found]) =>
    symbols(found),
  );
  const last = documents.at(-1);
  return {
    kind,
    relation: relations[kind],
    draft: kind === 'amendment' ? last : undefined,
    of: kind === 'motion' ? last : undefined,
    reports: [],
  };
}

function spokenKind({ amend, para }: VoetenVote, asked: string): ProposalKind {
  if (/put to the vote ?the motion/i.test(asked)) return 'motion';
  if (
    /proceed to take a decision on (?:the )?draft resolution.{0,160}\bas (?:orally )?amended/i.test(asked)
  ) {
    return 'resolution';
  }
  if (amend) return 'amendment';
  if (para) return 'paragraph';
  if (/(?:since|as) the (?:oral )?(?:motion|amendment).{0,120} not (?:been )?adopted/i.test(asked)) {
    return /decision (?:first )?on the amendment/i.test(asked) ? 'amendment' : 'resolution';
  }
  if (/no action be ?taken|not to take action|motion (?:for|of) no.?action|\bmotion\b[^.]*$/i.test(asked))
    return 'motion';
  if (/(?:decision|vote) (?:first )?on the (?:draft |oral |proposed )*amendments?\b/i.test(asked))
    return 'amendment';
  return 'resolution';
}

/** "TO ADOPT EGYPTIAN AMENDMENT TO 1ST COMM. DRAFT RESOL. A (A/873), REPLACING …" */
function terseProposal(vote: VoetenVote): VoetenProposal {
  const text = vote.descr.toUpperCase().replace(/\s+/g, ' ');
  const kind = terseKind(vote, text);
  const { drafts, reports } = documentsOf(text);
  const [, amending] = /AMEND\w*\.?\s*\(([^)]+)\)/.exec(text) ?? [];
  const own = kind === 'amendment' ? draftsIn(amending ?? '')[0] : undefined;
  return {
    kind,
    relation: relations[kind],
    draft: kind === 'amendment' ? own : kind === 'resolution' || kind === 'decision' ? drafts[0] : undefined,
    of: relations[kind] ? drafts.find((each) => each !== own) : undefined,
    reports,
  };
}

const motion = /\b(?:MOTION|RULING|APPEAL AGAINST)\b/;
/** Not "as amended" and not "amending the Charter". */
const amendment = /(?<!AS (?:\w+ (?:REV & )?)?)\bAMEND(?:MENTS?)?\b/;
const part =
  /\b(?:PARAGS?|PARAGRAPHS?|SUB-PARA\w*|PARAS?|PREAMB\w*|PREAM|WORDS?|PHRASES?|CLAUSES?|SECTION|ARTICLES?|REMAIND\w*|REMAINING|PART|POINTS?|SENTENCES?)\b/;
const whole =
  /\bDRAFT (?:RESOL|CONV|DECL|INTERN|PROTOCOL|STATUTE|DECISION)|\bRESOL(?:UTION|\.|S|,|\b)|\bRES[,S ]|\bRES$|\bWHOLE (?:TEXT|DRAFT)/;
const manner =
  /\b(?:ADJOURN\w*|POSTPON\w*|SUSPEN\w*|PRIORITY|RECONSIDERATION|CLOSE DEBATE|CLOSURE|SIMPLE[ -]MAJORITY|IMPORTANT QUESTION|NO VOTE|RIGHT TO SPEAK)\b|(?:2\/3|TWO-THIRDS)[ -]MAJORITY/;
const agenda =
  /\b(?:GENERAL COMM(?:ITTEE|\.)? RECOMMENDATION|INCLU(?:DED?|SION|DING)?\b.*\b(?:AGENDA|ITEMS?)|ELECTIONS?|CREDENTIALS|BALLOT\w*)\b/;

function terseKind(vote: VoetenVote, text: string): ProposalKind {
  const [ofMotion, ofAmendment, ofPart, ofWhole] = [motion, amendment, part, whole].map((pattern) =>
    placeOf(pattern, text),
  ) as [number, number, number, number];
  const head = text.slice(0, Math.min(ofWhole, text.length));
  if (ofMotion < Math.min(ofAmendment, ofWhole) && (ofMotion < 60 || !vote.numbered)) return 'motion';
  const speaksOfVote = /^(?:TO (?:ADOPT|AMEND|RETAIN|DELETE)|AMEND|RETENTION)/.test(text) && !vote.numbered;
  if (ofAmendment < ofWhole && (vote.amend || (speaksOfVote && ofAmendment < 80))) return 'amendment';
  if (vote.amend && vote.para && ofAmendment < text.length) return 'amendment';
  if (!vote.numbered && !vote.para && ofWhole === text.length && isElection(vote)) return 'procedural';
  const startsWithPart = speaksOfVote && ofPart < 30 && !agenda.test(head);
  if (ofPart < ofWhole && (vote.para || vote.amend || startsWithPart)) return 'paragraph';
  if (!vote.numbered && agenda.test(head)) return 'procedural';
  if (!vote.numbered && (manner.test(head) || (/PROPOSAL (?:THAT|FOR)\b/.test(head) && manner.test(text)))) {
    return isElection(vote) ? 'procedural' : 'motion';
  }
  if (ofWhole < text.length) return wholeKind(vote, text, head);
  if (!vote.numbered && /VOTING PROCEDURE/.test(vote.short.toUpperCase())) return 'procedural';
  if (vote.amend && ofAmendment < text.length) return 'amendment';
  return vote.para ? 'paragraph' : 'resolution';
}

const isElection = ({ short }: VoetenVote): boolean => /ELECTIONS?\b/.test(short.toUpperCase());

/** A whole text, unless the data marks it as part of one and nothing in the words speaks against it. */
function wholeKind({ para, amend }: VoetenVote, text: string, head: string): ProposalKind {
  const asAmended = /\bAS (?:\w+ )*AMENDED\b/.test(text);
  if (
    para &&
    !amend &&
    !asAmended &&
    !/\bWHOLE\b/.test(`${head} ${text.slice(head.length, head.length + 12)}`)
  ) {
    return 'paragraph';
  }
  return /\bDRAFT DECISION\b/.test(text) ? 'decision' : 'resolution';
}

/** The place of a pattern, the text's end where it does not occur. */
function placeOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/**
 * The documents behind "draft resolution": those of the limited series (`A/L.473`, `A/C.1/298`) are drafts; of the
 * others, those that a committee reports are reports.
 */
function documentsOf(text: string): {
  readonly drafts: readonly DocumentSymbol[];
  readonly reports: readonly DocumentSymbol[];
} {
  const pattern = /\b(?:RESOL\w*\.?|RES|CONVENTION|DECISION)\b[^()]{0,24}\(([^)]+)\)/g;
  const drafts: DocumentSymbol[] = [];
  const reports: DocumentSymbol[] = [];
  for (const found of text.matchAll(pattern)) {
    const fromCommittee = /\bCOMM(?:ITTEE|\.)?[^()]*$/.test(
      text.slice(0, found.index + found[0].indexOf('(')),
    );
    for (const each of draftsIn(found[1] ?? '')) {
      const limited = /\/L\.|\/C\.\d/.test(each);
      (limited || !fromCommittee ? drafts : reports).push(each);
    }
  }
  return { drafts, reports };
}

/** "(A/L. 564)", "(A/L.323 AND ADD.1-6)", "(A/704)": the first document; what is not quite a symbol is left out. */
function draftsIn(bracket: string): readonly DocumentSymbol[] {
  const [first = ''] = bracket.replace(/\. /g, '.').split(/,| AND | & |;/);
  const plain = /^A\/(?:(?:[A-Z.]+\d*\/)?(?:L|C)\.\d+(?:\/\d+)?|\d{2,4})(?:\/(?:ADD|REV|CORR)\.\d+)*$/;
  return plain.test(first.trim()) ? symbols(first.trim()) : [];
}

function symbols(text: string): readonly DocumentSymbol[] {
  const reading = parseSymbol(text);
  return reading.ok ? [reading.symbol] : [];
}
