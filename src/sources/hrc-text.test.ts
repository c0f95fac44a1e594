import { describe, expect, test } from 'vitest';
import { type HrcRow, hrcSession, hrcTitle, limited, readHrcWords } from './hrc-text.ts';

const row = (more: Partial<HrcRow>): HrcRow => ({
  symbol: '',
  title: '',
  statement: '',
  voteType: 'RECORDED',
  meeting: '',
  draft: '',
  ...more,
});

const amendment = (symbol: string, draft: string, more: Partial<HrcRow> = {}) =>
  readHrcWords(
    row({
      symbol,
      draft,
      title: 'Civil society space : amendment /',
      meeting: 'Adopted at the 46th meeting',
      ...more,
    }),
  );

describe('amendments', () => {
  test('the words of the amendment count, not the meeting copied from the resolution', () => {
    expect(
      amendment(
        'A/HRC/31/L.76',
        'Amendment A/HRC/31/L.76 to draft resolution A/HRC/31/L.21 Rejected by a recorded vote',
      ),
    ).toEqual({
      kind: 'amendment',
      method: 'recorded',
      outcome: 'rejected',
      draft: 'A/HRC/31/L.76',
      amends: 'A/HRC/31/L.21',
      note: undefined,
    });
  });

  test.each([
    {
      draft: 'Amendment A/HRC/39/L.27 to draft resolution L.20 Rejected by a recorded vote',
      outcome: 'rejected',
    },
    {
      draft:
        'Amendment to A/HRC/39/L.20 A/HRC/39/L.27 Russian Federation Rejected by a recorded vote (9 to 24, with 14 abstentions), 40th meeting',
      outcome: 'rejected',
    },
    {
      draft: 'Amendment A/HRC/39/L.27 to draft resolution A/HRC/39/L.20 ADOPTED by a recorded vote',
      outcome: 'adopted',
    },
    {
      draft: 'Amendment A/HRC/39/L.27 to draft resolution A/HRC/39/L.20 Withdrawn by main sponser',
      outcome: 'withdrawn',
    },
    {
      draft: 'Amendment A/HRC/39/L.27 to draft resolution A/HRC/39/L.20 Not considered by the Council',
      outcome: 'not-considered',
    },
    {
      draft: 'Amendment A/HRC/39/L.27 to draft resolution A/HRC/39/L.20 No action by vote',
      outcome: 'not-considered',
    },
    { draft: 'Amendment A/HRC/39/L.27 to Draft resolution A/HRC/39/L.20', outcome: undefined },
  ])('"$draft" to A/HRC/39/L.20: $outcome', ({ draft, outcome }) => {
    expect(amendment('A/HRC/39/L.27', draft)).toMatchObject({ outcome, amends: 'A/HRC/39/L.20' });
  });
});

describe('whole texts', () => {
  test.each([
    { voteType: 'RECORDED', method: 'recorded' },
    { voteType: 'RECORDED, adopted at a closed meeting', method: 'recorded' },
    { voteType: 'ADOPTED WITHOUT VOTE', method: 'without-vote' },
    { voteType: 'NON-RECORDED', method: 'unrecorded' },
    { voteType: 'NON-RECORDED, adopted unanimously', method: 'unrecorded' },
    { voteType: 'NON-RECORDED, no voting information available', method: 'unknown' },
  ])('$voteType is $method', ({ voteType, method }) => {
    const statement = 'adopted by the Commission on Human Rights at its 22nd session';
    expect(readHrcWords(row({ voteType, statement }))).toMatchObject({ method, outcome: 'adopted' });
  });

  test('a draft that was rejected is one', () => {
    expect(
      readHrcWords(
        row({
          symbol: 'A/HRC/59/L.1/Rev.1',
          title: 'Discontinuation of the mandate : resolution /',
          statement: 'rejected by the Human Rights Council at its 59th session',
          meeting: 'Rejected at the 30th meeting',
          draft: 'Draft resolution A/HRC/59/L.1/Rev.1',
        }),
      ),
    ).toMatchObject({ kind: 'resolution', outcome: 'rejected', draft: 'A/HRC/59/L.1/Rev.1' });
  });

  test('the draft and how it was changed', () => {
    expect(
      readHrcWords(
        row({ symbol: 'E/CN.4/RES/1992/65', draft: 'Draft resolution E/CN.4/1992/L.72 as amended' }),
      ),
    ).toMatchObject({ draft: 'E/CN.4/1992/L.72', note: 'As amended.' });
  });
});

test.each([
  { text: 'Draft resolution A/HRC/26//L.1', is: ['A/HRC/26/L.1'] },
  { text: 'Draft resolution A/HRC/26/L..9', is: ['A/HRC/26/L.9'] },
  { text: 'A/HRC/RES/56/L.33', is: ['A/HRC/56/L.33'] },
  { text: 'Draft resolution A/HRC/S-9/L.1', is: ['A/HRC/S-9/L.1'] },
  { text: 'A/HRC/25/2 (Annex II) -', is: [] },
])('the drafts named in "$text": $is', ({ text, is }) => expect(limited(text)).toEqual(is));

test.each([
  { statement: 'adopted by the Human Rights Council at its 25th session', session: '25' },
  { statement: 'adopted by the Human Rights Council at its 9th special session', session: 'S-9' },
  { statement: 'adopted by the Human Rights Council at its 1st organizational meeting', session: undefined },
])('$statement: session $session', ({ statement, session }) => expect(hrcSession(statement)).toBe(session));

test('a title is without its kind', () => {
  expect(hrcTitle('Protection of Roma (gypsies) : resolution /')).toBe('Protection of Roma (gypsies)');
});
