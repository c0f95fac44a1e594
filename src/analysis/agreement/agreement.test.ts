import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noEstimateText, valueIn } from '../estimate.ts';
import { type Ballots, codeOf, matrixOfLetters } from '../rolls.fixture.ts';
import { agreementOf, allAgreements } from './agreement.ts';
import { countPairsFast } from './kernel.ts';
import { agreementOverTime } from './over-time.ts';
import { countNames, countPairs } from './pair-counts.ts';
import { planesOf } from './planes.ts';
import { type AgreementRule, absentRules, agreementIndexes, usualRule } from './rule.ts';
import { agreementWithGroup } from './with-group.ts';

const rule = (index: AgreementRule['index'], more: Partial<AgreementRule> = {}): AgreementRule => ({
  ...usualRule,
  index,
  needed: 1,
  ...more,
});

const [korea, china] = [codeOf('PRK'), codeOf('CHN')];

describe('agreement of two members', () => {
  // Ten votes: six alike (one of them both abstaining), two a step apart, one opposite, one with China absent.
  const matrix = matrixOfLetters({ PRK: 'yyynnayyny', CHN: 'yyynnaaayx' });
  test.each([
    { index: 'same', value: 6 / 9, counted: 9 },
    { index: 'half', value: 7 / 9, counted: 9 },
    { index: 'yes-no', value: 5 / 6, counted: 6 },
  ] as const)('by $index is $value of $counted', ({ index, value, counted }) => {
    const found = agreementOf(matrix, [korea, china], rule(index));
    expect(valueIn(found.agreement)).toBeCloseTo(value, 12);
    expect(found).toMatchObject({ counted, listed: 10, coverage: counted / 10 });
  });

  test('counts absence as abstaining where the reader wants it so', () => {
    const found = agreementOf(matrix, [korea, china], rule('half', { absent: 'abstain' }));
    expect(found.counted).toBe(10);
    expect(valueIn(found.agreement)).toBeCloseTo(0.75, 12);
  });

  test('names the decisions on which they were opposed', () => {
    expect(agreementOf(matrix, [korea, china], rule('same')).opposed).toEqual(['A/RES/69/9']);
  });

  test('has the interval of Wilson: 6 of 9 is 0.354 to 0.879', () => {
    expect(agreementOf(matrix, [korea, china], rule('same')).agreement).toMatchObject({
      low: expect.closeTo(0.3542, 4),
      high: expect.closeTo(0.8794, 4),
    });
  });
});

describe('agreement beyond chance', () => {
  // A table with a known answer: 20 both yes, 5 yes-no, 10 no-yes, 15 both no has kappa 0.4.
  const matrix = matrixOfLetters({
    PRK: `${'y'.repeat(25)}${'n'.repeat(25)}`,
    CHN: `${'y'.repeat(20)}${'n'.repeat(5)}${'y'.repeat(10)}${'n'.repeat(15)}`,
  });

  test('Cohen 0.4, with the large-sample interval 0.151 to 0.649', () => {
    expect(agreementOf(matrix, [korea, china], rule('kappa')).agreement).toMatchObject({
      value: expect.closeTo(0.4, 12),
      low: expect.closeTo(0.1511, 4),
      high: expect.closeTo(0.6489, 4),
    });
  });

  test('Scott a little lower: 0.394', () => {
    expect(valueIn(agreementOf(matrix, [korea, china], rule('pi')).agreement)).toBeCloseTo(0.3939, 4);
  });
});

describe('nothing to say is said', () => {
  const state = (ballots: Ballots, each: AgreementRule): string => {
    const { agreement } = agreementOf(matrixOfLetters(ballots), [korea, china], each);
    return agreement.kind === 'estimate' ? 'estimate' : noEstimateText(agreement);
  };

  test.each<{ ballots: Ballots; each: AgreementRule; text: string; why: string }>([
    { ballots: {}, each: usualRule, text: 'PRK has no ballot in this selection', why: 'empty selection' },
    {
      ballots: { PRK: 'yyy' },
      each: usualRule,
      text: 'CHN has no ballot in this selection',
      why: 'one without ballots',
    },
    {
      ballots: { PRK: 'yyy', CHN: 'yyy' },
      each: usualRule,
      text: 'too few: 3 shared votes, 10 needed',
      why: 'few',
    },
    {
      ballots: { PRK: 'y', CHN: 'x' },
      each: rule('same'),
      text: 'too few: 0 shared votes, 1 needed',
      why: 'absent',
    },
    {
      ballots: { PRK: 'aaa', CHN: 'aaa' },
      each: rule('yes-no'),
      text: 'too few: 0 shared votes, 1 needed',
      why: 'no side',
    },
    {
      ballots: { PRK: 'yyy', CHN: 'yyy' },
      each: rule('kappa'),
      text: 'all ballots equal on 3 decisions: nothing beyond chance to measure',
      why: 'all equal',
    },
  ])('$why: $text', ({ ballots, each, text }) => {
    expect(state(ballots, each)).toBe(text);
  });

  test('one decision is an agreement of one, with the interval that this deserves', () => {
    const found = agreementOf(matrixOfLetters({ PRK: 'y', CHN: 'y' }), [korea, china], rule('same'));
    expect(found.agreement).toMatchObject({ value: 1, low: expect.closeTo(0.2065, 3), high: 1, n: 1 });
  });
});

