import { describe, expect, test } from 'vitest';
import { type Ballot, emptyRoll, enter, type Roll } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import type { Cast } from './effect.ts';
import { sideOf } from './effect-in-record.ts';
import { effectOfYes } from './effect-of-yes.ts';
import { codeOf } from './routes/testing.ts';

const symbol = (text: string) => {
  const reading = parseSymbol(text);
  if (!reading.ok) throw new Error(text);
  return reading.symbol;
};

/** "yes: CUB IRN; no: USA" as a roll. */
function rollOf(sides: { readonly [ballot in Ballot]?: string }): Roll {
  const roll = emptyRoll();
  for (const ballot of ['yes', 'no', 'abstain', 'absent'] as const)
    for (const code of (sides[ballot] ?? '').split(' ').filter(Boolean)) enter(roll, codeOf(code), ballot);
  return roll;
}

const cast = (rest: Partial<Cast>): Cast => ({ body: 'GA', kind: 'resolution', title: '', ...rest });

describe('by the words of the vote', () => {
  test.each([
    {
      title:
        'I shall now put to the vote the motion submitted by the representative of Turkmenistan that no action be taken on draft resolution III.',
      kind: 'motion',
      effect: 'opposes',
      rule: 'ga-74',
    },
    {
      title: 'In accordance with rule 74 of the rules of procedure, I shall now put to the vote the motion',
      kind: 'motion',
      effect: 'opposes',
      rule: 'ga-74',
    },
    {
      title: 'In accordance with rule 89, I shall now put to the vote the motion for division.',
      kind: 'motion',
      effect: 'neither',
      rule: 'ga-89',
    },
    {
      title:
        'TO ADOPT A MALI MOTION THAT THE VOTE ON THE 23-POWER DRAFT RESOLUTION BE DECIDED BY A SIMPLE MAJORITY.',
      kind: 'motion',
      effect: 'supports',
      rule: 'charter-18-3',
    },
    {
      title:
        'CUBAN MOTION … AN "IMPORTANT QUESTION" REQUIRING A TWO-THIRDS MAJORITY UNDER ART.18 OF UN CHARTER.',
      kind: 'motion',
      effect: 'opposes',
      rule: 'charter-18-3',
    },
    {
      title: 'TO ADOPT AN ALGERIAN MOTION FOR PRIORITY OF THE 18-POWER DRAFT RESOLUTION (A/L.515)',
      kind: 'motion',
      effect: 'neither',
    },
    {
      title:
        'I shall now put to the vote operative paragraph 4 (b) of draft resolution I, on which a separate vote has been requested.',
      kind: 'paragraph',
      effect: 'supports',
      rule: 'ga-89',
    },
    {
      title: 'TO RETAIN THE WORD "NEO-NAZI" IN OPERATIVE PARAG. 2 OF DRAFT RESOL. (A/7820)',
      kind: 'paragraph',
      effect: 'supports',
      rule: 'ga-89',
    },
    {
      title:
        'TO ADOPT SYRIAN AMENDMENT (A/L.200) TO 7-POWER DRAFT RESOL. (A/L.197/REV.2), DELETING OPERATIVE PARAGRAPH 1',
      kind: 'amendment',
      effect: 'opposes',
      rule: 'ga-90',
    },
    {
      title:
        'GENERAL COMMITTEE RECOMMENDATION (A/2980) THAT ITEM 3 ON ALGERIA SHOULD NOT BE INCLUDED IN THE AGENDA.',
      kind: 'procedural',
      effect: 'opposes',
    },
    {
      title:
        'GENERAL COMM. RECOMMENDATION (A/4294) INCLUDING AN ITEM ON THE PROBLEM OF HUNGARY IN THE AGENDA.',
      kind: 'procedural',
      effect: 'supports',
    },
    {
      title:
        'THE SOMALI MOTION THAT DRAFT RESOL. B DOES NOT COME UNDER THE CATEGORY OF "IMPORTANT QUESTIONS" REQUIRING A 2/3 MAJORITY',
      kind: 'motion',
      effect: 'supports',
      rule: 'charter-18-3',
    },
    {
      title:
        'AN AUSTRALIAN MOTION FOR PRIORITY, ON THE 5-POWER DRAFT RESOL. REQUIRING APPLICATION OF THE 2/3 MAJORITY RULE',
      kind: 'motion',
      effect: 'neither',
    },
    { title: 'TO ADOPT BOLIVIAN MOTION TO ADJOURN THE MEETING.', kind: 'motion', effect: 'neither' },
    {
      title:
        'TO ADOPT GHANA MOTION FOR ADJOURNMENT OF THE DEBATE ON THE SITUATION IN THE REPUBLIC OF THE CONGO.',
      kind: 'motion',
      effect: 'opposes',
      rule: 'ga-74',
    },
    { title: 'Situation of human rights in Belarus', kind: 'amendment', effect: 'unknown', rule: 'ga-90' },
    { title: 'Situation of human rights in the DPRK', kind: 'resolution', effect: 'supports' },
  ] as const)('$title: a yes $effect', ({ effect, ...rest }) => {
    const found = effectOfYes(cast({ kind: rest.kind, title: rest.title }));
    expect(found.effect).toBe(effect);
    expect(found.provisions[0]?.id).toBe('rule' in rest ? rest.rule : undefined);
  });

  test('a committee goes by its own rules', () => {
    const found = effectOfYes(cast({ body: 'GA-C3', kind: 'paragraph', title: 'paragraph 7' }));
    expect(found.provisions.map(({ id }) => id)).toEqual(['ga-129']);
  });

  test('A/HRC/26/L.37: filed as an amendment, but the vote was on taking no action on it', () => {
    const found = effectOfYes(
      cast({
        body: 'HRC',
        kind: 'amendment',
        title: 'Protection of the family',
        draft: symbol('A/HRC/26/L.37'),
        belongsTo: { relation: 'amends', to: 'A/HRC/26/L.20/Rev.1' },
        note: 'The vote was on a motion to take no action on it.',
      }),
    );
    expect(found).toMatchObject({ effect: 'opposes', certainty: 'certain', text: 'A/HRC/26/L.37' });
  });

  test('a roll call of which no source says what it was on stays unknown', () => {
    const found = effectOfYes(
      cast({
        title: 'CHINA REPRESENTATION',
        belongsTo: { relation: 'part-of', to: 'A/RES/2758(XXVI)' },
        note: 'The source does not say whether this vote was on the whole text, on a part of it or on an amendment.',
      }),
    );
    expect(found.effect).toBe('unknown');
  });

  test('S/PV.7353: a yes put the situation on the agenda', () => {
    const found = effectOfYes(
      cast({ body: 'SC', kind: 'procedural', title: 'Adoption of the agenda: The situation in the DPRK' }),
    );
    expect(found).toMatchObject({ effect: 'supports', certainty: 'certain' });
  });
});

