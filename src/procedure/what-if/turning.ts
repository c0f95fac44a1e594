import type { Ballot } from '../../record/index.ts';
import type { Majority } from '../majority.ts';
import { outcome } from '../outcome.ts';
import { type Counts, type Move, moved, type Turn, turnOf } from './turn.ts';

/** Changes that help a proposal, the strongest first: a no that becomes a yes counts on both sides. */
const helping = [
  ['no', 'yes'],
  ['abstain', 'yes'],
  ['absent', 'yes'],
  ['no', 'abstain'],
] as const;

/** Changes that hurt it, the strongest first. */
const hurting = [
  ['yes', 'no'],
  ['abstain', 'no'],
  ['absent', 'no'],
  ['yes', 'abstain'],
] as const;

/**
 * The fewest members, by each way of changing a ballot, that would turn a vote which no member can veto; the smallest
 * first. Where one way alone is not enough at any number it is left out, and where none is, the strongest are joined.
 * Empty where nothing turns it.
 *
 * @param members of the United Nations on the day; needed only where a majority counts them
 */
export function turning(counts: Counts, majority: Majority, members?: number): readonly Turn[] {
  const adopted = (each: Counts): boolean => outcome(each, majority, { members }).result === 'adopted';
  const ways = adopted(counts) ? hurting : helping;
  const turned = (each: Counts): boolean => adopted(each) !== adopted(counts);
  const alone = ways.flatMap(([from, to]) => {
    const move = fewest(counts, from, to, turned);
    return move ? [turnOf([move])] : [];
  });
  const best = joined(counts, ways, turned);
  const single = Math.min(...alone.map((each) => each.members));
  const all = best && best.members < single ? [best, ...alone] : alone;
  return all.toSorted((a, b) => a.members - b.members);
}

/** The smallest number of one change that turns the result; undefined where all of them together do not. */
function fewest(
  counts: Counts,
  from: Ballot,
  to: Ballot,
  turned: (counts: Counts) => boolean,
): Move | undefined {
  for (let count = 1; count <= counts[from]; count++)
    if (turned(moved(counts, from, to, count))) return { count, from, to, outOf: counts[from] };
  return undefined;
}

/**
 * The strongest changes first, as far as each goes. Every change adds its own to the margin, whatever the others do, so
 * that no other choice of so few members reaches further.
 */
function joined(
  counts: Counts,
  ways: readonly (readonly [Ballot, Ballot])[],
  turned: (counts: Counts) => boolean,
): Turn | undefined {
  let now = counts;
  const moves: Move[] = [];
  for (const [from, to] of ways.slice(0, 3)) {
    const move = fewest(now, from, to, turned);
    if (move) return turnOf([...moves, move]);
    if (now[from] === 0) continue;
    moves.push({ count: now[from], from, to, outOf: now[from] });
    now = moved(now, from, to, now[from]);
  }
  return undefined;
}
