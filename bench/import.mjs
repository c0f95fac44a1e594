import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median, report, timed } from './measure.mjs';
import { assemblyFile, inFolder, program, unpack } from './published.mjs';

/** The Assembly's official-layout file (344 MB unpacked) against the sqlite3 shell's own .import of it. */
export async function benchImport() {
  await inFolder(async (folder) => {
    const csv = join(folder, 'ga_voting.csv');
    await unpack(assemblyFile, csv);
    const script = join(folder, 'import.sql');
    const plain = join(folder, 'plain.sqlite');
    writeFileSync(script, `.mode csv\n.import ${csv} votes\n`);
    const { one: ours, other: shell } = await inTurn(
      5,
      () => timed(process.execPath, [program, 'import', csv, '--record', join(folder, 'record.sqlite')]),
      async () => {
        if (existsSync(plain)) rmSync(plain);
        return timed('sqlite3', [plain, `.read ${script}`]);
      },
    );
    const [seconds, peer] = [ours, shell].map((runs) => median(runs.map((run) => run.seconds)));
    report('Import of the Assembly file, against sqlite3 .import', {
      'rapporteur import, median': `${seconds.toFixed(2)} s`,
      'sqlite3 .import, median': `${peer.toFixed(2)} s`,
      'ratio (goal at most 0.5)': (seconds / peer).toFixed(2),
      'peak memory, median (goal 200 MB)': `${median(ours.map((run) => run.peakMegabytes ?? Number.NaN)).toFixed(0)} MB`,
    });
  });
}
