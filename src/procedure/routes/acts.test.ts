import { describe, expect, test } from 'vitest';
import { acts, parseAct } from './acts.ts';

test('the eleven acts of article 7(1) and the four crimes are there, in order', () => {
  expect(acts().map(({ id }) => id)).toEqual([
    '6',
    '7',
    ...[...'abcdefghijk'].map((letter) => `7.1.${letter}`),
    '8',
    '8bis',
  ]);
});

describe('an act is read from its number or its name', () => {
  test.each([
    ['7.1.d', '7.1.d'],
    ['7(1)(d)', '7.1.d'],
    ['art. 7 (1) (d)', '7.1.d'],
    ['Article 7(1)(D)', '7.1.d'],
    ['deportation', '7.1.d'],
    ['Forced  labour', '7.1.c'],
    ['genocide', '6'],
    ['8 bis', '8bis'],
    ['art. 8 bis', '8bis'],
    ['crimes against humanity', '7'],
    ['war crime', '8'],
  ])('%s is %s', (text, id) => {
    const reading = parseAct(text);
    expect(reading.ok && reading.act.id).toBe(id);
  });
});

describe('what is no act comes with the nearest', () => {
  test.each([
    { text: 'deportations', nearest: ['7.1.d'] },
    { text: 'torturing', nearest: ['7.1.f'] },
    { text: '7.1.z', nearest: [...'abcdefghijk'].map((letter) => `7.1.${letter}`) },
    { text: '', nearest: [...'abcdefghijk'].map((letter) => `7.1.${letter}`) },
  ])('"$text": $nearest', ({ text, nearest }) => {
    const reading = parseAct(text);
    expect(reading.ok ? reading.act.id : reading.nearest.map(({ id }) => id)).toEqual(nearest);
  });
});
