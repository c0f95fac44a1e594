import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyRoll, enter, type OpenRecord } from '../../record/index.ts';
import {
  committeeMajority,
  councilSubstantive,
  type Majority,
  simpleMajority,
  twoThirds,
} from '../majority.ts';
import { outcome } from '../outcome.ts';
import { codeOf, shippedRecord } from '../routes/testing.ts';
import { councilTurning } from './council-turning.ts';
import type { Counts } from './turn.ts';
import { turnSentence } from './turn-sentence.ts';
import { turning } from './turning.ts';
import { whatIf } from './what-if.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

const voted = (id: string) => {
  const decision = record.decision(id);
  if (!decision) throw new Error(`No decision ${id}`);
  return decision;
};

const turns = (id: string): readonly string[] => {
  const decision = voted(id);
  const answer = whatIf(decision, []);
  return answer.ok ? answer.turns.map((turn) => turnSentence(turn, decision.heldOn)) : [answer.problem];
};

describe('the smallest changes that would have turned a vote', () => {
  test.each([
    {
      id: 'A/RES/69/188',
      turned: ['48 of the 116 who voted yes vote no', '96 of the 116 who voted yes abstain'],
    },
    {
      id: 'A/RES/ES-11/3',
      turned: [
        '16 of the 93 who voted yes vote no',
        '23 of the 58 who abstained vote no',
        '46 of the 93 who voted yes abstain',
      ],
    },
    {
      id: 'A/C.3/69/L.63',
      turned: [
        '19 of the 77 who voted no vote yes',
        '38 of the 50 who abstained vote yes',
        '38 of the 77 who voted no abstain',
      ],
    },
    {
      id: 'S/2014/348',
      turned: [
        'China and Russia abstain instead of voting no',
        'China and Russia vote yes instead of voting no',
      ],
    },
    {
      id: 'S/RES/1593 (2005)',
      turned: [
        'any one of the permanent members votes no (China, France, United Kingdom, Russia or United States)',
        '3 of the 11 who voted yes abstain',
      ],
    },
    {
      id: 'S/PV.7353',
      turned: ['3 of the 11 who voted yes vote no', '3 of the 11 who voted yes abstain'],
    },
  ])('$id', ({ id, turned }) => {
    expect(turns(id)).toEqual(turned);
  });
});

describe('a vote with other ballots', () => {
  test('S/2014/348 with both abstaining is adopted, with one still vetoed', () => {
    const [china, russia] = ['CHN', 'RUS'].map((code) => ({ member: codeOf(code), to: 'abstain' as const }));
    if (!china || !russia) throw new Error('Two members were named');
    expect(whatIf(voted('S/2014/348'), [china, russia])).toMatchObject({
      before: { result: 'vetoed' },
      after: { result: 'adopted', blockedBy: [] },
      tally: { yes: 13, no: 0, abstain: 2 },
    });
    expect(whatIf(voted('S/2014/348'), [china])).toMatchObject({
      after: { result: 'vetoed', blockedBy: ['RUS'] },
      changed: [{ member: 'CHN', from: 'no', to: 'abstain' }],
    });
  });

  test('A/RES/69/188 is adopted whatever China does', () => {
    expect(whatIf(voted('A/RES/69/188'), [{ member: codeOf('CHN'), to: 'abstain' }])).toMatchObject({
      tally: { yes: 116, no: 19, abstain: 54 },
      after: { result: 'adopted', needed: 68 },
    });
  });

  test.each([
    {
      why: 'one named twice',
      changes: [
        { member: codeOf('CHN'), to: 'yes' as const },
        { member: codeOf('CHN'), to: 'no' as const },
      ],
      problem: 'China is changed twice.',
    },
    {
      why: 'one without a ballot',
      changes: [{ member: codeOf('VAT'), to: 'yes' as const }],
      problem: 'Holy See never has a ballot.',
    },
  ])('$why is a problem', ({ changes, problem }) => {
    expect(whatIf(voted('A/RES/69/188'), changes)).toEqual({ ok: false, problem });
  });

  test('a member that an incomplete roll leaves out cannot be changed', () => {
    const answer = whatIf(voted('A/C.3/69/L.63'), [{ member: codeOf('CHN'), to: 'abstain' }]);
    expect(answer).toEqual({
      ok: false,
      problem: 'The roll is not complete and does not say how China voted.',
    });
  });

  test('an imagined draft of the Council: who is asked is added', () => {
    const roll = emptyRoll();
    for (const code of ['USA', 'GBR', 'FRA', 'JPN', 'KOR', 'SVN', 'MLT', 'CHE', 'ECU'])
      enter(roll, codeOf(code), 'yes');
    const draft = {
      body: 'SC',
      kind: 'resolution',
      title: 'DPRK',
      heldOn: '2024-06-12',
      roll,
      complete: true,
    } as const;
    expect(whatIf(draft, []).ok && whatIf(draft, [])).toMatchObject({ after: { result: 'adopted' } });
    expect(whatIf(draft, [{ member: codeOf('RUS'), to: 'no' }])).toMatchObject({
      after: { result: 'vetoed', blockedBy: ['RUS'] },
    });
  });
});

