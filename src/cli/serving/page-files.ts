import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { builtPages } from './built-pages.ts';

/** The files that pages link to: their names with a hash, and their bytes. All are in memory; nothing of a request reaches the disk. */
export interface PageFiles {
  /** Throws for a name that was never built: a page links to what there is not. */
  readonly address: (name: string) => string;
  /** By name with hash: "site-5f3ab0c1d2.css". */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads what the build wrote beside the command. Throws where the program was not built. */
export function readPageFiles(): PageFiles {
  const folder = join(builtPages(), 'assets');
  const manifest = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const files = new Map(
    Object.values(manifest).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
  return {
    files,
    address: (name) => {
      const hashed = manifest[name];
      if (hashed === undefined) throw new Error(`A page links to ${name}, which was not built.`);
      return `/assets/${hashed}`;
    },
  };
}
