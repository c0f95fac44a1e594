import { expect, test } from 'vitest';
import { shippedDocket } from '../../shipped-docket.fixture.ts';
import { answersIn } from '../answers.fixture.ts';

const { docket } = shippedDocket();
const answers = (text: string, date = '2014-11-20') => answersIn(text, 'sponsors', docket(), date);

const committee =
  'On 18 November 2014 the Third Committee of the UN General Assembly approved by 111 votes to 19';

test.each([
  [
    `${committee} a resolution on North Korea drafted by the European Union and Japan.`,
    'supported "drafted by the European Union and Japan" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea co-sponsored by 58 countries.`,
    'supported "co-sponsored by 58 countries" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea put forward by 58 countries.`,
    'supported "put forward by 58 countries" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea. It was Italy that had tabled it.`,
    'supported "Italy that had tabled it" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea. Japan, too, was among its sponsors.`,
    'supported "Japan, too, was among its sponsors" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea. Italy and 57 others had sponsored it.`,
    'supported "Italy and 57 others had sponsored it" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea. Ghana was one of its sponsors.`,
    'uncheckable "Ghana was one of its sponsors" [sponsors-not-held]',
  ],
  [
    `${committee} a resolution on North Korea. Seven countries had sponsored the draft.`,
    'uncheckable "Seven countries had sponsored" [sponsors-not-held]',
  ],
  [
    `${committee} a resolution on North Korea co-sponsored by more than 50 countries.`,
    'supported "co-sponsored by more than 50 countries" [sponsors-as-recorded]',
  ],
  [
    `${committee} a resolution on North Korea introduced by Italy.`,
    'supported "introduced by Italy" [sponsors-as-recorded]',
  ],
  [`${committee} an EU-drafted resolution on North Korea.`, 'imprecise "EU-drafted" [sponsors-left-out]'],
  [
    `${committee} a resolution on North Korea sponsored by a record 60 other UN members.`,
    'imprecise "sponsored by a record 60 other UN members" [sponsors-counted-otherwise]',
  ],
  [
    `${committee} a resolution on North Korea co-sponsored by 90 countries.`,
    'uncheckable "co-sponsored by 90 countries" [sponsors-not-held]',
  ],
  [
    `${committee} a resolution on North Korea introduced by Ghana.`,
    'uncheckable "introduced by Ghana" [sponsors-not-held]',
  ],
  [
    'On 18 November 2014 the Third Committee of the UN General Assembly rejected by 77 votes to 40 an amendment on North Korea introduced by Cuba.',
    'supported "introduced by Cuba" [sponsors-as-recorded]',
  ],
  [
    'On 22 May 2014 Russia and China vetoed a UN Security Council draft on Syria proposed by France.',
    'supported "proposed by France" [sponsors-as-recorded]',
  ],
])('%j: %s', (text, answer) => {
  expect(answers(text)).toEqual([answer]);
});

test('reads them in a text that names the UN nowhere, where a tally in it is surely of a decision', () => {
  expect(
    answers(
      'On 18 November 2014 the Third Committee approved a text on human rights in North Korea by 111 votes to 19, with 55 abstentions. It was co-sponsored by 58 countries.',
    ),
  ).toEqual(['supported "co-sponsored by 58 countries" [sponsors-as-recorded]']);
});

test.each([
  ['a wish', `${committee} the resolution on North Korea. The next one should be drafted by Japan.`],
  [
    'a visit',
    `${committee} the resolution on North Korea. The reporter was introduced by Japan to the hall.`,
  ],
  ['a tournament', 'The football tournament was sponsored by 12 countries, the UN said.'],
  ['a denial', `${committee} the resolution on North Korea, which was not drafted by Ghana.`],
])('leaves alone %s', (_, text) => {
  expect(answers(text)).toEqual([]);
});
