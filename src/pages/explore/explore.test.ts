import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';
import { yearsAsked } from './asked.ts';

const site = shippedSite();
const app = pages(site);
const get = async (path: string) => {
  const answer = await app.request(encodeURI(path));
  return { status: answer.status, text: await answer.text() };
};

const about = { ...site.about, from: '1946-10-23', to: '2025-12-20' };

test.each([
  { query: {}, means: { body: 'GA', from: 2021, to: 2025 } },
  { query: { body: 'HRC', from: '2006', to: '2010' }, means: { body: 'HRC', from: 2006, to: 2010 } },
  { query: { from: '2010', to: '1990' }, means: { body: 'GA', from: 1990, to: 2010 } },
  { query: { from: '1800', to: '3000' }, means: { body: 'GA', from: 1946, to: 2025 } },
  { query: { body: 'nonsense', from: 'x', to: '' }, means: { body: 'GA', from: 2021, to: 2025 } },
  { query: { to: '1948' }, means: { body: 'GA', from: 1946, to: 1948 } },
])('$query asks for $means', ({ query, means }) => {
  expect(yearsAsked({ about }, query)).toEqual(means);
});

test('the page has its three parts, and says where the record has too little', async () => {
  const { status, text } = await get('/explore?from=2005&to=2020');
  expect(status).toBe(200);
  for (const id of ['space', 'agreement', 'blocs']) expect(text).toContain(`id="${id}"`);
  expect(text).not.toContain('data-waits');
});

test.each([
  '/explore?session=999',
  '/explore?members=xyz,1',
  '/explore?from=x&to=y&body=',
  '/explore?body=SC',
])('%s is a page all the same', async (path) => {
  expect(await get(path)).toMatchObject({ status: 200 });
});

test('years without enough votes are told how many there are', async () => {
  expect((await get('/explore?body=CHR&from=2020&to=2020')).text).toContain('take more years');
});
