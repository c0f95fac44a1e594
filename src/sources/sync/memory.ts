import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const fetchedSchema = z.object({
  address: z.string(),
  bytes: z.number(),
  /** ISO date and time. */
  fetched: z.string(),
  etag: z.string().optional(),
  modified: z.string().optional(),
});

/** What is known of a file as it was last fetched: enough to ask whether there is a newer one. */
export type Fetched = Readonly<z.infer<typeof fetchedSchema>>;

/** By the path under which a file is saved. */
export type SyncMemory = ReadonlyMap<string, Fetched>;

const fileName = 'sync.json';

/** What the last sync left. Empty where there was none, or where its note is damaged: everything is fetched again. */
export async function recallSync(folder: string): Promise<SyncMemory> {
  try {
    const found: unknown = JSON.parse(await readFile(join(folder, fileName), 'utf8'));
    return new Map(Object.entries(z.record(z.string(), fetchedSchema).parse(found)));
  } catch {
    return new Map();
  }
}

/** Writes beside and renames, so that a kill leaves the old note or the new one. */
export async function rememberSync(folder: string, memory: SyncMemory): Promise<void> {
  const sorted = [...memory].sort(([one], [other]) => (one < other ? -1 : 1));
  const path = join(folder, fileName);
  await writeFile(`${path}.part`, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  await rename(`${path}.part`, path);
}
