import { expect, test } from 'vitest';
import { shippedSite } from '../site.fixture.ts';
import { type Job, jobsOver } from './jobs.ts';

const answer = jobsOver(shippedSite().record);

test.each<Job>([
  { kind: 'positions' },
  { kind: 'blocs', body: 'GA', from: 1946, to: 2026 },
  {
    kind: 'council',
    draft: { title: 'A referral', agenda: [], lineages: ['icc-referrals'], heldOn: '2026-11-25' },
  },
  { kind: 'next-vote', lineage: 'iran-human-rights', heldOn: '2026-11-25' },
])('what comes of $kind can be handed on by a thread', (job) => {
  const told = answer(job);
  expect(structuredClone(told)).toEqual(told);
  expect(told.kind).toBe(job.kind);
});
