// npm run bench [import|vote|open|check …]: all of them, or those named. Medians; each beside a peer or limit of the same run.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchAgreement } from './agreement.mjs';
import { benchApi } from './api.mjs';
import { benchCheck } from './check.mjs';
import { benchForecast } from './forecast.mjs';
import { benchIdeal } from './ideal.mjs';
import { benchImport } from './import.mjs';
import { benchMcp } from './mcp.mjs';
import { timed } from './measure.mjs';
import { benchOpen } from './open.mjs';
import { benchPages } from './pages.mjs';
import { havePublished, inFolder, program, published } from './published.mjs';
import { benchVote } from './vote.mjs';

const named = process.argv.slice(2);
const wanted = (/** @type {string} */ name) => named.length === 0 || named.includes(name);

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);

if (!havePublished) {
  console.log('The published files (../shared/data) are not here: only the shipped record is measured.');
  if (wanted('vote')) await benchVote(undefined);
} else {
  await inFolder(async (folder) => {
    const record = join(folder, 'record.sqlite');
    const { seconds, peakMegabytes } = await timed(process.execPath, [
      program,
      'import',
      ...published,
      '--record',
      record,
    ]);
    console.log(
      `Full record of ${published.length} files: ${seconds.toFixed(1)} s, peak ${peakMegabytes?.toFixed(0)} MB`,
    );
    if (wanted('vote')) await benchVote(record);
    if (wanted('open')) await benchOpen(record);
    if (wanted('check')) await benchCheck(record);
    if (wanted('pages')) await benchPages(record);
    if (wanted('mcp')) await benchMcp(record);
    if (wanted('api')) await benchApi(record);
    if (wanted('agreement')) await benchAgreement(record);
    if (wanted('forecast')) await benchForecast(record);
    if (wanted('ideal')) await benchIdeal(record);
  });
  if (wanted('import')) await benchImport();
}
