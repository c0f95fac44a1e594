import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Path in the data folder, with forward slashes: letters, digits, dots, hyphens. */
const savePath = z.string().regex(/^[\w-]+(?:\/[\w-][\w.-]*)*$/);

const setSchema = z.strictObject({
  name: z.string(),
  format: z.string(),
  licence: z.string(),
  files: z.record(savePath, z.url()),
});

const byHandSchema = z.strictObject({
  name: z.string(),
  page: z.url(),
  file: z.string(),
  why: z.string(),
});

const listSchema = z.strictObject({ sets: z.array(setSchema), byHand: z.array(byHandSchema) });

/** A file that a program may fetch. */
export interface SyncFile {
  /** Where it goes in the data folder. */
  readonly save: string;
  readonly address: string;
  /** Id of the format that reads it. */
  readonly format: string;
  /** What it is part of. */
  readonly set: string;
  readonly licence: string;
}

/** Data that a person has to fetch in a browser. */
export interface ByHand {
  readonly name: string;
  readonly page: string;
  /** Which file to save there. */
  readonly file: string;
  /** Why a program does not fetch it. */
  readonly why: string;
}

export interface SyncList {
  readonly files: readonly SyncFile[];
  readonly byHand: readonly ByHand[];
}

/** Reads a list as `data/sync.yaml` has it. Throws where it is none: the list is part of the program. */
export function parseSyncList(text: string): SyncList {
  const { sets, byHand } = listSchema.parse(parse(text));
  const files = sets.flatMap(({ name, format, licence, files }) =>
    Object.entries(files).map(([save, address]) => ({ save, address, format, set: name, licence })),
  );
  return { files, byHand };
}

/** What is fetched and what is not, as it ships. */
export const shippedSyncList = (): SyncList =>
  parseSyncList(readFileSync(new URL('../../data/sync.yaml', import.meta.url), 'utf8'));
