import { expect, test } from 'vitest';
import { fitIdeal } from './fit-ideal.ts';
import { madeUp, type World } from './made-up.fixture.ts';

/** How often intervals hold the position that ballots were made up from, in the estimate's scale and sign. */
function coverage(world: World): { readonly held: number; readonly positions: number } {
  const made = madeUp(world);
  const fit = fitIdeal(made);
  if (fit.kind === 'none') throw new Error(fit.because.kind);
  const truth = fit.members.map(({ member, period }) => made.truth[Number(member.slice(1))]?.[period] ?? 0);
  const centre = truth.reduce((sum, each) => sum + each, 0) / truth.length;
  const unit = Math.sqrt(truth.reduce((sum, each) => sum + (each - centre) ** 2, 0) / truth.length);
  const scaled = truth.map((each) => (each - centre) / unit);
  const sign = Math.sign(fit.members.reduce((sum, { mean }, at) => sum + mean * (scaled[at] ?? 0), 0));
  const held = fit.members.filter(({ low, high }, at) => {
    const position = sign * (scaled[at] ?? 0);
    return low <= position && position <= high;
  });
  return { held: held.length, positions: truth.length };
}

const seeds = [1, 2];

test.each([
  {
    name: 'an assembly over six sessions',
    members: 120,
    periods: 6,
    decisions: 30,
    drift: 0.03,
    discrimination: 1,
  },
  {
    name: 'a council over ten years, few votes each',
    members: 47,
    periods: 10,
    decisions: 20,
    drift: 0.05,
    discrimination: 1.3,
  },
  { name: 'one session, many votes', members: 150, periods: 1, decisions: 60, drift: 0, discrimination: 1 },
])(
  '$name: intervals of 95 % hold the truth 93 to 97 times in 100',
  { timeout: 60_000 },
  ({ name: _, ...world }) => {
    const found = seeds.map((seed) => coverage({ ...world, seed }));
    const held = found.reduce((sum, each) => sum + each.held, 0);
    const share = held / found.reduce((sum, each) => sum + each.positions, 0);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  },
);
