import { expect, test } from 'vitest';
import { joinSponsors, namesInList, sponsorsOf } from './undl-sponsors.ts';

test.each([
  { text: 'Brazil, Mauritania, Qatar and Spain', members: ['BRA', 'MRT', 'QAT', 'ESP'] },
  { text: 'Egypt and Mexico', members: ['EGY', 'MEX'] },
  { text: 'Mongolia', members: ['MNG'] },
  { text: 'Chile, Antigua and Barbuda and Bosnia and Herzegovina', members: ['CHL', 'ATG', 'BIH'] },
  { text: 'Spain and Trinidad and Tobago', members: ['ESP', 'TTO'] },
  {
    text: 'Belarus, Cuba [on behalf of the Group of 77 and China], Kazakhstan and Uzbekistan',
    members: ['BLR', 'CUB', 'KAZ', 'UZB'],
  },
  { text: 'China and Cuba [on behalf of the Movement of Non-Aligned Countries]', members: ['CHN', 'CUB'] },
  { text: 'Ecuador, Maldives,Marshall Islands', members: ['ECU', 'MDV', 'MHL'] },
  { text: "CÃ´te d'Ivoire and TÃ¼rkiye", members: ['CIV', 'TUR'] },
])('"$text" names $members', ({ text, members }) => {
  const { sponsors, remarks } = sponsorsOf(namesInList(text, '2023-11-08'), 'main', '2023-11-08');
  expect(sponsors.map(({ member }) => member)).toEqual(members);
  expect(remarks).toEqual([]);
});

test('one that puts a text forward for a group is its sponsor; a chair is a remark', () => {
  const names = [
    'EGYPT (ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE LEAGUE OF ARAB STATES)',
    'PERU, ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS',
    'SUBMITTED BY THE PRESIDENT OF THE GENERAL ASSEMBLY',
  ];
  expect(sponsorsOf(names, 'main')).toEqual({
    sponsors: [
      { member: 'EGY', role: 'main' },
      { member: 'PER', role: 'main' },
    ],
    remarks: ['SUBMITTED BY THE PRESIDENT OF THE GENERAL ASSEMBLY'],
  });
});

test('a member in both lists is a main sponsor, once', () => {
  const joined = joinSponsors(sponsorsOf(['Chile', 'Chile'], 'main'), sponsorsOf(['Chile', 'Peru'], 'co'));
  expect(joined.sponsors).toEqual([
    { member: 'CHL', role: 'main' },
    { member: 'PER', role: 'co' },
  ]);
});
