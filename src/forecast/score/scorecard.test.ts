import { describe, expect, test } from 'vitest';
import { archiveOfMade, madeVotes } from '../past/votes.fixture.ts';
import { scorecard } from './scorecard.ts';

const votes = madeVotes({ from: 52, to: 61 });

describe('a scorecard', { timeout: 60_000 }, () => {
  test('of a session does not change with what came later', () => {
    const short = scorecard(archiveOfMade(votes.filter(({ decision }) => Number(decision.session) <= 60)), {
      from: 60,
      to: 60,
    });
    const long = scorecard(archiveOfMade(votes), { from: 60, to: 60 });
    expect(long).toEqual(short);
  });

  test('counts every yes, no and abstention once for each rule', () => {
    const { rows } = scorecard(archiveOfMade(votes), { from: 60, to: 60 });
    const cast = votes
      .filter(({ decision }) => decision.session === '60')
      .reduce((sum, { decision: { tally } }) => sum + (tally ? tally.yes + tally.no + tally.abstain : 0), 0);
    const all = rows.filter(({ by, from, to }) => by === 'all' && from === 60 && to === 60);
    expect(all.map(({ rule }) => rule)).toEqual(['forecast', 'last-ballot', 'own-rates', 'always-yes']);
    expect(all.every(({ ballots }) => ballots === cast)).toBe(true);
  });

  test('of a record without these sessions is empty', () => {
    expect(scorecard(archiveOfMade([]), { from: 60, to: 80 })).toEqual({
      rows: [],
      curves: [],
      intervals: [],
      attendance: [],
    });
  });
});
