import { expect, test } from 'vitest';
import { readText } from './reading.ts';
import { settingsOf } from './setting.ts';

const settings = (text: string): string =>
  settingsOf(readText({ name: 'text', text, format: 'text', sha256: '' })).join(' ');

test.each([
  ['The UN General Assembly adopted the resolution. China voted against it.', 'un un'],
  ['The Maltese parliament passed the divorce bill by 52 votes to 11.', 'elsewhere'],
  ['The resolution passed by 10 votes to 2. Nobody said where.', 'untold untold'],
  ['At a Model UN in Geneva the General Assembly voted 111-19. It passed.', 'elsewhere elsewhere'],
  ['The UN General Assembly met. Kuwait was elected to the Security Council with 188 votes.', 'un elsewhere'],
])('%j plays: %s', (text, expected) => {
  expect(settings(text)).toBe(expected);
});
