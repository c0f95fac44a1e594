import { describe, expect, test } from 'vitest';
import { councilOn } from '../../members/index.ts';
import { type DecisionSummary, emptyRoll, enter, type Roll, tallyOf } from '../../record/index.ts';
import { type CouncilVote, councilVotes } from './drafts.ts';
import { forecastCouncil } from './forecast.ts';
import { councilScorecard } from './score.ts';

const cyprus = 'The situation in Cyprus';
const territories = 'The situation in the occupied Arab territories';

/** Two votes a year: all say yes on Cyprus, the United States vetoes on the territories. */
const made = Array.from({ length: 40 }, (_, at) => at).flatMap((at) => [
  vote(`${1970 + at}-03-10`, cyprus, false),
  vote(`${1970 + at}-09-10`, territories, true),
]);
const votes = votesOf(made);

describe('a draft before the Council', () => {
  const day = '2010-03-01';
  const asked = (agenda: string, before: readonly CouncilVote[] = votes) => {
    const answer = forecastCouncil(before, { title: agenda, agenda: [agenda], lineages: [], heldOn: day });
    if (answer.kind === 'too-few') throw new Error('forty vetoes are enough');
    return answer;
  };

  test('is likely vetoed where such drafts were, and by whom', () => {
    const { veto, seats, adopted } = asked(territories);
    expect(veto).toBeGreaterThan(0.8);
    expect(adopted).toBeLessThan(0.2);
    expect(seats.find(({ member }) => member === 'USA')?.probability.no).toBeGreaterThan(0.8);
    expect(seats.find(({ member }) => member === 'FRA')?.probability.no).toBeLessThan(0.1);
  });

  test('is likely adopted where such drafts were', () => {
    const { veto, enough } = asked(cyprus);
    expect(veto).toBeLessThan(0.2);
    expect(enough).toBeGreaterThan(0.9);
  });

  test('has fifteen members with three chances each that add up to 1', () => {
    const { seats } = asked('Nothing like it');
    expect(seats).toHaveLength(15);
    for (const { probability } of seats)
      expect(probability.yes + probability.no + probability.abstain).toBeCloseTo(1, 9);
  });

  test('does not change with votes on or after its day', () => {
    const later = votesOf([...made, vote('2010-03-01', cyprus, true), vote('2011-03-10', cyprus, true)]);
    expect(asked(cyprus, later)).toEqual(asked(cyprus));
  });

  test('of a record with few vetoes is told to be too little', () => {
    expect(forecastCouncil([], { title: cyprus, agenda: [cyprus], lineages: [], heldOn: day })).toEqual({
      kind: 'too-few',
      found: 0,
      needed: 10,
      of: 'vetoed drafts before 2010-03-01',
    });
  });
});

describe('its scorecard', () => {
  test('beats the share of the ten years before where the agenda item tells', () => {
    const { figures } = councilScorecard(votes);
    const usa = figures.find(({ what }) => what === 'USA');
    expect(usa).toMatchObject({ drafts: 40, vetoes: 20 });
    expect(usa?.logLoss ?? 1).toBeLessThan(0.5 * (usa?.baseLogLoss ?? 0));
    expect(usa?.ranked).toBe(1);
  });

  test('of nothing is empty', () => {
    expect(councilScorecard([]).figures).toEqual([]);
  });
});

function vote(
  heldOn: string,
  item: string,
  isVetoed: boolean,
): { readonly decision: DecisionSummary; readonly roll: Roll } {
  const roll = emptyRoll();
  for (const code of councilOn(heldOn)) enter(roll, code, isVetoed && code === 'USA' ? 'no' : 'yes');
  const decision: DecisionSummary = {
    id: `${heldOn} ${item}`,
    body: 'SC',
    heldOn,
    title: item,
    kind: 'resolution',
    method: 'recorded',
    outcome: isVetoed ? 'vetoed' : 'adopted',
    tally: tallyOf(roll),
    reports: [],
    agenda: [item],
    subjects: [],
    listed: 15,
    complete: true,
  };
  return { decision, roll };
}

function votesOf(given: ReturnType<typeof vote>[]): readonly CouncilVote[] {
  const rolls = new Map(given.map(({ decision, roll }) => [decision.id, roll]));
  return councilVotes({
    decisions: () => given.map(({ decision }) => decision),
    roll: (id) => rolls.get(id) ?? emptyRoll(),
  });
}
