import { describe, expect, test } from 'vitest';
import { memberOrder } from '../../members/index.ts';
import { emptyRoll, enter } from '../../record/index.ts';
import { madeVote } from '../past/votes.fixture.ts';
import { frozenSchema, settle, voteMeant } from './frozen.ts';

const [one = '', two = ''] = memberOrder;
const count = { expected: 1, low: 0, high: 2 };
const forecast = frozenSchema.parse({
  forecast: 1,
  savedOn: '2024-11-01',
  record: { version: 'abc', decisions: 10 },
  draft: { title: 'Right to Food', kind: 'resolution', heldOn: '2024-12-01' },
  tally: { yes: count, no: count, abstain: count, absent: count },
  level: 0.9,
  adopted: 0.9,
  members: {
    [one]: { yes: 0.5, no: 0.5, abstain: 0, absent: 0 },
    [two]: { yes: 1, no: 0, abstain: 0, absent: 0 },
  },
});

const roll = emptyRoll();
for (const [at, code] of memberOrder.slice(0, 2).entries()) enter(roll, code, at === 0 ? 'no' : 'yes');
const { decision } = madeVote({ session: 79, title: 'Right to food', number: 1 }, roll);

describe('a frozen forecast', () => {
  test('is settled by the first vote on its title from its day on', () => {
    const record = { decisions: () => [decision], withSymbol: () => [] };
    expect(voteMeant(forecast, record)).toBe(decision);
    expect(voteMeant(forecast, { ...record, decisions: () => [] })).toBeUndefined();
  });

  test('is scored by the members that it has and that voted', () => {
    const settled = settle(forecast, decision, {
      record: { roll: () => roll },
      version: 'def',
      on: '2025-01-01',
    });
    expect(settled).toMatchObject({
      decision: 'A/RES/79/1',
      ballots: 2,
      right: 2,
      yesError: 0,
      yesWithin: true,
    });
    expect(settled?.logLoss).toBeCloseTo(Math.log(2) / 2, 9);
    expect(settled?.brier).toBeCloseTo(0.25, 9);
  });

  test('stays open where the vote has no roll', () => {
    const record = { roll: () => emptyRoll() };
    expect(settle(forecast, decision, { record, version: 'def', on: '2025-01-01' })).toBeUndefined();
  });
});
