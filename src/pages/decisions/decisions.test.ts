import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());
const text = async (path: string) => (await app.request(path)).text();

test.each([
  { query: 'body=SC&outcome=vetoed&member=China&ballot=no', holds: '>S/2014/348</a>' },
  { query: 'q=north+korea+icc', holds: '>A/RES/69/188</a>' },
  { query: 'from=2014&to=2014&body=GA', holds: '>A/RES/69/188</a>' },
  { query: 'q=zzyzxq', holds: 'No decision fits.' },
  { query: 'from=20x4', holds: 'from: found “20x4”, expected a year such as 2014.' },
  { query: 'member=Atlantis', holds: 'No member &quot;Atlantis&quot;.' },
  { query: 'ballot=no', holds: 'A ballot is looked for together with a member.' },
  { query: 'after=nothing', holds: 'the latest first' },
])('/decisions?$query: $holds', async ({ query, holds }) => {
  expect(await text(`/decisions?${query}`)).toContain(holds);
});

test('what is filtered by is in the addresses of the next pages', async () => {
  expect(await text('/decisions?member=China')).toMatch(
    /href="\/decisions\?member=CHN&amp;after=[^"]+" rel="next"/,
  );
});
