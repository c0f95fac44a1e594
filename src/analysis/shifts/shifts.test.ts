import { describe, expect, test } from 'vitest';
import { type Ballots, codeOf, decisionOf, rollOfLetters } from '../rolls.fixture.ts';
import { lineageShifts } from './lineage-shifts.ts';
import { type Rolled, shiftBetween } from './shift.ts';

const voteIn = (year: number, ballots: Ballots): Rolled => {
  const roll = rollOfLetters(ballots);
  return { decision: decisionOf(`A/RES/${year - 1945}/1`, `${year}-12-18`, roll), roll };
};

describe('between two decisions', () => {
  const shift = shiftBetween(
    voteIn(2010, { CHN: 'n', CUB: 'n', IND: 'a', JPN: 'y', SWZ: 'x', MLI: 'a' }),
    voteIn(2012, { CHN: 'n', CUB: 'x', IND: 'y', JPN: 'y', SWZ: 'y', MLI: 'n', SSD: 'y' }),
  );

  test('everybody is in one flow', () => {
    expect(shift.flows.map(({ from, to, members }) => `${from} → ${to}: ${members.join(' ')}`)).toEqual([
      'yes → yes: JPN',
      'no → no: CHN',
      'no → absent: CUB',
      'abstain → yes: IND',
      'abstain → no: MLI',
      'absent → yes: SWZ',
      'no-member → yes: SSD',
    ]);
  });

  test('counts those who could be compared, and those who came and went', () => {
    expect(shift).toMatchObject({ both: 6, changed: 4, appeared: ['SWZ'], vanished: ['CUB'] });
  });

  test('backwards, every flow runs the other way', () => {
    const [one, other] = [voteIn(2010, { CHN: 'n', IND: 'a' }), voteIn(2012, { CHN: 'y', IND: 'a' })];
    const [there, back] = [shiftBetween(one, other), shiftBetween(other, one)];
    expect(back.flows.map(({ from, to }) => `${to} ${from}`).toSorted()).toEqual(
      there.flows.map(({ from, to }) => `${from} ${to}`).toSorted(),
    );
  });
});

describe('over a lineage', () => {
  const votes = [
    voteIn(2005, { IND: 'a', MLI: 'y', VNM: 'n', SWZ: 'x' }),
    voteIn(2006, { IND: 'a', MLI: 'n', VNM: 'n', SWZ: 'y' }),
    voteIn(2007, { IND: 'x', MLI: 'y', VNM: 'a', SWZ: 'y' }),
  ];
  const selection = {
    query: {},
    record: 'test',
    decisions: votes.map(({ decision }) => decision),
    leftOut: { withoutRoll: 0, withoutVote: 0, undivided: 0 },
  };
  const found = lineageShifts(selection, votes);

  test('there is a step between each two, and one over the whole', () => {
    expect(found.steps).toHaveLength(2);
    expect(found.whole?.changed).toBe(3);
  });

  test('who changed twice wavers; absence is no change of mind', () => {
    expect(found.waverers.map(({ member, changes }) => [member, changes])).toEqual([[codeOf('MLI'), 2]]);
    expect(found.courses.find(({ member }) => member === 'IND')?.changes).toBe(0);
  });

  test('a ballot cast for the first time by one who had voted before', () => {
    expect(found.firstTimes).toEqual([
      { decision: 'A/RES/61/1', member: 'MLI', ballot: 'no' },
      { decision: 'A/RES/62/1', member: 'VNM', ballot: 'abstain' },
    ]);
  });

  test.each([{ count: 0 }, { count: 1 }])('of $count votes there is no step', ({ count }) => {
    expect(lineageShifts(selection, votes.slice(0, count))).toMatchObject({ steps: [], whole: undefined });
  });
});
