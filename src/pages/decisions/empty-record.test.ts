import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assemble, openRecord, writeRecord } from '../../record/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-empty-'));
const path = join(folder, 'record.sqlite');
writeRecord(path, { ...assemble([], '2026-11-25'), sources: [], seats: [], problems: [] });
const opened = openRecord(path);
if (!opened.ok) throw new Error('An empty record was written and cannot be opened.');
const { record } = opened;
afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true });
});
const app = pages({ ...shippedSite(), record, about: record.about() });

test.each([
  { address: '/decisions', status: 200, says: 'The record has no decisions.' },
  { address: '/lineages', status: 200, says: 'The record has no decision on any of them.' },
  {
    address: '/lineages/dprk-human-rights',
    status: 404,
    says: 'The record has no decision on this question',
  },
  { address: '/lineages/dprk-human-rites', status: 404, says: 'There is no lineage “dprk-human-rites”' },
  { address: '/search?q=genocide', status: 200, says: 'Nothing has these words.' },
  { address: '/decisions/A/RES/69/188', status: 404, says: 'No decision A/RES/69/188.' },
  { address: '/charts/lineages/all.svg', status: 404, says: 'None of these lineages' },
])('$address of an empty record: $says', async ({ address, status, says }) => {
  const answer = await app.request(address);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(says);
});
