import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};

test('A/RES/69/188 is told in a sentence, with its figures and the members who voted no', async () => {
  const { status, text } = await get('/decisions/A/RES/69/188');
  expect(status).toBe(200);
  expect(text).toContain(
    'The General Assembly adopted A/RES/69/188 on 18 December 2014 by 116 votes to 20, with 53 abstentions; 4 members were absent.',
  );
  expect(text).toContain('116 of the 136 votes cast were yes, where 69 were needed: enough.');
});

test.each([
  { written: '/decisions/69/188', path: '/decisions/A/RES/69/188' },
  { written: '/decisions/a/res/69/188', path: '/decisions/A/RES/69/188' },
  { written: '/decisions/unscr 1593', path: '/decisions/S/RES/1593(2005)' },
  { written: '/decisions/S/RES/1593 (2005)', path: '/decisions/S/RES/1593(2005)' },
])('$written leads to $path', async ({ written, path }) => {
  expect(await get(encodeURI(written))).toMatchObject({ status: 301, location: path });
  expect((await get(path)).status).toBe(200);
});

test.each([
  { written: '/decisions/A/RES/69/881', says: 'Nearest' },
  { written: '/decisions/hello', says: 'is no document symbol' },
  { written: '/nowhere', says: 'There is no page at /nowhere.' },
])('$written is told that there is none: $says', async ({ written, says }) => {
  const { status, text } = await get(written);
  expect(status).toBe(404);
  expect(text).toContain(says);
});

test('the roll can be filtered by ballot and group, and says of how many', async () => {
  const { text } = await get('/decisions/A/RES/69/188?ballot=no&group=Eastern+European');
  expect(text).toContain('2 of 193 members');
  expect(text).toContain('>Belarus<');
  expect(text).not.toContain('>Albania</a>');
});

test.each([
  { file: 'tally.svg', holds: 'A bar of 193 members' },
  { file: 'roll.svg', holds: 'North Korea: no' },
  { file: 'tally.csv', holds: 'abstain,53,' },
  { file: 'roll.csv', holds: 'PRK,North Korea,Asia-Pacific States,no' },
])('$file can be taken away: $holds', async ({ file, holds }) => {
  const { status, text } = await get(`/charts/decisions/A/RES/69/188/${file}`);
  expect(status).toBe(200);
  expect(text.includes(holds)).toBe(true);
});

test('every decision has a path of its own that leads back to it', async () => {
  const { record } = shippedSite();
  const { decisionPath, idOfTail } = await import('../address/addresses.ts');
  const paths = record.decisions().map(({ id }) => ({ id, path: decisionPath(id) }));
  expect(new Set(paths.map(({ path }) => path)).size).toBe(paths.length);
  for (const { id, path } of paths)
    expect(idOfTail(record, decodeURI(path).slice('/decisions/'.length))).toBe(id);
});
