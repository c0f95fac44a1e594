import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside it first, then in its place with one rename. What stands in the way is told;
 * undefined where it is written.
 */
export function writeWhole(path: string, content: string | Uint8Array): string | undefined {
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = refusals[code];
    if (!found) throw error;
    return `${path}: found ${found}, expected a place that can be written. Nothing was written.`;
  }
}

const refusals: { readonly [code: string]: string } = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'a folder of that name',
  EACCES: 'a place that may not be written',
  EPERM: 'a place that may not be written',
  EROFS: 'a disk that may not be written',
  ENOSPC: 'a full disk',
};
