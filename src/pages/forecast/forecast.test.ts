import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scorecardSchema } from '../../json/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const card = scorecardSchema.parse(
  JSON.parse(readFileSync(new URL('../../../data/forecast/scorecard.json', import.meta.url), 'utf8')),
);
const app = pages({ ...shippedSite(), scorecard: () => card });
const textOf = async (path: string) => (await app.request(path)).text();

test('the page tells how forecasts did beside what is easy, with how many ballots', async () => {
  const text = await textOf('/forecast');
  expect(text).toContain('95.0% of 111,916 ballots');
  expect(text).toContain('94.5%');
  expect(text).toContain('Last ballot on the title');
});

test('of a referral of the case it gives both figures, or says what the record lacks', async () => {
  const text = (await textOf('/forecast?case=dprk')).replace(/<[^>]+>/g, '');
  expect(text).toMatch(/a veto (?:over |under )?\d+%|vetoed drafts before/);
});

test('without a scorecard there is a page all the same', async () => {
  const response = await pages(shippedSite()).request('/forecast');
  expect(response.status).toBe(200);
});

test.each(['svg', 'csv'])('the curve of calibration can be taken away as %s', async (ending) => {
  expect((await app.request(`/charts/forecast/calibration.${ending}`)).status).toBe(200);
});

test.each(['svg', 'csv'])('log-loss by session can be taken away as %s', async (ending) => {
  expect((await app.request(`/charts/forecast/sessions.${ending}`)).status).toBe(200);
});

test('the next vote on a question says what the record lacks, or forecasts it', async () => {
  const text = await textOf('/forecast?lineage=iran-human-rights');
  expect(text).toMatch(/recorded votes of the General Assembly before|Should it come to a recorded vote/);
});

test('a question is found by the name of its state, and one that there is not is told', async () => {
  expect((await app.request('/forecast?lineage=DPRK')).headers.get('location')).toBe(
    '/forecast?lineage=dprk-human-rights',
  );
  const unknown = await app.request('/forecast?lineage=irna-human-rights');
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain('/forecast?lineage=iran-human-rights');
  expect((await app.request('/charts/forecast/nonsense/tally.svg')).status).toBe(404);
});

test('a case that there is not leads to the first question all the same', async () => {
  expect((await app.request('/forecast?case=nonsense')).status).toBe(200);
});
