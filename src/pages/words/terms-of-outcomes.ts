import { toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';

export const outcomeTerms = {
  adopt: {
    name: toSay('adopt'),
    says: toSay(
      'A body adopts a text when it makes it its own: from then on it is a resolution. Of the Assembly only the plenary adopts; what a committee does before is to approve.',
    ),
    example: {
      decision: 'A/RES/69/188',
      shows: toSay('The plenary adopted it a month after the Third Committee had approved the draft.'),
    },
    basis: ['charter-18-3', 'ga-85'],
    see: ['approve', 'plenary', 'resolution'],
  },
  approve: {
    name: toSay('approve'),
    says: toSay(
      'A Main Committee approves a draft and recommends it to the plenary. Nothing is adopted yet, and the figures are not those of the Assembly’s vote: the most common mistake in reports.',
    ),
    example: {
      decision: 'A/C.3/69/L.28/Rev.1',
      shows: toSay('Approved in committee by 111-19-55; the plenary’s vote a month later was another one.'),
    },
    basis: ['ga-125'],
    see: ['adopt', 'committee'],
  },
  reject: {
    name: toSay('reject'),
    says: toSay(
      'A text falls when the votes it needs are not there. In a committee of the Assembly a tie rejects; in the plenary a second tie does.',
    ),
    example: { decision: 'A/C.3/69/L.63', shows: toSay('An amendment that a committee rejected.') },
    basis: ['ga-133', 'ga-95'],
    see: ['majority', 'veto'],
  },
  consensus: {
    name: toSay('consensus'),
    says: toSay(
      'A text is adopted by consensus, or “without a vote”, when nobody asks for one. There are no ballots and no figures, and nobody is on record as having said yes: a member may still say that it does not share in it. That is not unanimity.',
    ),
    example: { decision: 'A/RES/68/183', shows: toSay('No ballots exist, so there is nothing to count.') },
    see: ['unanimity', 'recorded-vote'],
  },
  unanimity: {
    name: toSay('unanimity'),
    says: toSay(
      'A vote is unanimous when every ballot cast is a yes. It needs a vote: a text that passed without one was not adopted unanimously.',
    ),
    example: { decision: 'S/RES/1970 (2011)', shows: toSay('Fifteen members voted, and all said yes.') },
    see: ['consensus'],
  },
  amendment: {
    name: toSay('amendment'),
    says: toSay(
      'An amendment adds to a proposal, takes from it or changes a part of it. It is voted on first; then the proposal is, as amended or as it was.',
    ),
    example: {
      decision: 'A/C.3/69/L.63',
      shows: toSay(
        'Cuba’s attempt to take the Court out of the text, defeated before the text itself was put to the vote.',
      ),
    },
    basis: ['ga-90', 'ga-130'],
    see: ['proposal'],
  },
  'no-action-motion': {
    name: toSay('no-action motion'),
    says: toSay(
      'A motion to end the debate on an item at once. Where it carries, the text is never voted on: a way to stop it without voting against it.',
    ),
    basis: ['ga-74', 'ga-116'],
    see: ['reject'],
  },
  'separate-vote': {
    name: toSay('separate vote'),
    says: toSay(
      'A vote on one paragraph or part of a text, at the request of a member. Its figures are those of the part and say little of the whole.',
    ),
    basis: ['ga-89', 'ga-129'],
    see: ['amendment'],
  },
  resolution: {
    name: toSay('resolution'),
    says: toSay(
      'A text that a body has adopted in the solemn form, with a preamble and numbered paragraphs. Until then it is a draft resolution, with a symbol of its own.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('The resolution; its draft was A/C.3/69/L.28/Rev.1.') },
    see: ['symbol', 'adopt'],
  },
} as const satisfies { readonly [id: string]: TermEntry };
