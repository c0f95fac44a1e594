import { expect, test } from 'vitest';
import { type Body, type DocumentSymbol, parseSymbol } from '../symbols/index.ts';
import { lineageOf, lineages, readLineages } from './lineages.ts';

const symbol = (text: string): DocumentSymbol => {
  const reading = parseSymbol(text);
  if (!reading.ok) throw new Error(text);
  return reading.symbol;
};

test('lineages have ids that differ, in words with hyphens', () => {
  const ids = lineages().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

const titled: readonly (readonly [Body, string, string])[] = [
  ['GA', 'Situation of human rights in the Democratic People’s Republic of Korea', 'dprk-human-rights'],
  ['GA-C3', "Situation of human rights in the Democratic People's Republic of Korea", 'dprk-human-rights'],
  ['HRC', "The situation of human rights in the Democratic People's Republic of Korea", 'dprk-human-rights'],
  ['GA', 'SITUATION OF HUMAN RIGHTS IN THE DEMOCRATIC PEOPLES REPUBLIC OF KOREA', 'dprk-human-rights'],
  ['SC', "Adoption of the agenda: The situation in the Democratic People's Republic of Korea", 'dprk-agenda'],
  [
    'SC',
    "Security Council resolution 1695 (2006) [on the launching of ballistic missiles by the Democratic People's Republic of Korea (DPRK)]",
    'dprk-sanctions',
  ],
  ['GA', 'Situation of human rights in the Islamic Republic of Iran', 'iran-human-rights'],
  ['GA', 'The situation in the Syrian Arab Republic', 'syria-human-rights'],
  [
    'HRC',
    'The grave and deteriorating human rights and humanitarian situation in the Syrian Arab Republic',
    'syria-human-rights',
  ],
  [
    'HRC',
    'Situation of human rights of Rohingya Muslims and other minorities in Myanmar',
    'myanmar-human-rights',
  ],
  [
    'GA',
    'Situation of human rights in the temporarily occupied Autonomous Republic of Crimea and the city of Sevastopol, Ukraine',
    'crimea-human-rights',
  ],
  ['GA', 'Territorial integrity of Ukraine', 'ukraine'],
  [
    'GA',
    'Necessity of ending the economic, commercial and financial embargo imposed by the United States of America against Cuba',
    'cuba-embargo',
  ],
  ['GA', 'Moratorium on the use of the death penalty', 'death-penalty-moratorium'],
  [
    'GA',
    'Combating glorification of Nazism, neo-Nazism and other practices that contribute to fuelling contemporary forms of racism',
    'nazism-glorification',
  ],
];

test.each(titled)('%s: "%s" belongs to %s', (body, title, lineage) => {
  expect(lineageOf({ body, title })).toBe(lineage);
});

test.each<readonly [Body, string]>([
  [
    'SC',
    "Security Council resolution 702 (1991) [on admission of the Democratic People's Republic of Korea and the Republic of Korea to membership in the United Nations]",
  ],
  ['GA', 'The Korean question'],
  ['GA', 'The occupied Syrian Golan'],
  ['HRC', 'Human rights in the occupied Syrian Golan'],
  ['HRC', 'Cooperation with and assistance to Ukraine in the field of human rights'],
  ['SC', "Situation of human rights in the Democratic People's Republic of Korea"],
])('%s: "%s" belongs to none', (body, title) => {
  expect(lineageOf({ body, title })).toBeUndefined();
});

test('a symbol that a lineage lists belongs to it whatever its title', () => {
  const libya = { body: 'SC', title: 'On sanctions', symbol: symbol('S/RES/1970(2011)') } as const;
  const syria = { body: 'SC', title: 'A text', draft: symbol('S/2014/348') } as const;
  expect(lineageOf(libya)).toBe('icc-referrals');
  expect(lineageOf(syria)).toBe('icc-referrals');
});

test('a list with a broken entry is refused by its number', () => {
  const good = '- { id: a, title: A, bodies: [GA], titles: [a] }\n';
  expect(readLineages(good)).toHaveLength(1);
  expect(() => readLineages(`${good}- { id: b, title: B, bodies: [UNO], titles: [b] }`)).toThrow('entry 2');
});
