import { expect, test } from 'vitest';
import type { TextAnswer } from '../checking/answer.ts';
import { dueOf } from './due.ts';

type Checked = Extract<TextAnswer, { readonly kind: 'checked' }>;

const claim: Checked['claims'][number] = {
  ...{ quote: '116-20-53', start: 0, end: 9, kind: 'tally', verdict: 'supported', rule: 'tally-as-recorded' },
  ...{ because: 'The record says so.', said: {}, corrections: [], confidence: 1, candidates: [] },
};
const answer = (claims: Checked['claims'], footing: Checked['footing'] = {}): Checked => ({
  ...{ kind: 'checked', length: 100, footing, claims },
});
const sure = answer([claim], { 'A/RES/69/188': 'before' });
const open = answer([{ ...claim, verdict: 'uncheckable', rule: 'no-decision-found' }]);
const none = answer([]);
const news = [{ id: 'A/RES/79/181', heldOn: '2024-12-17', kind: 'new' as const }];
const same = (): string => 'before';

test.each([
  {
    what: 'the figures it rests on changed',
    said: sure,
    fingerprint: () => 'after',
    day: '2014-12-19',
    due: 'evidence',
  },
  { what: 'its decision is gone', said: sure, fingerprint: () => 'none', day: '2014-12-19', due: 'evidence' },
  { what: 'its decision is as it was', said: sure, fingerprint: same, day: '2024-12-19', due: undefined },
  {
    what: 'an open claim is later than the new decision',
    said: open,
    fingerprint: same,
    day: '2024-12-18',
    due: 'open-claim',
  },
  {
    what: 'an open claim is earlier than it',
    said: open,
    fingerprint: same,
    day: '2023-01-01',
    due: undefined,
  },
  { what: 'an open claim has no day', said: open, fingerprint: same, day: undefined, due: 'open-claim' },
  {
    what: 'no claim, published a month after it',
    said: none,
    fingerprint: same,
    day: '2025-01-17',
    due: 'no-claims',
  },
  {
    what: 'no claim, published half a year after it',
    said: none,
    fingerprint: same,
    day: '2025-06-17',
    due: undefined,
  },
  { what: 'no claim, before it', said: none, fingerprint: same, day: '2024-12-01', due: undefined },
  { what: 'no claim and no day', said: none, fingerprint: same, day: undefined, due: undefined },
])('$what: $due', ({ said, fingerprint, day, due }) => {
  expect(dueOf({ answer: said, published: day, fingerprint, news })?.kind).toBe(due);
});

test('what could not be read stays unread, what failed is tried again', () => {
  const unread = { kind: 'unread', found: 'a picture', expected: 'a text' } as const;
  const failed = { kind: 'failed', reason: 'too slow' } as const;
  expect(dueOf({ answer: unread, fingerprint: same, news })).toBeUndefined();
  expect(dueOf({ answer: failed, fingerprint: same, news })).toEqual({ kind: 'failed' });
});
