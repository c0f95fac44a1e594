import { kernelModule, mostVectors } from './kernel-code.ts';
import { countPairs, type PairCounts } from './pair-counts.ts';
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
let kernel: Kernel | 'none' | undefined;

/** As `countPairs`, with 128 decisions at a time where the processor can; by plain arithmetic where it cannot. */
export function countPairsFast(planes: Planes): PairCounts {
  kernel ??= openKernel();
  if (kernel === 'none' || planes.words / 4 > mostVectors) return countPairs(planes);
  const { members, words, bits } = planes;
  const pairs = (members * Math.max(0, members - 1)) / 2;
  const out = bits.byteLength;
  const missing = Math.ceil((out + 16 * pairs) / pageBytes) - kernel.memory.buffer.byteLength / pageBytes;
  if (missing > 0) kernel.memory.grow(missing);
  new Uint32Array(kernel.memory.buffer, 0, bits.length).set(bits);
  if (words > 0) kernel.countPairs(0, out, 8 * words, out);
  return words > 0
    ? new Uint32Array(kernel.memory.buffer, out, 4 * pairs).slice()
    : new Uint32Array(4 * pairs);
}

function openKernel(): Kernel | 'none' {
  const platform: Platform | undefined = Reflect.get(globalThis, 'WebAssembly');
  const code = kernelModule();
  if (!platform?.validate(code)) return 'none';
  return new platform.Instance(new platform.Module(code)).exports;
}
