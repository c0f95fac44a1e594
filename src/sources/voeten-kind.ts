import type { Belonging, ProposalKind } from '../record/index.ts';
import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';
import { terseDocuments } from './voeten-documents.ts';
import { terseKind } from './voeten-terse.ts';
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
  const kind = terseKind(vote);
  const { amendment, drafts, reports } = terseDocuments(vote.descr);
  const relation = relations[kind];
  const own = kind === 'amendment' ? amendment : relation ? undefined : drafts[0];
  return {
    kind,
    relation,
    draft: kind === 'procedural' ? undefined : own,
    of: relation && drafts.find((each) => each !== own),
    reports,
  };
}

function symbols(text: string): readonly DocumentSymbol[] {
  const reading = parseSymbol(text);
  return reading.ok ? [reading.symbol] : [];
}
