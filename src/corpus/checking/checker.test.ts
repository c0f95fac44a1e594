import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDatabase } from '../../record/index.ts';
import { openChecker, RecordReplaced } from './checker.ts';

const shipped = fileURLToPath(new URL('../../../dist/record.sqlite', import.meta.url));

test('a record that is replaced before its threads opened it ends the work, and is not mixed in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-checker-'));
  const [path, newer] = [join(folder, 'record.sqlite'), join(folder, 'newer.sqlite')];
  for (const each of [path, newer]) copyFileSync(shipped, each);
  const database = openDatabase(newer, { readOnly: false });
  database.exec("UPDATE about SET value = 'newer' WHERE key = 'version'");
  database.close();
  const opened = openChecker({ record: path, threads: 1, seconds: 30, tries: 1 });
  if (!opened.ok) throw new Error(opened.problem.found);
  renameSync(newer, path);
  const text = { place: 'a.txt', bytes: Buffer.from('It rained.'), outlet: '' };
  await expect(opened.checker.answer(text)).rejects.toThrow(RecordReplaced);
  await opened.checker.close();
  rmSync(folder, { recursive: true });
});
