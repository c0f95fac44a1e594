import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Account, Reading } from '../record/index.ts';
import { openInput } from './open.ts';
import { recogniseFiles } from './recognise.ts';

/** Where the published files lie, beside the checkout. */
export const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** All that some published files say. */
export interface Read {
  readonly accounts: readonly Account[];
  readonly rows: number;
  readonly others: readonly Reading[];
}

/** Reads published files as an import does. Fails where one is not recognised. */
export async function readPublished(...paths: readonly string[]): Promise<Read> {
  const opened = await Promise.all(paths.map((path) => openInput(published + path)));
  const { sets, problems } = recogniseFiles(opened.flatMap((each) => (each.ok ? each.files : [])));
  expect(problems).toEqual([]);
  const accounts: Account[] = [];
  const others: Reading[] = [];
  let rows = 0;
  for (const { format, files } of sets) {
    for await (const reading of format.read(files)) {
      if (reading.kind !== 'stop') rows += reading.rows;
      if (reading.kind === 'account') accounts.push(reading.account);
      else others.push(reading);
    }
  }
  return { accounts, rows, others };
}
