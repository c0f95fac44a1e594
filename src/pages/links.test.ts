import { expect, test } from 'vitest';
import { pages } from './pages.tsx';
import { addressesIn } from './publish/links.ts';
import { shippedSite } from './site.fixture.ts';

const app = pages(shippedSite());

/** Pages that lead on to all others. */
const from = [
  '/',
  '/check',
  '/decisions',
  '/lineages',
  '/members',
  '/members/PRK',
  '/cases',
  '/cases/dprk',
  '/cases/compare',
  '/compare?members=CHN,RUS',
  '/explore',
  '/forecast',
  '/record',
  '/words',
  '/search?q=korea',
  '/decisions/A/RES/69/188',
  '/decisions/A/HRC/RES/61/27',
];

test.each(from)(
  'no link of %s leads to a page that there is not',
  async (path) => {
    const html = await (await app.request(path)).text();
    const within = [...new Set(addressesIn(html))].filter((each) => !/^\/(?:api|assets)\//.test(each));
    const broken: string[] = [];
    for (const address of within) {
      const { status } = await app.request(address);
      if (status >= 400) broken.push(`${status} ${address}`);
    }
    expect(broken).toEqual([]);
  },
  60_000,
);
