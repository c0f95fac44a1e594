import { expect, test } from 'vitest';
import { provision } from '../../procedure/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';
import { allTerms } from './terms.ts';

const site = shippedSite();

test('every word rests on rules that there are, shows a decision that ships, and leads to words that are explained', () => {
  const ids = new Set(allTerms.map(([id]) => id));
  expect(ids.size).toBe(allTerms.length);
  for (const [id, { basis = [], see = [], example }] of allTerms) {
    for (const each of basis) if (typeof each === 'string') expect(provision(each).cite).not.toBe('');
    for (const other of see) expect({ id, other, known: ids.has(other) }).toEqual({ id, other, known: true });
    if (example)
      expect({ id, found: site.record.decision(example.decision)?.id }).toEqual({
        id,
        found: example.decision,
      });
  }
});

test('the page explains each word at its anchor, with the example in a sentence', async () => {
  const text = await (await pages(site).request('/words')).text();
  for (const [id] of allTerms) expect(text).toContain(`id="${id}"`);
  expect(text).toContain('The Third Committee approved A/C.3/69/L.28/Rev.1');
});

test('/words/veto leads to its place', async () => {
  const response = await pages(site).request('/words/veto');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/words#veto']);
});