describe('amendments by company', () => {
  const text = {
    id: 'A/C.3/69/L.28/Rev.1',
    sponsors: [{ member: codeOf('FRA'), role: 'main' as const }],
    roll: rollOf({ yes: 'FRA DEU JPN USA GBR ITA', no: 'CUB IRN SYR BLR VEN ZWE', abstain: 'IND' }),
  };
  const amendment = cast({
    body: 'GA-C3',
    kind: 'amendment',
    title: 'Amendment',
    belongsTo: { relation: 'amends', to: text.id },
  });

  test('A/C.3/69/L.63: its sponsor Cuba voted against the text', () => {
    const found = effectOfYes({ ...amendment, sponsors: [{ member: codeOf('CUB'), role: 'main' }] }, text);
    expect(found).toMatchObject({ effect: 'opposes', certainty: 'presumed', text: text.id });
  });

  test('one by the sponsors of the text itself supports it', () => {
    const found = effectOfYes({ ...amendment, sponsors: [{ member: codeOf('FRA'), role: 'main' }] }, text);
    expect(found.effect).toBe('supports');
  });

  test('without sponsors the ballots tell: who wanted it was against the text', () => {
    const roll = rollOf({ yes: 'CUB IRN SYR BLR VEN', no: 'FRA DEU JPN USA GBR ITA' });
    const found = effectOfYes({ ...amendment, roll, outcome: 'rejected' }, text);
    expect(found.effect).toBe('opposes');
    expect(found.because).toBe(
      'Of the 5 who voted for it and then on the text, 0 were for the text; of the 6 who voted against it, 6 were.',
    );
  });

  test.each([
    {
      why: 'it was carried, and the text was no longer the same',
      yes: 'CUB IRN SYR BLR VEN ZWE',
      no: 'FRA DEU JPN USA GBR',
    },
    { why: 'too few voted on both', yes: 'CUB IRN', no: 'FRA DEU JPN USA GBR' },
    { why: 'both sides voted alike on the text', yes: 'CUB IRN SYR FRA DEU', no: 'BLR VEN ZWE JPN USA GBR' },
  ])('unknown where $why', ({ yes, no }) => {
    expect(effectOfYes({ ...amendment, roll: rollOf({ yes, no }) }, text).effect).toBe('unknown');
  });
});

test.each([
  { ballot: 'no', effect: 'opposes', side: 'for' },
  { ballot: 'yes', effect: 'opposes', side: 'against' },
  { ballot: 'yes', effect: 'supports', side: 'for' },
  { ballot: 'abstain', effect: 'supports', side: 'neutral' },
  { ballot: 'yes', effect: 'neither', side: 'neutral' },
  { ballot: 'absent', effect: 'supports', side: 'unknown' },
  { ballot: 'no', effect: 'unknown', side: 'unknown' },
] as const)('$ballot on a vote whose yes $effect is $side', ({ ballot, effect, side }) => {
  expect(sideOf(ballot, effect)).toBe(side);
});
