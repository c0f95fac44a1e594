import { kernelModule, mostDecisions } from './kernel-code.ts';
import { type CountName, countPairs, type PairCounts } from './pair-counts.ts';
import type { Planes } from './planes.ts';

/** What is used of the platform's WebAssembly, whose types come only with those of a browser. */
interface Platform {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Kernel };
}

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly countPairs: (begin: number, end: number, size: number, out: number) => void;
}

const pageBytes = 65_536;
const kernels = new Map<string, Kernel | 'none'>();

/** As `countPairs`, with 128 decisions at a time where the processor can; by plain arithmetic where it cannot. */
export function countPairsFast(planes: Planes, names: readonly CountName[]): PairCounts {
  const kernel = kernelFor(names);
  const { members, words, bits } = planes;
  if (kernel === 'none' || words === 0 || 32 * words > mostDecisions) return countPairs(planes, names);
  const counts = (names.length * members * Math.max(0, members - 1)) / 2;
  const out = bits.byteLength;
  const missing = Math.ceil((out + 4 * counts) / pageBytes) - kernel.memory.buffer.byteLength / pageBytes;
  if (missing > 0) kernel.memory.grow(missing);
  new Uint32Array(kernel.memory.buffer, 0, bits.length).set(bits);
  kernel.countPairs(0, out, 8 * words, out);
  return new Uint32Array(kernel.memory.buffer, out, counts).slice();
}

function kernelFor(names: readonly CountName[]): Kernel | 'none' {
  const key = names.join(' ');
  const known = kernels.get(key) ?? openKernel(names);
  kernels.set(key, known);
  return known;
}

function openKernel(names: readonly CountName[]): Kernel | 'none' {
  const machine: object = globalThis;
  const platform: Platform | undefined = Reflect.get(machine, 'WebAssembly');
  const code = kernelModule(names);
  if (!platform?.validate(code)) return 'none';
  return new platform.Instance(new platform.Module(code)).exports;
}
