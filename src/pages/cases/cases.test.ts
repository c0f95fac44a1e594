import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const get = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};
const timelineIn = (text: string): string => /<section class="shown".*?<\/ol>/s.exec(text)?.[0] ?? '';

test('a case says where it stands, with the way to every decision', async () => {
  const { text } = await get('/cases/dprk');
  expect(text).toContain('href="/decisions/A/RES/69/188">116-20-53</a>');
  expect(text).toMatch(/Referral by the Security Council.*?can be blocked by any permanent member alone/s);
  expect(text).toContain('Text in the Third Committee');
});

test('a route tells its conditions, who can start it, who can block it and who voted no on such a text', async () => {
  const { text } = await get('/cases/dprk');
  const route = /<details id="route-council-referral".*?<\/details>/s.exec(text)?.[0] ?? '';
  expect(route.match(/<dt>.*?<\/dt>/g)).toEqual(
    ['Conditions', 'Who can start it', 'Who can block it', 'Done before'].map((term) => `<dt>${term}</dt>`),
  );
  expect(route).toMatch(/href="\/members\/CHN">China<\/a>, on such texts:.*?no<\/span>.*?S\/2014\/348<\/a>/s);
});

test.each([
  { path: '/cases', status: 200, location: null },
  { path: '/cases/compare', status: 200, location: null },
  { path: '/cases/DPRK', status: 301, location: '/cases/dprk' },
  { path: '/cases/north-korea', status: 301, location: '/cases/dprk' },
  { path: '/cases/PRK?kind=event', status: 301, location: '/cases/dprk?kind=event' },
  { path: '/cases/drpk', status: 404, location: null },
  { path: '/cases/dprk/positions/PRK', status: 200, location: null },
  { path: '/cases/dprk/positions/coi', status: 200, location: null },
  { path: '/cases/dprk/positions/north-korea', status: 301, location: '/cases/dprk/positions/PRK' },
  { path: '/cases/dprk/positions/nobody', status: 404, location: null },
])('$path: $status $location', async ({ path, ...expected }) => {
  expect(await get(path)).toMatchObject(expected);
});

test('a case that there is not is told with the nearest', async () => {
  expect((await get('/cases/drpk')).text).toContain('<a href="/cases/dprk">dprk</a>');
});

test('the timeline shows what is asked for and says how much that is of all', async () => {
  const { text } = await get('/cases/dprk?kind=statement&actor=PRK&from=2014&to=2014');
  expect(text).toMatch(/\d+ of \d+ entries/);
  const shown = timelineIn(text);
  expect(shown).toContain('<h3>2014</h3>');
  expect(shown).not.toMatch(/<h3>(?!2014)/);
  expect(shown).not.toMatch(/class="kind">(?!statement)/);
});

test.each(['?kind=rumour', '?from=1800&to=3000', '?actor=nobody'])(
  '%s, which the timeline does not have, shows all',
  async (query) => {
    expect(timelineIn((await get(`/cases/dprk${query}`)).text)).toBe(
      timelineIn((await get('/cases/dprk')).text),
    );
  },
);

test('the timeline is looked at nearer, farther, earlier and later', async () => {
  const { text } = await get('/cases/dprk?kind=event&from=2010&to=2014');
  const links = [
    ...text.matchAll(/href="\/cases\/dprk\?([^"#]*)#timeline" data-swaps="timeline-part" data-key="(\w+)"/g),
  ];
  expect(links.map(([, query, words]) => `${words} ${query?.replaceAll('&amp;', '&')}`)).toEqual([
    'Nearer kind=event&from=2011&to=2013',
    'Farther kind=event&from=2008&to=2016',
    'Earlier kind=event&from=2005&to=2009',
    'Later kind=event&from=2015&to=2019',
  ]);
});

test('the latest recorded vote is told with who moved', async () => {
  expect((await get('/cases/dprk')).text).toMatch(
    /The latest recorded vote on it: .*?\d+ of \d+ members voted otherwise than on/s,
  );
});

test('what was said stands at the left, what was done at the right', async () => {
  const { text } = await get('/cases/dprk');
  const rows = text.match(/<td data-column="Said">.*?<\/tr>/gs) ?? [];
  const test2014 = rows.find((row) => row.includes('A nuclear test')) ?? '';
  const [said = '', done = ''] = test2014.split('<td data-column="Done">');
  expect(said).toContain('threat');
  expect(done).toContain('Fourth nuclear test');
});

test.each([
  { ending: 'md', starts: '# ' },
  { ending: 'html', starts: '<!doctype html>' },
  { ending: 'docx', starts: 'PK' },
])('the brief can be taken away as .$ending', async ({ ending, starts }) => {
  const answer = await app.request(`/cases/dprk/brief.${ending}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="dprk-2026-11-25.${ending}"`);
  expect((await answer.text()).toLowerCase().startsWith(starts.toLowerCase())).toBe(true);
});

test.each([
  '/charts/cases/steps.svg',
  '/charts/cases/dprk/stages.svg',
  '/charts/cases/dprk/timeline.csv?kind=event',
  '/embed/charts/cases/dprk/timeline',
])('%s can be taken away', async (path) => {
  expect((await get(path)).status).toBe(200);
});

test('cases are compared as chosen; one that there is not is named', async () => {
  const { text } = await get('/cases/compare?case=dprk,sdn&case=xyz');
  expect(text).toContain('There is no case “xyz”');
  expect(text).toMatch(/<th scope="col"><a href="\/cases\/sdn">/);
  expect(text).not.toMatch(/<th scope="col"><a href="\/cases\/syr">/);
});

test('a site without a case says so', async () => {
  const empty = pages({ ...shippedSite(), cases: [] });
  expect(await (await empty.request('/cases')).text()).toContain('No case is kept here');
  expect((await empty.request('/cases/compare')).status).toBe(200);
  expect((await empty.request('/charts/cases/steps.svg')).status).toBe(404);
});
