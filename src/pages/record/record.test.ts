import { describe, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const site = shippedSite();
const get = async (path: string) => (await pages(site).request(path)).text();

test('every source has its licence, its date and the hash of its file', async () => {
  const text = await get('/record');
  for (const { name, licence, files } of site.about.sources) {
    expect(text).toContain(name);
    expect(text).toContain(licence);
    for (const { sha256 } of files) expect(text).toContain(sha256);
  }
  expect(text).not.toContain(site.record.path);
});

test('coverage is a picture with its table and files', async () => {
  expect(await get('/charts/record/coverage.csv')).toContain('General Assembly,2000s,5');
  expect(await get('/charts/record/coverage.svg')).toContain('What the record covers');
  expect(await get('/record/coverage.csv')).toMatch(/^body,decade,decisions\r\n/);
});

test('a record of one source has no conflicts and no problems, and says so', async () => {
  expect(await get('/record/conflicts')).toContain('it has only one');
  expect(await get('/record/problems')).toContain('Every row of every source was read.');
});

describe('a record with thousands of conflicts', () => {
  const conflicts = Array.from({ length: 250 }, (_, at) => ({
    decision: `A/RES/62/${at + 1}`,
    field: at < 5 ? ('date' as const) : ('tally' as const),
    shown: { source: 'undl', value: '101-22-59' },
    other: { source: 'voeten-unvotes', value: '102-22-58' },
  }));
  // The record is a value like another: this one differs in its conflicts alone.
  const record: OpenRecord = { ...site.record, conflicts: () => conflicts };
  const app = pages({ ...site, record });

  test.each([
    { path: '/record/conflicts', says: '1 to 100 of 250' },
    { path: '/record/conflicts?page=3', says: '201 to 250 of 250' },
    { path: '/record/conflicts?page=99', says: '201 to 250 of 250' },
    { path: '/record/conflicts?page=none', says: '1 to 100 of 250' },
    { path: '/record/conflicts?field=date', says: '1 to 5 of 5' },
  ])('$path shows $says', async ({ path, says }) => {
    expect(await (await app.request(path)).text()).toContain(says);
  });
});

test('what the last import changed is counted, listed and to take away; a record that replaced none says so', async () => {
  expect(await get('/record')).toContain('It was not made in the place of another record');
  const changes = {
    before: { version: '34cdea804fba' },
    after: { version: site.about.version },
    added: ['A/RES/69/188'],
    removed: ['A/RES/60/999'],
    changed: [{ id: 'A/RES/60/173', fields: ['tally', 'ballots'] as const }],
  };
  const app = pages({ ...site, changes });
  const text = (await (await app.request('/record')).text()).replace(/<[^>]+>/g, '');
  expect(text).toContain('Since version 34cdea804fba: 1 decision added, 1 removed, 1 changed.');
  expect(text).toContain('changed: counts, ballots');
  const csv = await (await app.request('/record/changes.csv')).text();
  expect(csv).toBe(
    'decision,change,fields\r\nA/RES/60/173,changed,tally ballots\r\nA/RES/60/999,removed,\r\nA/RES/69/188,added,\r\n',
  );
  expect((await pages(site).request('/record/changes.csv')).status).toBe(404);
});
