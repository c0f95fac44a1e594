import type { Agreement } from '../record.ts';
import { emptyRoll } from '../roll.ts';
import type { Attributed } from './gather.ts';
import type { Group } from './join.ts';
import { sameVotes } from './likeness.ts';

/**
 * For every two sources, on how many decisions both record a vote, and on how many of these the rolls are equal. A
 * source that says there was a recorded vote but lists nobody is compared and differs.
 */
export function agreementsOf(groups: readonly Group[]): readonly Agreement[] {
  const pairs = new Map<string, { one: string; other: string; compared: number; equal: number }>();
  for (const group of groups) {
    for (const [first, second] of pairsOf(firstOfEach(group.filter(isRecorded)))) {
      const [one, other] = [first.source.id, second.source.id].sort() as [string, string];
      const pair = pairs.get(`${one}\n${other}`) ?? { one, other, compared: 0, equal: 0 };
      pair.compared++;
      if (sameVotes(first.account.roll ?? emptyRoll(), second.account.roll ?? emptyRoll())) pair.equal++;
      pairs.set(`${one}\n${other}`, pair);
    }
  }
  return [...pairs.values()].sort((a, b) => (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1));
}

/** Compilations and the shipped facts carry parts of rolls on purpose; comparing those would say nothing. */
const isRecorded = ({ source, account }: Attributed): boolean =>
  account.method === 'recorded' && (source.authority === 'official' || source.authority === 'academic');

/** One account for each source: a source that has a decision in two files is not compared twice. */
const firstOfEach = (group: Group): Group =>
  group.filter(({ source }, at) => group.findIndex((each) => each.source.id === source.id) === at);

function* pairsOf(group: readonly Attributed[]): Generator<readonly [Attributed, Attributed]> {
  for (const [at, first] of group.entries()) {
    for (const second of group.slice(at + 1)) yield [first, second];
  }
}
