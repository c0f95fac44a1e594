import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const get = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};

test('a question says how often it was voted on, who moved and how', async () => {
  const { text } = await get('/lineages/dprk-human-rights?body=GA');
  expect(text).toMatch(/\d+ decisions of the General Assembly from 16 December 2005 to/);
  expect(text).toContain('>A/RES/69/188</a>');
});

test.each([
  { path: '/lineages/dprk', status: 301, location: '/lineages/dprk-human-rights' },
  { path: '/lineages/DPRK-human-rights', status: 301, location: '/lineages/dprk-human-rights' },
  { path: '/lineages/dprk-human-rites', status: 404, location: null },
  { path: '/lineages', status: 200, location: null },
])('$path: $status $location', async ({ path, ...expected }) => {
  expect(await get(path)).toMatchObject(expected);
});

test('a question that there is not is told with the nearest', async () => {
  expect((await get('/lineages/dprk-human-rites')).text).toContain('>dprk-human-rights</a>');
});

test.each(['tallies.svg', 'movers.svg', 'everybody.csv', 'moves.csv'])(
  '%s can be taken away',
  async (file) => {
    expect((await get(`/charts/lineages/dprk-human-rights/${file}?body=GA`)).status).toBe(200);
  },
);

test.each([
  '/embed/lineages/dprk-human-rights',
  '/embed/decisions/A/RES/69/188',
  '/embed/charts/decisions/A/RES/69/188/roll',
])('%s is a picture with the way to its page', async (path) => {
  const { status, text } = await get(path);
  expect(status).toBe(200);
  expect(text).toContain('<svg');
  expect(text).toMatch(
    /href="https:\/\/rapporteur.example\/(?:lineages\/dprk-human-rights|decisions\/A\/RES\/69\/188)"/,
  );
});

test('there is no embed of a picture that there is not', async () => {
  expect((await get('/embed/decisions/A/RES/69/881')).status).toBe(404);
});
