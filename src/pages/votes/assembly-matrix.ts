import { type Matrix, matrixOf, select, windowsOf, type Years } from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/index.ts';

const matrices = new WeakMap<OpenRecord, Matrix>();

/** Every recorded vote of the Assembly's plenary with its ballots: read once for a record, a fifth of a second on all of them. */
export function assemblyMatrix(record: OpenRecord): Matrix {
  const known = matrices.get(record);
  if (known) return known;
  const selected = select(record, { bodies: ['GA'] });
  if (!selected.ok) throw new Error(selected.problem);
  const made = matrixOf(record, selected.selection);
  matrices.set(record, made);
  return made;
}

type Windows = readonly { readonly years: Years; readonly matrix: Matrix }[];

/** Years of a window. */
export const windowYears = 3;

const windows = new WeakMap<OpenRecord, Windows>();

/** The same by windows of three years, one ending with each year. */
export function assemblyWindows(record: OpenRecord): Windows {
  const known = windows.get(record);
  if (known) return known;
  const made = windowsOf(assemblyMatrix(record), windowYears);
  windows.set(record, made);
  return made;
}
