import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  charterAmendment,
  committeeMajority,
  councilProcedural,
  councilSubstantive,
  councilSuspension,
  humanRightsCouncilMajority,
  type Majority,
  simpleMajority,
  twoThirds,
} from './majority.ts';
import { outcome } from './outcome.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import { codeOf } from './routes/testing.ts';

describe('the Assembly', () => {
  test.each([
    { vote: 'A/RES/69/188', majority: simpleMajority, yes: 116, no: 20, needed: 69, result: 'adopted' },
    { vote: 'A/RES/ES-11/1', majority: twoThirds, yes: 141, no: 5, needed: 98, result: 'adopted' },
    { vote: 'A/RES/ES-11/3', majority: councilSuspension, yes: 93, no: 24, needed: 78, result: 'adopted' },
    {
      vote: 'ES-11/3, one yes short',
      majority: councilSuspension,
      yes: 77,
      no: 40,
      needed: 78,
      result: 'rejected',
    },
    { vote: 'nobody yes or no', majority: councilSuspension, yes: 0, no: 0, needed: 1, result: 'rejected' },
    { vote: 'A/73/L.42', majority: twoThirds, yes: 87, no: 57, needed: 96, result: 'rejected' },
    {
      vote: 'Canadian amendment to ES-10/21',
      majority: twoThirds,
      yes: 88,
      no: 55,
      needed: 96,
      result: 'rejected',
    },
    { vote: 'A/L.605, China in 1970', majority: twoThirds, yes: 51, no: 49, needed: 67, result: 'rejected' },
    {
      vote: 'A/RES/273(III), Israel admitted',
      majority: twoThirds,
      yes: 37,
      no: 12,
      needed: 33,
      result: 'adopted',
    },
    {
      vote: 'A/RES/62/249, mostly abstentions',
      majority: simpleMajority,
      yes: 14,
      no: 11,
      needed: 13,
      result: 'adopted',
    },
    {
      vote: 'A/L.469, China in 1965, a tie',
      majority: simpleMajority,
      yes: 47,
      no: 47,
      needed: 48,
      result: 'tied',
    },
    {
      vote: 'the same tie where two thirds are needed',
      majority: twoThirds,
      yes: 47,
      no: 47,
      needed: 63,
      result: 'rejected',
    },
  ])('$vote ($yes-$no) is $result', ({ majority, needed, result, ...counts }) => {
    expect(outcome({ abstain: 0, ...counts }, majority)).toMatchObject({ needed, result });
  });

  test('amending the Charter takes two thirds of the members, not of those who vote: 97 of 111 on 17 December 1963', () => {
    const tally = { yes: 97, no: 11, abstain: 4 };
    expect(outcome(tally, charterAmendment, { members: 113 })).toMatchObject({
      needed: 76,
      result: 'adopted',
    });
    expect(outcome(tally, charterAmendment)).toMatchObject({ result: 'unknown' });
  });
});

describe('committees and the Human Rights Council', () => {
  test.each([
    { vote: 'A/C.3/69/L.28/Rev.1', majority: committeeMajority, yes: 111, no: 19, result: 'adopted' },
    { vote: 'A/C.3/69/L.63', majority: committeeMajority, yes: 40, no: 77, result: 'rejected' },
    { vote: 'A/HRC/RES/25/25', majority: humanRightsCouncilMajority, yes: 30, no: 6, result: 'adopted' },
    {
      vote: 'A/HRC/47/L.31, a tie',
      majority: humanRightsCouncilMajority,
      yes: 18,
      no: 18,
      result: 'rejected',
    },
  ])('$vote ($yes-$no) is $result', ({ majority, result, ...counts }) => {
    expect(outcome({ abstain: 0, ...counts }, majority).result).toBe(result);
  });
});

