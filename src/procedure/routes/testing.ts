import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemberCode, parseMemberCode } from '../../members/index.ts';
import { type OpenRecord, openRecord } from '../../record/index.ts';
import { buildShippedRecord } from '../../sources/index.ts';

/** The code that a test writes as text. */
export function codeOf(text: string): MemberCode {
  const code = parseMemberCode(text);
  if (!code) throw new Error(`No member "${text}"`);
  return code;
}

/** The record that ships, built into a folder of its own; `remove` closes it and takes the folder away. */
export async function shippedRecord(): Promise<{
  readonly record: OpenRecord;
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-routes-'));
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
