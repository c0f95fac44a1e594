import type { IdealBallots } from './ballots.ts';
import { noiseFrom } from './calibrate.ts';

export interface World {
  readonly members: number;
  readonly periods: number;
  /** Decisions in each period. */
  readonly decisions: number;
  readonly drift: number;
  /** Standard deviation of discriminations. */
  readonly discrimination: number;
  readonly seed: number;
}

/** Ballots made up from the model, with the positions that they were made from: `truth[member][period]`. */
export function madeUp(world: World): IdealBallots & { readonly truth: readonly (readonly number[])[] } {
  const noise = noiseFrom(world.seed);
  const truth = Array.from({ length: world.members }, () => {
    const path = [noise()];
    for (let at = 1; at < world.periods; at++)
      path.push((path.at(-1) ?? 0) + Math.sqrt(world.drift) * noise());
    return path;
  });
  const decisions = Array.from({ length: world.periods * world.decisions }, (_, at) => ({
    id: `D${String(at).padStart(5, '0')}`,
    period: Math.floor(at / world.decisions),
  }));
  const cells = new Uint8Array(world.members * decisions.length);
  for (const [d, { period }] of decisions.entries()) {
    const steep = world.discrimination * noise();
    const lower = 1.2 * noise() - 0.5;
    const upper = lower + 0.2 + Math.abs(noise()) / 2;
    for (const [m, path] of truth.entries()) {
      const given = steep * (path[period] ?? 0) + noise();
      const ballot = given < lower ? 2 : given < upper ? 3 : 1;
      cells[m * decisions.length + d] = noise() < -1.3 ? 4 : ballot;
    }
  }
  return { members: truth.map((_, m) => `M${String(m).padStart(3, '0')}`), decisions, cells, truth };
}
