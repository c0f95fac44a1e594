import { describe, expect, test } from 'vitest';
import { memberOrder } from '../../members/index.ts';
import { ballotByte, emptyRoll, enter } from '../../record/index.ts';
import { archiveOfMade, madeVote, madeVotes } from '../past/votes.fixture.ts';
import type { Draft } from './draft.ts';
import { forecastAssembly } from './forecast.ts';

const draft = (given: Partial<Draft> = {}): Draft => ({
  title: 'Right to food',
  kind: 'resolution',
  heldOn: '2022-12-10',
  agenda: [],
  subjects: [],
  sponsors: [],
  ...given,
});

const votes = madeVotes({ from: 26, to: 76 });

describe('what is known before the day', { timeout: 60_000 }, () => {
  test('a vote on or after the day changes nothing, however it went', () => {
    const roll = emptyRoll();
    for (const code of memberOrder.slice(0, 60)) enter(roll, code, 'no');
    const later = [
      madeVote({ session: 77, title: 'Right to food', number: 1 }, roll),
      madeVote({ session: 78, title: 'Right to an unheard-of thing', number: 2 }, roll),
    ];
    const without = forecastAssembly(archiveOfMade(votes), draft());
    expect(forecastAssembly(archiveOfMade([...votes, ...later]), draft())).toEqual(without);
  });

  test('the same votes in another order give the same forecast', () => {
    const turned = forecastAssembly(archiveOfMade(votes.toReversed()), draft());
    expect(turned).toEqual(forecastAssembly(archiveOfMade(votes), draft()));
  });

  test('too few votes before the day are told, not made up', () => {
    expect(forecastAssembly(archiveOfMade(votes), draft({ heldOn: '1966-01-01' }))).toEqual({
      kind: 'too-few',
      found: 0,
      needed: 200,
      of: 'recorded votes of the General Assembly before 1966-01-01',
    });
    expect(forecastAssembly(archiveOfMade([]), draft())).toMatchObject({ kind: 'too-few', found: 0 });
  });
});

describe('a forecast', { timeout: 60_000 }, () => {
  const forecast = forecastAssembly(archiveOfMade(votes), draft());
  if (forecast.kind === 'too-few') throw new Error('the made votes are enough');

  test('gives every member four probabilities that add up to 1', () => {
    expect(forecast.members).toHaveLength(193);
    for (const { probability } of forecast.members) {
      const all = Object.values(probability);
      expect(all.every((each) => each >= 0 && each <= 1)).toBe(true);
      expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });

  test('knows who says yes to a question it has seen', () => {
    const [first] = memberOrder;
    const yes = forecast.members.find(({ member }) => member === first)?.probability.yes ?? 0;
    const no = forecast.members.find(({ member }) => member === memberOrder[45])?.probability.no ?? 0;
    expect(Math.min(yes, no)).toBeGreaterThan(0.7);
  });

  test('shows the last vote under the title, and the ballots it counts', () => {
    expect(forecast.basis.sameTitle[0]?.id).toBe('A/RES/76/1');
    const [first] = forecast.members.filter(({ member }) => member === memberOrder[0]);
    expect(first?.underTitle.reduce((a, b) => a + b, 0)).toBe(
      votes.filter(({ decision, roll }) => decision.title === 'Right to food' && isCast(roll[0])).length,
    );
  });

  test('holds its expected tally within the interval', () => {
    for (const { expected, low, high } of Object.values(forecast.tally)) {
      expect(low).toBeLessThanOrEqual(expected);
      expect(expected).toBeLessThanOrEqual(high);
    }
  });

  test('of words never heard says so: much doubt, and no nearest vote', () => {
    const unheard = forecastAssembly(archiveOfMade(votes), draft({ title: 'Xylophones' }));
    if (unheard.kind === 'too-few') throw new Error('the made votes are enough');
    expect(unheard.basis.nearest).toEqual([]);
    expect(unheard.basis.sameTitle).toEqual([]);
    expect(unheard.basis.doubt).toBeGreaterThan(0.9);
    expect(
      unheard.members.every(({ probability }) => Object.values(probability).every(Number.isFinite)),
    ).toBe(true);
  });
});

const isCast = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= ballotByte.yes && byte <= ballotByte.abstain;
