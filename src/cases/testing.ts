import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { buildShippedRecord } from '../sources/index.ts';
import type { Case } from './model.ts';
import { type CaseReading, readCase } from './reading/read.ts';
import { shippedCases } from './shipped.ts';

/** For tests: the shipped record, built anew; `close` throws it away. */
export async function shippedRecordForTests(): Promise<{
  readonly record: OpenRecord;
  readonly close: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cases-'));
  const path = join(folder, 'record.sqlite');
  await buildShippedRecord(path);
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const { record } = opened;
  return {
    record,
    close: () => {
      record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For tests: a shipped case as it was read. */
export const shippedReading = (id: string): CaseReading => readCase(join(shippedCases(), id));

/** For tests: a shipped case. Throws where it cannot be read. */
export function shippedCaseForTests(id: string): Case {
  const { case: found, problems } = shippedReading(id);
  if (!found) throw new Error(`${id}: ${problems.map(({ expected }) => expected).join('; ')}`);
  return found;
}
