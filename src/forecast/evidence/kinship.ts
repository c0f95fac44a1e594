import { ballotByte } from '../../record/index.ts';
import type { Archive } from '../past/archive.ts';

/** Years over which agreement counts, and after how many it counts 1/e. */
const years = 5;
const fading = 3;
/** How fast kinship falls with disagreement; chosen on sessions up to 68. */
const steepness = 25;
/** What an abstention shares with a yes or a no. */
const halfway = 0.3;

/**
 * How far two members vote alike, 0 to 1, as a square of members × members in the order of the rolls: e^(-25 × the share
 * of ballots on which they differ) in the Assembly over the last five years, divided votes weighing more. 0 on the
 * diagonal, and where two never voted together.
 */
export function kinshipBefore({ votes }: Archive, before: number, time: number): Float32Array {
  const members = votes[0]?.roll.length ?? 0;
  const [same, together] = [new Float32Array(members * members), new Float32Array(members * members)];
  for (let vote = before - 1; vote >= 0; vote--) {
    const { decision, counts, roll, time: held } = votes[vote] ?? {};
    if (decision?.body !== 'GA' || !counts || !roll || held === undefined) continue;
    if (held < time - years) break;
    const cast = counts[0] + counts[1] + counts[2];
    const divided = 1.02 - Math.max(...counts) / cast;
    compareAll(roll, divided * Math.exp((held - time) / fading), same, together);
  }
  return kinshipFrom(same, together, members);
}

function compareAll(roll: Uint8Array, weight: number, same: Float32Array, together: Float32Array): void {
  const members = roll.length;
  const voting = [...roll.keys()].filter((member) => {
    const byte = roll[member] ?? 0;
    return byte >= ballotByte.yes && byte <= ballotByte.abstain;
  });
  for (const [rank, one] of voting.entries()) {
    const ballot = roll[one];
    for (let at = 0; at < rank; at++) {
      const other = voting[at] ?? 0;
      const theirs = roll[other];
      const cell = one * members + other;
      const share =
        ballot === theirs ? 1 : ballot === ballotByte.abstain || theirs === ballotByte.abstain ? halfway : 0;
      same[cell] = (same[cell] ?? 0) + weight * share;
      together[cell] = (together[cell] ?? 0) + weight;
    }
  }
}

function kinshipFrom(same: Float32Array, together: Float32Array, members: number): Float32Array {
  const kinship = new Float32Array(members * members);
  for (let one = 0; one < members; one++) {
    for (let other = 0; other < one; other++) {
      const n = together[one * members + other] ?? 0;
      if (n === 0) continue;
      const agreement = ((same[one * members + other] ?? 0) + 0.3) / (n + 0.6);
      const kin = (Math.exp(-steepness * (1 - agreement)) * n) / (n + 0.5);
      kinship[one * members + other] = kin;
      kinship[other * members + one] = kin;
    }
  }
  return kinship;
}
