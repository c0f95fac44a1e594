import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { buildShippedRecord } from '../sources/index.ts';

/** The record that ships, built into a folder of its own; `remove` closes it and takes the folder away. */
export async function shippedRecord(): Promise<{ readonly record: OpenRecord; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-analysis-'));
  const path = join(folder, 'record.sqlite');
  await buildShippedRecord(path);
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const { record } = opened;
  return {
    record,
    remove: () => {
      record.close();
      rmSync(folder, { recursive: true });
    },
  };
}
