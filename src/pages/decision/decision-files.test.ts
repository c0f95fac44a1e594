import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());

test.each([
  { file: 'cite.txt', type: 'text/plain', holds: 'A/RES/69/188 (18 December 2014)' },
  { file: 'cite.bib', type: 'application/x-bibtex', holds: '@misc{un-a-res-69-188,' },
  { file: 'cite.ris', type: 'application/x-research-info-systems', holds: 'M1  - A/RES/69/188' },
  { file: 'cite.json', type: 'application/vnd.citationstyles.csl+json', holds: '"number": "A/RES/69/188"' },
  { file: 'ballots.csv', type: 'text/csv', holds: 'A/RES/69/188,2014-12-18,PRK,North Korea,Asia-Pacific,no' },
  { file: 'decision.json', type: 'application/json', holds: '"PRK": "no"' },
])('$file is a file of $type named for its decision', async ({ file, type, holds }) => {
  const answer = await app.request(`/decisions/A/RES/69/188/${file}`);
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="A-RES-69-188-${file}"`);
  expect(await answer.text()).toContain(holds);
});

test('a sloppy symbol leads to the file of its decision', async () => {
  const answer = await app.request('/decisions/69/188/cite.bib');
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/decisions/A/RES/69/188/cite.bib');
});
