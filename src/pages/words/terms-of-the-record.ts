import { toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';

export const recordTerms = {
  decision: {
    name: toSay('decision'),
    says: toSay(
      'What a body did with a proposal on a day: adopted, rejected, vetoed, or adopted without a vote.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('A decision with all that is known of it.') },
    see: ['proposal'],
  },
  symbol: {
    name: toSay('symbol'),
    says: toSay(
      'The number of a document of the United Nations: A/ for the Assembly, S/ for the Security Council, A/HRC/ for the Human Rights Council; RES for what was adopted, L. for a draft, PV. for the record of a meeting.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('Resolution 188 of the Assembly’s 69th session.') },
    see: ['resolution'],
  },
  lineage: {
    name: toSay('lineage'),
    says: toSay(
      'The chain of decisions on one question: the same text year after year, and one text through its stages from draft to plenary. Members are compared with themselves along it.',
    ),
    example: {
      decision: 'A/RES/60/173',
      shows: toSay('The first of the Assembly’s resolutions on human rights in the DPRK.'),
    },
    see: ['decision'],
  },
  case: {
    name: toSay('case'),
    says: toSay(
      'A situation followed through the system: what happened, who acted, what was decided, who stands where, and what may come next. Statements and acts are kept apart.',
    ),
    see: ['position'],
  },
  position: {
    name: toSay('position'),
    says: toSay(
      'What an actor said or did on a day. A statement is no act: who spoke for a text may have abstained on it.',
    ),
    see: ['ballot'],
  },
  agreement: {
    name: toSay('agreement'),
    says: toSay(
      'Of the decisions on which two members both cast a ballot, the share on which it was the same. It depends on which questions were put to the vote, and is always shown with their number.',
    ),
    see: ['ideal-point'],
  },
  'ideal-point': {
    name: toSay('ideal point'),
    says: toSay(
      'Where a member stands on a line estimated from all its ballots: members that vote alike stand close. The line has no meaning but the votes that made it, and each place has its uncertainty.',
    ),
    see: ['agreement'],
  },
  cohesion: {
    name: toSay('cohesion'),
    says: toSay(
      'How far a group votes as one, from 0 to 1, over a number of decisions that is always given.',
    ),
    see: ['agreement'],
  },
  forecast: {
    name: toSay('forecast'),
    says: toSay(
      'What a model expects of the next vote, as chances and ranges, with how well it would have done on votes that are past.',
    ),
    see: ['lineage'],
  },
  verdict: {
    name: toSay('verdict'),
    says: toSay(
      'What the record answers to a claim: supported, imprecise (right in substance, with a detail that is named), contradicted, or uncheckable: the record cannot say.',
    ),
    see: ['decision'],
  },
  conflict: {
    name: toSay('conflict'),
    says: toSay(
      'Two sources that differ on a figure, a date or a ballot. The official one is shown, the other is kept, and both are told.',
    ),
    see: ['verdict'],
  },
} as const satisfies { readonly [id: string]: TermEntry };
