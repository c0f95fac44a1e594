import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodedTwice, voetenWords, whatWasAsked } from './voeten-text.ts';

describe('titles and notes', () => {
  test('the title of a resolution is its own, without what every one has', () => {
    const title = "Situation of human rights in the Democratic People's Republic of Korea";
    expect(voetenWords('', `${title} : resolution / adopted by the General Assembly`)).toEqual({
      title,
      note: undefined,
      agenda: [],
    });
  });

  test('terse capitals are the note, and the short form the title', () => {
    const descr = 'TO ADOPT 4TH COMMITTEE DRAFT RESOL. (A/422) AS AMENDED BY DANISH PROPOSAL.';
    expect(voetenWords('S.W. AFRICA TRUSTEESHIP', descr)).toMatchObject({
      title: 'S.W. AFRICA TRUSTEESHIP',
      note: descr,
    });
  });

  test('of the President’s words the last title that is read out stands, and the question that is put', () => {
    const descr =
      'The President: We now turn to draft resolution III, entitled _Situation of human rights in Turkmenistan<d3>. A recorded vote has been requested. A';
    expect(voetenWords('', descr)).toEqual({
      title: 'Situation of human rights in Turkmenistan',
      note: 'The President: We now turn to draft resolution III, entitled _Situation of human rights in Turkmenistan<d3>.',
      agenda: [],
    });
  });

  test('from session 71 on the description is the agenda item', () => {
    expect(
      voetenWords(
        'Declaration on the Right to Peace : resolution / adopted by the General Assembly',
        'A/71/251 68b - Human rights questions, including alternative approaches. - HUMAN RIGHTS ADVANCEMENT',
      ),
    ).toEqual({
      title: 'Declaration on the Right to Peace',
      note: undefined,
      agenda: ['Human rights questions, including alternative approaches'],
    });
  });
});

test('the ritual of the recorded vote is no part of the question', () => {
  expect(
    whatWasAsked(
      'The Acting President: I shall now put to the vote operative paragraph 8. A recorded vote has been requested. A',
    ),
  ).toBe('The Acting President: I shall now put to the vote operative paragraph 8.');
});

describe('text that was encoded twice', () => {
  test.each([
    { twice: 'SÃ£o TomÃ©', once: 'São Tomé' },
    { twice: 'D?ÃƒÂ«TENTE', once: 'D?ëTENTE' },
    { twice: 'Peopleâ€™s', once: 'People’s' },
  ])('$twice is $once', ({ twice, once }) => expect(decodedTwice(twice)).toBe(once));

  test.each(['São Tomé', 'Âge', 'Côte d’Ivoire', '“Human rights”', 'Ã'])('%s is left alone', (text) =>
    expect(decodedTwice(text)).toBe(text),
  );

  test('plain text never changes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => decodedTwice(text) === text));
  });
});
