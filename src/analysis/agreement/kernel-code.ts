import {
  add,
  addLanes,
  advance,
  and,
  andNot,
  constant,
  get,
  i32,
  lanesSum,
  load,
  onesByLane,
  or,
  section,
  set,
  sized,
  store,
  text,
  twice,
  v128,
  vector,
  whileBelow,
  xor,
  zero,
} from './instructions.ts';
import type { CountName } from './pair-counts.ts';

// The kernel as WebAssembly with 128-bit vectors, written down as its instructions and turned into bytes here: there is no
// compiler to install and no binary file that nobody can read.

/** Vectors of 128 decisions that one turn of the inner loop takes: their ones are added up in carries before they are counted. */
export const vectorsAtOnce = 4;

/** Decisions up to which a lane of 16 bits cannot overflow. */
export const mostDecisions = 500_000;

// Parameters: where the planes begin and end, bytes of one member, where the counts go.
const [begin, end, size, out] = [0, 1, 2, 3] as const;
const [rowA, rowB, a, b, stop] = [4, 5, 6, 7, 8] as const;
const [lowA, highA, lowB, highB, low, high, both, differ] = [9, 10, 11, 12, 13, 14, 15, 16] as const;

/** What is kept for the count at a place among those wanted: values at hand, carries, and lanes already counted. */
const kept = (at: number) => {
  const first = 17 + 7 * at;
  return {
    value: first,
    before: first + 1,
    ones: first + 2,
    twos: first + 3,
    lanes: first + 4,
    carry: [first + 5, first + 6],
  };
};

/** Which ballots each name counts, of the vectors at hand. */
const counted: { readonly [name in CountName]: readonly number[] } = {
  shared: get(both),
  same: andNot(get(both), or(get(low), get(high))),
  opposite: and(get(both), and(get(low), get(high))),
  bothAbstain: and(and(get(lowA), get(highA)), and(get(lowB), get(highB))),
};

/** Adds two vectors of bits to a third, bit by bit: the sum stays there, the carry of each bit goes elsewhere. */
const carrySave = (sum: number, one: number, other: number, carry: number): number[] => [
  ...xor(get(sum), get(one)).concat(set(differ)),
  ...or(and(get(sum), get(one)), and(get(differ), get(other))).concat(set(carry)),
  ...xor(get(differ), get(other)).concat(set(sum)),
];

const compareVector = (vector: number): number[] => [
  ...load(a, 32 * vector).concat(set(lowA)),
  ...load(a, 32 * vector + 16).concat(set(highA)),
  ...load(b, 32 * vector).concat(set(lowB)),
  ...load(b, 32 * vector + 16).concat(set(highB)),
  ...xor(get(lowA), get(lowB)).concat(set(low)),
  ...xor(get(highA), get(highB)).concat(set(high)),
  ...and(or(get(lowA), get(highA)), or(get(lowB), get(highB))).concat(set(both)),
];

/** A module with one memory and `countPairs(begin, end, size, out)`, that does what the function of this name does. */
export function kernelModule(names: readonly CountName[]): Uint8Array {
  const eachCount = (
    write: (of: ReturnType<typeof kept>, name: CountName, at: number) => readonly number[],
  ): number[] => names.flatMap((name, at) => write(kept(at), name, at));
  const compare = [
    ...Array.from({ length: vectorsAtOnce }, (_, vector) => [
      ...compareVector(vector),
      ...eachCount(({ value, before, ones, carry }, name) =>
        vector % 2 === 0
          ? [...counted[name], ...set(before)]
          : [...counted[name], ...set(value), ...carrySave(ones, before, value, carry[vector >> 1] ?? 0)],
      ),
    ]).flat(),
    ...eachCount(({ value, twos, lanes, carry: [first = 0, second = 0] }) => [
      ...carrySave(twos, first, second, value),
      ...[...get(lanes), ...onesByLane(get(value)), ...addLanes, ...set(lanes)],
    ]),
    ...advance(a, constant(32 * vectorsAtOnce)),
    ...advance(b, constant(32 * vectorsAtOnce)),
  ];
  const pair = [
    ...eachCount(({ ones, twos, lanes }) => [ones, twos, lanes].flatMap((local) => [...zero, ...set(local)])),
    ...get(rowA).concat(set(a)),
    ...get(rowB).concat(set(b)),
    ...[...get(rowA), ...get(size), ...add, ...set(stop)],
    ...whileBelow(a, stop, compare),
    ...eachCount(({ ones, twos, lanes }, _, at) => [
      ...twice(lanes),
      ...[...get(lanes), ...onesByLane(get(twos)), ...addLanes, ...set(lanes)],
      ...twice(lanes),
      ...[...get(lanes), ...onesByLane(get(ones)), ...addLanes, ...set(lanes)],
      ...store(out, 4 * at, lanesSum(lanes)),
    ]),
    ...advance(out, constant(4 * names.length)),
    ...advance(rowB, get(size)),
  ];
  const rows = [
    ...[...get(rowA), ...get(size), ...add, ...set(rowB)],
    ...whileBelow(rowB, end, pair),
    ...advance(rowA, get(size)),
  ];
  const code = [...get(begin), ...set(rowA), ...whileBelow(rowA, end, rows), 0x0b];
  const locals = vector([
    [5, i32],
    [8 + 7 * names.length, v128],
  ]);
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...vector([[i32], [i32], [i32], [i32]]), 0]])),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0, 1]])),
    ...section(
      7,
      vector([
        [...text('memory'), 2, 0],
        [...text('countPairs'), 0, 0],
      ]),
    ),
    ...section(10, vector([sized([...locals, ...code])])),
  ]);
}
