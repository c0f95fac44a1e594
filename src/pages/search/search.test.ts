import { expect, test } from 'vitest';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const app = pages(shippedSite());

test.each([
  { asked: '69/188', leads: '/decisions/A/RES/69/188' },
  { asked: 'unscr 1593', leads: '/decisions/S/RES/1593(2005)' },
  { asked: 'PRK', leads: '/members/PRK' },
])('$asked leads to $leads', async ({ asked, leads }) => {
  const answer = await app.request(`/search?q=${encodeURIComponent(asked)}`);
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe(leads);
});

test.each([
  { asked: '', says: 'A symbol, words, or a member' },
  { asked: 'Zaire', says: 'href="/members/COD"' },
  { asked: 'korea', says: 'Members that are so called' },
  { asked: 'north korea icc', says: 'href="/decisions/A/RES/69/188"' },
  { asked: 'dprk', says: 'href="/cases/dprk"' },
  { asked: '69/881', says: 'The record has no decision A/RES/69/881.' },
  { asked: 'zzyzxq', says: 'Nothing has these words.' },
  {
    asked: 'The General Assembly voted 111-19 to refer North Korea to the Court.',
    says: 'This reads like a sentence about a vote.',
  },
])('“$asked” is answered: $says', async ({ asked, says }) => {
  const answer = await app.request(`/search?q=${encodeURIComponent(asked)}`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(says);
});
