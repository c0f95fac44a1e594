import { expect, test } from 'vitest';
import { assemblySession, isAssemblySession } from './assembly-sessions.ts';
import { councilYear, isCouncilYear } from './council-years.ts';

test.each([
  [1, 1946],
  [242, 1967],
  [794, 1992],
  [1593, 2005],
  [1970, 2011],
  [2798, 2025],
])('the Council adopted resolution %i in %i', (number, year) => {
  expect(councilYear(number)).toBe(year);
  expect(isCouncilYear(number, year)).toBe(true);
  expect(isCouncilYear(number, year + 1)).toBe(false);
});

test('Council numbers after the table have the year that is written, if late enough', () => {
  expect(councilYear(2900)).toBeUndefined();
  expect(isCouncilYear(2900, 2027)).toBe(true);
  expect(isCouncilYear(2900, 2024)).toBe(false);
  expect(councilYear(0)).toBeUndefined();
});

test.each([
  [95, 'regular', 1],
  [181, 'regular', 2],
  [217, 'regular', 3],
  [377, 'regular', 5],
  [1514, 'regular', 15],
  [1873, 'special', 4],
  [2253, 'emergency', 5],
  [2625, 'regular', 25],
  [3201, 'special', 6],
  [3379, 'regular', 30],
] as const)('the Assembly adopted resolution %i at %s session %i', (number, kind, ordinal) => {
  expect(assemblySession(number)).toEqual({ kind, ordinal });
});

test('a number between two known sessions may be of either, and of no other', () => {
  expect(assemblySession(290 - 2)).toBeDefined();
  expect(assemblySession(1625)).toBeUndefined();
  expect(isAssemblySession(1625, { kind: 'special', ordinal: 3 })).toBe(true);
  expect(isAssemblySession(1625, { kind: 'regular', ordinal: 16 })).toBe(true);
  expect(isAssemblySession(1625, { kind: 'regular', ordinal: 15 })).toBe(false);
});
