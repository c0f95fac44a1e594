// WebAssembly as text would be a compiler away: its instructions are put together here, each as the bytes that stand for it.
// See the WebAssembly core specification 2.0, 5.4 (instructions) and 5.5 (modules).

/** Types of locals, and of a block that leaves nothing behind. */
export const i32 = 0x7f;
export const v128 = 0x7b;
const noResult = 0x40;

const bytes = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...bytes(value >>> 7)];
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
export const sized = (content: readonly number[]): number[] => [...bytes(content.length), ...content];
/** Parts of a module. */
export const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
export const vector = (items: readonly (readonly number[])[]): number[] => [
  ...bytes(items.length),
  ...items.flat(),
];
export const text = (word: string): number[] => sized([...new TextEncoder().encode(word)]);

/** Instructions on locals, addresses and whole numbers. */
export const get = (local: number): number[] => [0x20, ...bytes(local)];
export const set = (local: number): number[] => [0x21, ...bytes(local)];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
const simd = (code: number, ...rest: number[]): number[] => [0xfd, ...bytes(code), ...rest];
export const add = [0x6a];
export const load = (local: number, offset: number): number[] => [
  ...get(local),
  ...simd(0, 4, ...bytes(offset)),
];
export const store = (local: number, offset: number, value: readonly number[]): number[] => [
  ...get(local),
  ...value,
  ...[0x36, 2],
  ...bytes(offset),
];
export const advance = (local: number, by: readonly number[]): number[] => [
  ...get(local),
  ...by,
  ...add,
  ...set(local),
];
/** Repeats the body for as long as one address is below another; not at all where it begins so. */
export const whileBelow = (one: number, other: number, body: readonly number[]): number[] => [
  ...[0x02, noResult, 0x03, noResult],
  ...[...get(one), ...get(other), 0x4f, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
];

/** Instructions on vectors of 128 bits. */
export const and = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, ...simd(0x4e)];
export const andNot = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, ...simd(0x4f)];
export const or = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, ...simd(0x50)];
export const xor = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, ...simd(0x51)];
export const zero = simd(12, ...Array.from({ length: 16 }, () => 0));
/** Ones in each byte, added up by twos into lanes of 16 bits. */
export const onesByLane = (value: readonly number[]): number[] => [...value, ...simd(0x62), ...simd(0x7d)];
export const addLanes = simd(0x8e);
export const twice = (local: number): number[] => [...get(local), ...get(local), ...addLanes, ...set(local)];
export const lanesSum = (local: number): number[] => {
  const wide = [...get(local), ...simd(0x7f)];
  const lane = (at: number): number[] => [...wide, ...simd(0x1b, at)];
  return [...lane(0), ...lane(1), ...add, ...lane(2), ...add, ...lane(3), ...add];
};
