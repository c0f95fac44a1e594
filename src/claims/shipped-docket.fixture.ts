import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { buildShippedRecord } from '../sources/index.ts';
import { type Docket, openDocket } from './docket/docket.ts';

/** The record that ships and its docket, made for the tests of one file and removed behind them. */
export function shippedDocket(): { readonly docket: () => Docket; readonly record: () => OpenRecord } {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-claims-'));
  let made: { readonly record: OpenRecord; readonly docket: Docket } | undefined;

  beforeAll(async () => {
    const path = join(folder, 'record.sqlite');
    await buildShippedRecord(path);
    const opened = openRecord(path);
    if (!opened.ok) throw new Error(opened.problem.found);
    made = { record: opened.record, docket: openDocket(opened.record) };
  });

  afterAll(() => {
    made?.record.close();
    rmSync(folder, { recursive: true });
  });

  const ready = () => {
    if (!made) throw new Error('The record is there once the tests run.');
    return made;
  };
  return { docket: () => ready().docket, record: () => ready().record };
}
