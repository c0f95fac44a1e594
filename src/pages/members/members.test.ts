import { expect, test } from 'vitest';
import { allMembers } from '../../members/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const get = async (path: string) => {
  const answer = await app.request(encodeURI(path));
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};

test.each([
  { path: '/members/north-korea', location: '/members/PRK' },
  { path: '/members/zaire', location: '/members/COD' },
  { path: '/members/ZAR', location: '/members/COD' },
  { path: '/members/prk', location: '/members/PRK' },
  { path: '/members/guinea-bissau', location: '/members/GNB' },
  { path: '/members/Türkiye', location: '/members/TUR' },
  { path: '/members/burma/votes?ballot=no', location: '/members/MMR/votes?ballot=no' },
])('$path leads to $location', async ({ path, location }) => {
  expect(await get(path)).toMatchObject({ status: 301, location });
});

test.each([
  { path: '/members/xyzzy', says: 'Expected a name or a code of three letters' },
  { path: '/members/TWN', says: 'Expected a name or a code of three letters' },
  { path: '/members/korea', says: 'North Korea (PRK)' },
])('$path is told that there is none: $says', async ({ path, says }) => {
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).toContain(says);
});

test('a member is told with its names, groups, Council terms and court status', async () => {
  const { text } = await get('/members/COD');
  expect(text).toContain('Zaire');
  expect(text).toContain('<span lang="ar" dir="rtl">');
  expect(text).toContain('African States');
  expect(text).toMatch(/elected, 1982 to 1983/);
  expect(text).toContain('State Party since 1 July 2002');
});

test('its latest ballot on a recurring question leads to the decision', async () => {
  const { text } = await get('/members/PRK');
  expect(text).toMatch(/class="ballot no">no<\/span>.{0,80}2015 <a href="\/decisions\/A\/RES\/70\/172"/s);
  expect(text).toContain('2005 to 2015: 10 no');
});

test('positions that rest on the few votes that ship say so', async () => {
  const { text } = await get('/members/PRK');
  expect(text.includes('divided votes, those that the cases are about')).toBe(true);
  expect(text.includes('data-waits')).toBe(false);
});

test('everybody in the table has a page, those without a vote too', async () => {
  for (const { code } of allMembers) expect(await get(`/members/${code}`)).toMatchObject({ status: 200 });
  expect((await get('/members/VAT')).text).toContain('has no vote in the United Nations');
}, 60_000);

test.each([
  { query: '?q=朝鲜', finds: ['PRK'] },
  { query: '?q=zaire', finds: ['COD'] },
  { query: '?q=prk', finds: ['PRK'] },
  { query: '?q=nowhere', finds: [] },
])('the list of members narrowed by $query has $finds', async ({ query, finds }) => {
  const found = (await get(`/members${query}`)).text.match(/href="\/members\/[A-Z]{3}"/g) ?? [];
  expect(found.map((link) => link.slice(-4, -1))).toEqual(finds);
});

test('votes are narrowed by ballot, body and words, and counted of all', async () => {
  const { text } = await get('/members/CHN/votes?ballot=no&body=SC');
  expect(text).toMatch(/\d+ of \d+ recorded votes: \d+ no/);
  expect(text).not.toContain('class="ballot yes"');
  expect((await get('/members/CHN/votes?q=nonsense')).text).toContain('Take fewer words');
  expect((await get('/members/CHN/votes?page=999')).status).toBe(200);
});
