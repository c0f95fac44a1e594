import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const site = shippedSite();

test('every case stands there with what happened last, and the landmarks that it reached', async () => {
  const text = await (await pages(site).request('/')).text();
  for (const { id, title } of site.cases) {
    expect(text).toContain(`href="/cases/${id}"`);
    expect(text).toContain(title.replaceAll("'", '&#39;'));
  }
  expect(text).toMatch(/data-step="Referral">\s*2005/);
  expect(text).toContain('115 ');
});

test('an empty record is said to be empty, with what to do', async () => {
  const about = {
    ...site.about,
    decisions: 0,
    recordedVotes: 0,
    ballots: 0,
    from: undefined,
    to: undefined,
    byDecade: [],
  };
  const app = pages({ ...site, about, cases: [] });
  expect(await (await app.request('/')).text()).toContain('It is empty.');
  expect(await (await app.request('/record')).text()).toContain('rapporteur import');
});
