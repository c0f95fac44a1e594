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

/** What is folded under the picture of all pairs. */
const tableOfPairs = async (path: string): Promise<string> =>
  /<details>(?:(?!<details>).)*<\/details>/s.exec(
    (await get(path)).text.split('id="agreement"')[1]?.split('id="blocs"')[0] ?? '',
  )?.[0] ?? '';

test('few pairs have a row each, who agree most first', async () => {
  const table = await tableOfPairs('/explore?body=SC&from=1946&to=2026');
  const figures = [...table.matchAll(/>([\d.]+)%</g)].map(([, figure]) => Number(figure));
  expect(figures.length).toBeGreaterThan(1);
  expect(figures.length).toBeLessThanOrEqual(400);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  expect(table).toContain('The same as a table');
});

test('of many pairs each member has its nearest and its farthest, and the CSV has all', async () => {
  const table = await tableOfPairs('/explore?from=2005&to=2024');
  const rows = table.match(/<tr><th scope="row">/g) ?? [];
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.length).toBeLessThan(210);
  expect(table).toContain('href="/charts/explore/agreement.csv?body=GA&amp;from=2005&amp;to=2024"');
  const france = /<a href="\/members\/FRA">France<\/a>.*?<\/tr>/s.exec(table)?.[0] ?? '';
  const shares = (await get('/charts/explore/agreement.csv?body=GA&from=2005&to=2024')).text
    .split(/\r?\n/)
    .map((row) => row.split(','))
    .filter((row) => row.slice(0, 2).includes('FRA') && row[2])
    .map((row) => Number(row[2]));
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  expect([...france.matchAll(/>([\d.]+%)</g)].map(([, figure]) => figure)).toEqual([
    percent(Math.max(...shares)),
    percent(Math.min(...shares)),
  ]);
});
