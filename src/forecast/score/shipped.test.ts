import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scorecard } from './model.ts';

const file = new URL('../../../data/forecast/scorecard.json', import.meta.url);
const card: Scorecard = JSON.parse(readFileSync(file, 'utf8'));

const rowOf = (by: 'all' | 'divided' | 'new', rule: string, span = { from: 60, to: 74 }) => {
  const row = card.rows.find(
    (each) => each.by === by && each.rule === rule && each.from === span.from && each.to === span.to,
  );
  if (!row) throw new Error(`no ${rule} on ${by} of ${span.from} to ${span.to}`);
  return row;
};

describe('the scorecard that ships', () => {
  test('is of the reference set: 1,219 votes and 215,395 ballots of sessions 60 to 74', () => {
    expect(rowOf('all', 'forecast')).toMatchObject({ decisions: 1219, ballots: 215_395 });
  });

  test('has the last-ballot rule where the reference has it: accuracy 0.941, log-loss 0.232, new 0.574, divided 0.355', () => {
    expect(rowOf('all', 'last-ballot').accuracy).toBeCloseTo(0.941, 2);
    expect(rowOf('all', 'last-ballot').logLoss).toBeCloseTo(0.232, 2);
    expect(rowOf('new', 'last-ballot').logLoss).toBeCloseTo(0.574, 2);
    expect(rowOf('divided', 'last-ballot').logLoss).toBeCloseTo(0.355, 2);
  });

  test('is below the floor of 0.191, 0.486 and 0.288', () => {
    expect(rowOf('all', 'forecast').logLoss).toBeLessThan(0.191);
    expect(rowOf('new', 'forecast').logLoss).toBeLessThan(0.486);
    expect(rowOf('divided', 'forecast').logLoss).toBeLessThan(0.288);
  });

  test.each([
    { from: 60, to: 68 },
    { from: 69, to: 74 },
    { from: 75, to: 80 },
  ])('beats every naive rule and is calibrated within 0.02 in sessions $from to $to', (span) => {
    const forecast = rowOf('all', 'forecast', span);
    for (const rule of ['last-ballot', 'own-rates', 'always-yes'])
      expect(forecast.logLoss).toBeLessThan(rowOf('all', rule, span).logLoss);
    expect(forecast.calibrationError).toBeLessThanOrEqual(0.02);
  });
});
