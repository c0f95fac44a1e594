import { inTurn, median, report, timed } from './measure.mjs';
import { inFolder, program } from './published.mjs';

/** A cold `vote A/RES/69/188`, process start included, against a bare `node -e 0`. @param {string | undefined} record */
export async function benchVote(record) {
  await inFolder(async (folder) => {
    const env = { ...process.env, RAPPORTEUR_HOME: folder };
    const named = record ? ['--record', record] : [];
    const { one: vote, other: bare } = await inTurn(
      15,
      () => timed(process.execPath, [program, 'vote', 'A/RES/69/188', ...named], env),
      () => timed(process.execPath, ['-e', '0'], env),
    );
    const [seconds, peer] = [vote, bare].map((runs) => median(runs.map((run) => run.seconds)));
    report(`A cold "vote A/RES/69/188" (${record ? 'full record' : 'shipped record'}), against "node -e 0"`, {
      'rapporteur vote, median': `${(seconds * 1000).toFixed(0)} ms`,
      'node -e 0, median': `${(peer * 1000).toFixed(0)} ms`,
      'ratio (goal at most 3)': (seconds / peer).toFixed(2),
    });
  });
}
