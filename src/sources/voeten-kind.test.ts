import { describe, expect, test } from 'vitest';
import { type VoetenVote, voetenProposal } from './voeten-kind.ts';

const vote = (descr: string, more: Partial<VoetenVote> = {}) =>
  voetenProposal({ amend: false, para: false, short: '', numbered: false, descr, ...more });

describe('terse descriptions', () => {
  test.each([
    {
      rcid: 657,
      descr:
        'TO ADOPT A U.S.S.R. AMENDMENT (A/L.328) TO THE 43-POWER DRAFT RESOLUTION (A/L.323 AND ADD.1-6), SAID AMENDMENT ADDING AN OPERATIVE PARAGRAPH 9',
      marks: { amend: true, para: true },
      is: { kind: 'amendment', relation: 'amends', draft: 'A/L.328', of: 'A/L.323' },
    },
    {
      rcid: 54,
      descr: 'TO ADOPT 4TH COMMITTEE DRAFT RESOL. (A/422) AS AMENDED BY DANISH PROPOSAL.',
      marks: { amend: true },
      is: { kind: 'resolution', reports: ['A/422'] },
    },
    {
      rcid: 164,
      descr:
        'TO ADOPT SUB-PARAGRAPH 1 (C) OF THE 1ST COMM. DRAFT RESOL. A (A/873), SAID SUB-PARAGRAPH MAKING TRIPOLITANIA A TRUST TERRITORY UNDER ITALY; AS ORALLY AMENDED BY ARGENTINA',
      marks: { amend: true, para: true },
      is: { kind: 'paragraph', relation: 'part-of' },
    },
    {
      rcid: 531,
      descr:
        'TO ADOPT SYRIAN MOTION FOR A DIVIDED VOTE ON PARAGRAPHS 7 AND 8 OF 4TH COMM. DRAFT RESOLUTION (A/3751)',
      marks: { para: true },
      is: { kind: 'motion', relation: 'motion-on' },
    },
    {
      rcid: 983,
      descr:
        'TO ADOPT THE SYRIAN PROPOSAL THAT DRAFT RESOL. (A/L. 533) BE CONSIDERED AN \\IMPORTANT QUESTION\\\\ REQUIRING A 2/3 MAJORITY.',
      marks: {},
      is: { kind: 'motion', relation: 'motion-on', of: 'A/L.533' },
    },
    {
      rcid: 293,
      descr: 'TO ADOPT BOLIVIAN MOTION TO ADJOURN THE MEETING.',
      marks: {},
      is: { kind: 'motion', of: undefined },
    },
    {
      rcid: 806,
      descr:
        'TO ADOPT A GENERAL COMMITTEE RECOMMENDATION (A/5230) TO INCLUDE ITEM 85 ON \\QUESTION OF HUNGARY\\\\, IN THE AGENDA.',
      marks: {},
      is: { kind: 'procedural', relation: undefined },
    },
    {
      rcid: 615,
      descr: 'TO ADOPT PAKISTAN DRAFT RESOLUTION (A/L.276).',
      marks: {},
      is: { kind: 'resolution', draft: 'A/L.276' },
    },
  ])('rcid $rcid: $is.kind', ({ descr, marks, is }) => expect(vote(descr, marks)).toMatchObject(is));

  test('a resolution that speaks of adjournment is a resolution', () => {
    const descr =
      'TO APPROVE A RESOLUTION DECIDING TO SUSPEND CERTAIN PROVISIONS OF THE FINANCIAL REGULATIONS';
    expect(vote(descr, { numbered: true }).kind).toBe('resolution');
  });
});

describe('the President’s words', () => {
  const ritual = ' A recorded vote has been requested. A';
  test.each([
    {
      rcid: 5692,
      descr: `The President: I shall now put to the vote the motion submitted by the representative of Kuwait that no action be taken on the amendment contained in document A/57/L.17.${ritual}`,
      marks: {},
      is: { kind: 'motion', relation: 'motion-on', of: 'A/57/L.17' },
    },
    {
      rcid: 6014,
      descr: `The President: Since the motion of no action has not been adopted, we shall now proceed to consider draft resolution A/52/L.38 and the amendment contained in document A/52/L.39. The Assembly shall therefore take a decision first on the amendment circulated in document A/52/L.39.${ritual}`,
      marks: { amend: true },
      is: { kind: 'amendment', relation: 'amends', draft: 'A/52/L.39' },
    },
    {
      rcid: 5803,
      descr: `The President: The oral amendment was adopted. The President: Since the oral amendment to the draft resolution has been adopted, we shall now proceed to take a decision on the draft resolution contained in paragraph 8 of the report, as orally amended.${ritual}`,
      marks: { amend: true },
      is: { kind: 'resolution' },
    },
    {
      rcid: 5927,
      descr: `The Acting President: I shall now put to the vote operative paragraph 8 of draft resolution XXX, on which a separate, recorded vote has been requested. A`,
      marks: { para: true },
      is: { kind: 'paragraph', relation: 'part-of' },
    },
    {
      rcid: 5974,
      descr:
        'The Acting President: In accordance with rule 89, I shall now put to the vote the motion for division. A',
      marks: { amend: true },
      is: { kind: 'motion' },
    },
    {
      rcid: 5676,
      descr: `The Acting President: Draft resolution C is entitled _Effects of the use of depleted uranium in armaments<d3>.${ritual}`,
      marks: {},
      is: { kind: 'resolution' },
    },
    {
      rcid: 5919,
      descr: `The President: As the oral amendment submitted by the representative of the United States has not been adopted, I shall now put to the vote the draft resolution as a whole.${ritual}`,
      marks: {},
      is: { kind: 'resolution' },
    },
  ])('rcid $rcid: $is.kind', ({ descr, marks, is }) => expect(vote(descr, marks)).toMatchObject(is));
});