const codes = ['CHN', 'CUB', 'FRA', 'PRK', 'RUS', 'USA'];
const anyBallots = fc
  .array(
    fc.array(fc.constantFrom('y', 'n', 'a', 'x', '-'), { minLength: codes.length, maxLength: codes.length }),
    {
      minLength: 1,
      maxLength: 1_300,
    },
  )
  .map(
    (columns): Ballots =>
      Object.fromEntries(codes.map((code, m) => [code, columns.map((column) => column[m]).join('')])),
  );
const anyRule = fc.record({
  index: fc.constantFrom(...agreementIndexes),
  absent: fc.constantFrom(...absentRules),
  needed: fc.integer({ min: 1, max: 20 }),
});

describe('whatever the ballots', () => {
  test('vectors count what plain arithmetic counts', () => {
    fc.assert(
      fc.property(
        anyBallots,
        fc.constantFrom(...absentRules),
        fc.subarray([...countNames], { minLength: 1 }),
        (ballots, absent, names) => {
          const planes = planesOf(matrixOfLetters(ballots), absent);
          expect(countPairsFast(planes, names)).toEqual(countPairs(planes, names));
        },
      ),
    );
  });

  test('all pairs are each pair', () => {
    fc.assert(
      fc.property(anyBallots, anyRule, (ballots, each) => {
        const matrix = matrixOfLetters(ballots);
        for (const pair of allAgreements(matrix, each)) {
          const { table: _, opposed: __, ...alone } = agreementOf(matrix, pair.members, each);
          expect(pair).toEqual(alone);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('it is the same both ways, within bounds, and its interval holds it', () => {
    fc.assert(
      fc.property(anyBallots, anyRule, (ballots, each) => {
        const matrix = matrixOfLetters(ballots);
        const there = agreementOf(matrix, [korea, china], each).agreement;
        const back = agreementOf(matrix, [china, korea], each).agreement;
        expect(back.kind).toBe(there.kind);
        if (there.kind !== 'estimate' || back.kind !== 'estimate') return;
        expect(back.value).toBeCloseTo(there.value, 12);
        const least = each.index === 'kappa' || each.index === 'pi' ? -1 : 0;
        expect(least <= there.low && there.low <= there.value).toBe(true);
        expect(there.value <= there.high && there.high <= 1).toBe(true);
      }),
    );
  });

  test('the order of decisions changes nothing', () => {
    fc.assert(
      fc.property(anyBallots, anyRule, (ballots, each) => {
        const turned = Object.fromEntries(
          Object.entries(ballots).map(([code, row]) => [code, [...row].reverse().join('')]),
        );
        const measure = (of: Ballots) => agreementOf(matrixOfLetters(of), [korea, china], each).agreement;
        expect(measure(turned)).toEqual(measure(ballots));
      }),
    );
  });

  test('a member agrees with its like completely', () => {
    fc.assert(
      fc.property(anyBallots, anyRule, ({ PRK = '' }, each) => {
        const found = agreementOf(matrixOfLetters({ PRK, CHN: PRK }), [korea, china], each).agreement;
        if (found.kind === 'estimate') expect(found.value).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('over time', () => {
  const matrix = matrixOfLetters({ PRK: `${'y'.repeat(24)}`, CHN: `${'y'.repeat(12)}${'n'.repeat(12)}` });

  test('each year for itself', () => {
    const found = agreementOverTime(matrix, [korea, china], usualRule, 1);
    expect(found.map(({ years, agreement }) => [years.to, valueIn(agreement)])).toEqual([
      [2014, 1],
      [2015, 0],
    ]);
  });

  test('in a window of two', () => {
    const found = agreementOverTime(matrix, [korea, china], usualRule, 2);
    expect(found.map(({ agreement }) => valueIn(agreement))).toEqual([1, 0.5]);
  });
});

describe('a member with a group', () => {
  // France and Germany are in the European Union, the United Kingdom to January 2020.
  test.each([
    { first: 2014, value: 0.5, why: 'with two, one of whom votes otherwise' },
    { first: 2021, value: 1, why: 'with the one that is left' },
  ])('from $first: $value ($why)', ({ first, value }) => {
    const matrix = matrixOfLetters({ FRA: 'yyyy', DEU: 'yyyy', GBR: 'nnnn' }, first);
    const found = agreementWithGroup(matrix, { member: codeOf('FRA'), group: 'EU' }, rule('half'));
    expect(valueIn(found.agreement)).toBe(value);
  });

  test('a group that nobody is in has no ballots', () => {
    const matrix = matrixOfLetters({ FRA: 'yyyy', DEU: 'yyyy' });
    const found = agreementWithGroup(matrix, { member: codeOf('FRA'), group: 'ASEAN' }, usualRule);
    expect(found.agreement).toEqual({ kind: 'too-few', found: 0, needed: 10, of: 'shared votes' });
  });
});
