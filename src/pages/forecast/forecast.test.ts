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
  expect(text).toContain('215,395 ballots');
  expect(text).toContain('last ballot on the same title');
});

test('of a referral of the case it gives both figures, or says what the record lacks', async () => {
  const text = (await textOf('/forecast?case=dprk')).replace(/<[^>]+>/g, '');
  expect(text).toMatch(/a veto [<>]?\d+ %|vetoed drafts before/);
});

test('without a scorecard there is a page all the same', async () => {
  const response = await pages(shippedSite()).request('/forecast');
  expect(response.status).toBe(200);
});

test.each(['svg', 'csv'])('the curve of calibration can be taken away as %s', async (ending) => {
  expect((await app.request(`/charts/forecast/calibration.${ending}`)).status).toBe(200);
});
