import { z } from 'zod';
import { importSchema } from './import.ts';

const place = { name: z.string(), address: z.string(), path: z.string() };

/** What came of one file; `kept` tells when the older copy was fetched that is still used. */
const syncedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fetched'), ...place, bytes: z.number().int() }),
  z.object({ kind: z.literal('unchanged'), ...place, fetched: z.string() }),
  z.object({ kind: z.literal('failed'), ...place, why: z.string(), kept: z.string().optional() }),
]);

const byHandSchema = z.object({ name: z.string(), page: z.string(), file: z.string(), why: z.string() });

/** `sync --json`; `imported` is left out where nothing was new. */
export const syncSchema = z.object({
  files: z.array(syncedSchema).readonly(),
  byHand: z.array(byHandSchema).readonly(),
  imported: importSchema.optional(),
});

export type SyncJson = z.infer<typeof syncSchema>;