describe('against trying everything', () => {
  const small: fc.Arbitrary<Counts> = fc.record({
    yes: fc.nat(7),
    no: fc.nat(7),
    abstain: fc.nat(5),
    absent: fc.nat(3),
  });
  const majorities: readonly Majority[] = [simpleMajority, committeeMajority, twoThirds];

  test.each(majorities.map((majority) => ({ id: majority.id, majority })))(
    '$id: no fewer members could have turned it',
    ({ majority }) => {
      fc.assert(
        fc.property(small, (counts) => {
          const [best] = turning(counts, majority);
          return best?.members === fewestOf(counts, (each) => outcome(each, majority).result === 'adopted');
        }),
        { numRuns: 300 },
      );
    },
  );

  test('in the Council a single permanent member turns what was adopted', () => {
    const majority = councilSubstantive('2014-05-22');
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 15 }), (yes) => {
        const permanent = { against: [], others: ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].map(codeOf) };
        const [best] = councilTurning({ yes, no: 0, abstain: 15 - yes, absent: 0 }, majority, permanent);
        return best?.members === 1;
      }),
    );
  });

  test('a veto on eight yes: lifting it by a yes is enough, by abstaining it takes one more', () => {
    const permanent = { against: [codeOf('RUS')], others: ['CHN', 'FRA', 'GBR', 'USA'].map(codeOf) };
    const found = councilTurning(
      { yes: 8, no: 1, abstain: 6, absent: 0 },
      councilSubstantive('2024-03-28'),
      permanent,
    );
    expect(found.map((turn) => turnSentence(turn))).toEqual([
      'Russia votes yes instead of voting no',
      'Russia abstains instead of voting no and one of the 6 who abstained votes yes',
    ]);
  });
});

/** The fewest members whose ballots, changed in any way, turn a result; undefined where none do. By trying all counts. */
function fewestOf(counts: Counts, adopted: (counts: Counts) => boolean): number | undefined {
  const total = counts.yes + counts.no + counts.abstain + counts.absent;
  let fewest: number | undefined;
  for (let yes = 0; yes <= total; yes++)
    for (let no = 0; no <= total - yes; no++)
      for (let abstain = 0; abstain <= total - yes - no; abstain++) {
        const other = { yes, no, abstain, absent: total - yes - no - abstain };
        if (adopted(other) === adopted(counts)) continue;
        const moved = (['yes', 'no', 'abstain', 'absent'] as const)
          .map((ballot) => Math.max(0, other[ballot] - counts[ballot]))
          .reduce((sum, each) => sum + each, 0);
        fewest = Math.min(fewest ?? moved, moved);
      }
  return fewest;
}
