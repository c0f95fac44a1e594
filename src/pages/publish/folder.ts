import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a folder holds by place, with the hash of each file: kept in it, so that the next time only changes are written. */
type Listing = { readonly [place: string]: string };

const listingName = '.published.json';

export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Written anew; of the others the bytes were there already. */
  readonly changed: number;
  readonly removed: number;
}

/** A folder that takes the files of a site. Files are written one by one, each whole; what is no longer published goes last. */
export interface SiteFolder {
  readonly put: (place: string, bytes: Uint8Array) => void;
  readonly finish: () => Written;
}

/**
 * Opens a folder for a site. A folder that holds something else is a problem: nothing of it would be touched, but its
 * files would be published with the site.
 */
export function openSiteFolder(folder: string): SiteFolder | { readonly problem: string } {
  const before = listingOf(folder);
  if (before === undefined)
    return {
      problem: `${folder}: found files that no "publish" wrote, expected an empty folder, or one published before.`,
    };
  const now: Record<string, string> = {};
  const lengths = new Map<string, number>();
  const changed = new Set<string>();
  // Kept from the start: who is stopped half-way goes on in the same folder.
  writeListing(folder, before);
  return {
    put: (place, bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      now[place] = hash;
      lengths.set(place, bytes.length);
      const path = join(folder, place);
      if (before[place] === hash && !changed.has(place) && existsSync(path)) return;
      changed.add(place);
      writeWhole(path, bytes);
      if (changed.size % betweenListings === 0) writeListing(folder, { ...before, ...now });
    },
    finish: () => {
      const gone = Object.keys(before).filter((place) => !(place in now));
      for (const place of gone) removeFile(folder, place);
      writeListing(folder, now);
      const bytes = [...lengths.values()].reduce((sum, length) => sum + length, 0);
      return { files: lengths.size, bytes, changed: changed.size, removed: gone.length };
    },
  };
}

const betweenListings = 5000;

function writeListing(folder: string, listing: Listing): void {
  const sorted = Object.fromEntries(Object.entries(listing).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(join(folder, listingName), `${JSON.stringify(sorted, undefined, 1)}\n`);
}

/** Beside it first, then in its place. */
function writeWhole(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** Empty for a new or empty folder; undefined for one that holds something else. */
function listingOf(folder: string): Listing | undefined {
  const path = join(folder, listingName);
  if (existsSync(path)) {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Object.fromEntries(Object.entries(Object(parsed)).map(([place, hash]) => [place, String(hash)]));
  }
  return existsSync(folder) && readdirSync(folder).length > 0 ? undefined : {};
}

/** With the folders that are empty without it. */
function removeFile(folder: string, place: string): void {
  rmSync(join(folder, place), { force: true });
  for (let parent = dirname(place); parent !== '.'; parent = dirname(parent)) {
    const path = join(folder, parent);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
