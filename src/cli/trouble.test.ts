import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { troubleText } from './trouble.ts';

test('what the file system refuses is told in one line', () => {
  expect(
    troubleText(
      caught(() => readFileSync('/nowhere/record.sqlite')),
      false,
    ),
  ).toBe('Cannot go on: no such file or folder (/nowhere/record.sqlite).');
});

test('a fault of the program says so, and where only when asked', () => {
  const error = caught(() => {
    throw new TypeError('undefined is not a roll\nof any member');
  });
  expect(troubleText(error, false)).toBe(
    'Fault in the program: undefined is not a roll. RAPPORTEUR_DEBUG=1 tells where; please report it with that.',
  );
  expect(troubleText(error, true)).toContain('trouble.test.ts');
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