describe('the Security Council', () => {
  const [before, since] = ['1965-12-31', '1966-01-01'];
  test.each([
    { vote: 'S/2014/348, Syria', day: '2014-05-22', yes: 13, no: 2, who: ['CHN', 'RUS'], result: 'vetoed' },
    {
      vote: 'S/2024/255, the Panel of Experts',
      day: '2024-03-28',
      yes: 13,
      no: 1,
      who: ['RUS'],
      result: 'vetoed',
    },
    { vote: 'S/RES/1593, four abstentions', day: '2005-03-31', yes: 11, no: 0, who: [], result: 'adopted' },
    {
      vote: 'an elected member alone against',
      day: '2022-05-26',
      yes: 14,
      no: 1,
      who: [],
      result: 'adopted',
    },
    {
      vote: 'a permanent no, but only eight yes',
      day: since,
      yes: 8,
      no: 1,
      who: ['USA'],
      result: 'rejected',
    },
    { vote: 'eight yes in 1965', day: before, yes: 8, no: 0, who: [], result: 'adopted' },
    { vote: 'seven yes in 1965', day: before, yes: 7, no: 0, who: [], result: 'adopted' },
    { vote: 'eight yes in 1966', day: since, yes: 8, no: 0, who: [], result: 'rejected' },
    { vote: 'nobody knows who said no', day: since, yes: 10, no: 1, who: undefined, result: 'unknown' },
  ])('$vote ($yes-$no) is $result', ({ day, who, result, ...counts }) => {
    const permanentNo = who?.map(codeOf);
    expect(outcome({ abstain: 0, ...counts }, councilSubstantive(day), { permanentNo }).result).toBe(result);
  });

  test('S/PV.7353: the same two noes veto nothing on the agenda', () => {
    const permanentNo = ['CHN', 'RUS'].map(codeOf);
    const tally = { yes: 11, no: 2, abstain: 2 };
    expect(outcome(tally, councilProcedural('2014-12-22'), { permanentNo })).toMatchObject({
      result: 'adopted',
      blockedBy: [],
    });
  });
});

describe('the arithmetic in a sentence', () => {
  test.each([
    {
      found: outcome({ yes: 93, no: 24, abstain: 58 }, councilSuspension),
      said: '93 of the 117 votes cast were yes, where 78 were needed: enough.',
    },
    {
      found: outcome({ yes: 40, no: 77, abstain: 50 }, committeeMajority),
      said: '40 of the 117 votes cast were yes, where 59 were needed: 19 votes short.',
    },
    {
      found: outcome({ yes: 13, no: 2, abstain: 0 }, councilSubstantive('2014-05-22'), {
        permanentNo: [codeOf('CHN'), codeOf('RUS')],
      }),
      said: '13 members voted yes and 2 no, where 9 yes were needed: enough, but China and Russia, permanent members, voted no, which is a veto.',
    },
    {
      found: outcome({ yes: 0, no: 0, abstain: 90 }, twoThirds),
      said: 'Nobody voted yes or no, where 1 yes was needed: one vote short.',
    },
  ])('$said', ({ found, said }) => {
    expect(outcomeSentence(found)).toBe(said);
  });
});

describe('whatever the figures', () => {
  const ballots = fc.record({ yes: fc.nat(193), no: fc.nat(193), abstain: fc.nat(193) });
  const ofTheCast: readonly Majority[] = [simpleMajority, twoThirds, councilSuspension, committeeMajority];

  test.each(ofTheCast.map((majority) => ({ id: majority.id, majority })))(
    '$id needs at least one vote and never more than were cast',
    ({ majority }) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 193 }), (cast) => {
          const needed = majority.needed(cast);
          return needed >= 1 && needed <= cast && Number.isInteger(needed);
        }),
      );
    },
  );

  test.each(ofTheCast.map((majority) => ({ id: majority.id, majority })))(
    'another yes never rejects under $id, and another no never adopts',
    ({ majority }) => {
      fc.assert(
        fc.property(ballots, (tally) => {
          const result = (change: Partial<typeof tally>) => outcome({ ...tally, ...change }, majority).result;
          if (result({}) === 'adopted') return result({ yes: tally.yes + 1 }) === 'adopted';
          return result({ no: tally.no + 1 }) !== 'adopted';
        }),
      );
    },
  );

  test('abstentions change nothing', () => {
    fc.assert(
      fc.property(ballots, fc.nat(193), (tally, abstain) => {
        const [one, other] = [outcome(tally, twoThirds), outcome({ ...tally, abstain }, twoThirds)];
        return one.result === other.result && one.needed === other.needed;
      }),
    );
  });

  test('what two thirds adopt, a simple majority adopts', () => {
    fc.assert(
      fc.property(
        ballots,
        (tally) =>
          outcome(tally, twoThirds).result !== 'adopted' ||
          outcome(tally, simpleMajority).result === 'adopted',
      ),
    );
  });
});
