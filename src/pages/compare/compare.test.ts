import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const get = async (path: string) => {
  const answer = await app.request(encodeURI(path));
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};

test.each([
  { path: '/compare?members=china,Russia', location: '/compare?members=CHN,RUS' },
  { path: '/compare?members=north-korea,ZAR', location: '/compare?members=PRK,COD' },
  { path: '/compare?members=CHN,CHN', location: '/compare?members=CHN' },
  { path: '/compare?members=CHN&add=RUS', location: '/compare?members=CHN,RUS' },
])('$path leads to $location', async ({ path, location }) => {
  expect(await get(path)).toMatchObject({ status: 301, location });
});

test.each([
  { path: '/compare', says: 'Choose two to six members' },
  { path: '/compare?members=CHN', says: 'Choose two to six members' },
  { path: '/compare?members=CHN,korea', says: 'No one member is called “korea”' },
  { path: '/compare?members=CHN,xyzzy', says: 'Expected a name or a code' },
  { path: '/compare?members=CHN,RUS,USA,GBR,FRA,PRK,IRN', says: 'Iran is left out' },
  { path: '/compare?members=VAT,PSE', says: 'not in selection|has no ballot' },
])('$path says: $says', async ({ path, says }) => {
  const { status, text } = await get(path);
  expect(status).toBe(200);
  expect(text).toMatch(new RegExp(says));
});

test('on the DPRK China and France differ on every vote of the record', async () => {
  const { text } = await get('/compare?members=CHN,FRA');
  const divided = text.slice(text.indexOf('id="divided"'), text.indexOf('id="questions"'));
  expect(divided).toContain('href="/decisions/A/RES/69/188"');
  expect(text.slice(text.indexOf('id="questions"'))).toContain('13 no');
});

test('votes with any two ballots that differ are no fewer than those of a yes against a no', async () => {
  const count = async (split: string) =>
    Number(
      /role="status">([\d,]+) vote/.exec((await get(`/compare?members=CHN,JPN&split=${split}`)).text)?.[1],
    );
  expect(await count('any')).toBeGreaterThanOrEqual(await count('opposed'));
});

test('the picture is for two to six members by their codes; few votes make none', async () => {
  expect((await get('/charts/compare/CHN,FRA/agreement.csv')).text).toContain('10 shared votes');
  expect(await get('/charts/compare/CHN/agreement.svg')).toMatchObject({ status: 404 });
  expect(await get('/charts/compare/china,FRA/agreement.svg')).toMatchObject({ status: 404 });
});

test('ballots of a state that another continues are pointed to', async () => {
  const { text } = await get('/compare?members=CHN,RUS');
  expect(text).toContain('href="/compare?members=CHN,SUN"');
});

test('the number of a pair leads to the votes that it counts', async () => {
  const { text } = await get('/compare?members=CHN,FRA');
  const [, counted] = /&amp;body=GA#divided">([\d,]+)</.exec(text) ?? [];
  const { text: divided } = await get('/compare?members=CHN,FRA&body=GA');
  expect(divided).toContain(`${counted} votes of the General Assembly`);
});
