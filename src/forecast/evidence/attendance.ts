import { ballotByte } from '../../record/index.ts';
import type { Archive, PastVote } from '../past/archive.ts';

/** Columns of a row of attendance. */
export const attendanceWidth = 5;

/** Whether the sources of a vote list who was absent; some publish only yes, no and abstentions. */
export function listsAbsent({ roll }: Pick<PastVote, 'roll'>): boolean {
  return roll.includes(ballotByte.absent);
}

/** Years after which a vote counts 1/e. */
const fading = 1.5;
const latestVotes = 400;

/**
 * What the record tells of who will not vote: each member's own share of absences of late, and under the title, as
 * log-odds. Own shares are held up by four imagined votes at the rate of all.
 */
export function attendanceBefore(
  archive: Archive,
  before: number,
  time: number,
): (sameTitle: readonly number[]) => (member: number) => Float32Array {
  const latest: number[] = [];
  for (let vote = before - 1; vote >= 0 && latest.length < latestVotes; vote--) {
    const held = archive.votes[vote];
    if (held?.decision.body === 'GA' && listsAbsent(held)) latest.push(vote);
  }
  const own = absences(archive, latest, time);
  const all = (sum(own.absent) + 1) / (sum(own.listed) + 12);
  return (sameTitle) => {
    const under = sameTitle.slice(0, 5).filter((vote) => {
      const held = archive.votes[vote];
      return held !== undefined && listsAbsent(held);
    });
    const title = absences(archive, under, time);
    const rate = (sum(title.absent) + all * 20) / (sum(title.listed) + 20);
    return (member) => {
      const mine = ((own.absent[member] ?? 0) + 4 * all) / ((own.listed[member] ?? 0) + 4);
      const there = ((title.absent[member] ?? 0) + mine) / ((title.listed[member] ?? 0) + 1);
      return Float32Array.from([logit(mine), logit(there), logit(rate), logit(all), 1]);
    };
  };
}

const logit = (share: number): number => Math.log(share / (1 - share));
const sum = (values: Float32Array): number => values.reduce((a, b) => a + b, 0);

function absences({ votes }: Archive, chosen: readonly number[], time: number) {
  const members = votes[0]?.roll.length ?? 0;
  const [absent, listed] = [new Float32Array(members), new Float32Array(members)];
  for (const vote of chosen) {
    const held = votes[vote];
    if (!held) continue;
    const weight = Math.exp((held.time - time) / fading);
    for (const [member, byte] of held.roll.entries()) {
      if (byte === 0) continue;
      listed[member] = (listed[member] ?? 0) + weight;
      if (byte === ballotByte.absent) absent[member] = (absent[member] ?? 0) + weight;
    }
  }
  return { absent, listed };
}
