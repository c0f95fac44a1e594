import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { parseSyncList, shippedSyncList } from './sync-list.ts';

test('every file of the list comes over https, has a name of its own and a format that reads it', () => {
  const { files } = shippedSyncList();
  expect(files.length).toBeGreaterThan(10);
  for (const { address, format } of files) {
    expect(address).toMatch(/^https:\/\//);
    expect(formats.map(({ id }) => id)).toContain(format);
  }
  expect(new Set(files.map(({ save }) => save)).size).toBe(files.length);
});

test('the Digital Library is for the browser: the list says which page and which file', () => {
  expect(shippedSyncList().byHand.map(({ page }) => page)).toEqual(
    expect.arrayContaining([
      'https://digitallibrary.un.org/record/4060887',
      'https://digitallibrary.un.org/record/4055387',
    ]),
  );
});

test.each(['../escape.json', '/etc/passwd', 'akn/../../x'])('a file is never saved as %s', (save) => {
  const list = `sets: [{ name: n, format: f, licence: l, files: { "${save}": "https://example.org/x" } }]\nbyHand: []`;
  expect(() => parseSyncList(list)).toThrow();
});
