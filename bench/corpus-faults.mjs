// node bench/corpus-faults.mjs [TEXTS] [SEED]: texts checked by four workers over three brokers while workers, the stream's
// leader and the sweep are killed at random, the brokers wiped once and PostgreSQL restarted once; then compared, byte for
// byte, with a run of one process without faults.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import pg from 'pg';
import { copyProgram } from './corpus-servers/program.mjs';
import { haveServers, startBrokers, startLedger } from './corpus-servers/servers.mjs';
import { random, writeTexts } from './corpus-servers/texts.mjs';

const count = Number(process.argv[2] ?? 40_000);
const seed = Number(process.argv[3] ?? 1);
if (!haveServers) {
  console.log('nats-server or postgresql is not installed: nothing was measured.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-faults-'));
const brokers = await startBrokers(folder, 3);
const ledger = await startLedger(folder);
const program = copyProgram(folder, { RAPPORTEUR_QUEUE: brokers.address, RAPPORTEUR_LEDGER: ledger.address });
const texts = join(folder, 'texts.jsonl');
writeTexts(texts, count);
console.log(`${count} texts, seed ${seed}; load ${loadavg()[0].toFixed(1)}`);

const alone = await program.run(['corpus', 'check', texts, '--into', 'alone.db', '--record', program.record]);
console.log(`One process without faults: ${alone.seconds.toFixed(0)} s`);

const began = performance.now();
await program.run(['corpus', 'check', texts, '--record', program.record, '--no-wait', '--replicas', '3']);
console.log(`Entered into the ledger: ${((performance.now() - began) / 1000).toFixed(0)} s`);

/** Processes that are started again whenever they end. @type {Map<string, import('node:child_process').ChildProcess>} */
const running = new Map();
let closing = false;
let notes = '';
/** @param {string} name @param {readonly string[]} line */
function keepRunning(name, line) {
  const child = program.start(line);
  running.set(name, child);
  child.stdout.resume();
  child.stderr.on('data', (piece) => (notes += piece));
  child.on('exit', () => {
    if (!closing) setTimeout(() => keepRunning(name, line), 300);
  });
}
for (let at = 0; at < 4; at++)
  keepRunning(`worker ${at}`, [
    'corpus',
    'work',
    '--record',
    program.record,
    '--threads',
    '1',
    '--replicas',
    '3',
  ]);
keepRunning('sweep', ['corpus', 'sweep', '--replicas', '3']);

const faults = { workers: 0, sweeps: 0, leaders: 0, wiped: 0, restarted: 0 };
const next = random(seed);
let done = 0;
while (done < count) {
  await wait(2000 + next() * 4000);
  done = (await doneSoFar()) ?? done;
  if (!faults.wiped && done > count * 0.35) {
    await brokers.wipe();
    faults.wiped++;
  } else if (!faults.restarted && done > count * 0.6) {
    await ledger.restart();
    faults.restarted++;
  } else if (done < count) await oneFault();
}
const seconds = (performance.now() - began) / 1000;
closing = true;
for (const child of running.values()) child.kill('SIGTERM');
while ((await doneSoFar()) === undefined) await wait(500);
console.log(`With faults: ${seconds.toFixed(0)} s; ${JSON.stringify(faults)}`);

const client = new pg.Client(ledger.address);
await client.connect();
const { rows } = await client.query(
  `SELECT (SELECT count(*) FROM corpus_result) AS results, (SELECT count(DISTINCT hash) FROM corpus_result) AS different,
     (SELECT count(*) FROM corpus_work WHERE state = 'dead') AS dead, (SELECT sum(done) FROM corpus_worker) AS checked`,
);
await client.end();
await program.run(['corpus', 'export', '--ledger', ledger.address, '--into', 'many.db']);
for (const name of ['alone', 'many'])
  await program.run(['corpus', 'export', `${name}.db`, '--jsonl', `${name}.jsonl`, '--csv', `${name}.csv`]);
const hashOf = (/** @type {string} */ name) =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
const equal = ['jsonl', 'csv'].every((form) => hashOf(`alone.${form}`) === hashOf(`many.${form}`));
const lost = [...notes.matchAll(/(\d+) texts were lost from the queue/g)].reduce(
  (sum, [, n]) => sum + Number(n),
  0,
);
console.log(
  `${rows[0].results} results of ${rows[0].different} texts, ${rows[0].dead} dead, ${lost} put back after a loss; ` +
    `${Number(rows[0].checked) - count} answers handed in more than once and kept once`,
);
console.log(`Equal byte for byte to the run without faults: ${equal ? 'yes' : 'NO'}`);
await brokers.stop();
await ledger.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(equal && Number(rows[0].results) === count ? 0 : 1);

async function doneSoFar() {
  const asking = new pg.Client(ledger.address);
  asking.on('error', () => {});
  try {
    await asking.connect();
    const counted = await asking.query('SELECT count(*) AS n FROM corpus_result');
    return Number(counted.rows[0].n);
  } catch {
    return undefined;
  } finally {
    await asking.end().catch(() => {});
  }
}

async function oneFault() {
  const chance = next();
  if (chance < 0.6) {
    running.get(`worker ${Math.floor(next() * 4)}`)?.kill('SIGKILL');
    faults.workers++;
  } else if (chance < 0.8) {
    running.get('sweep')?.kill('SIGKILL');
    faults.sweeps++;
  } else {
    const leader = await leaderNow();
    if (leader === undefined) return;
    await brokers.restart(leader, 500 + next() * 1500);
    faults.leaders++;
  }
}

/** The broker that leads the stream; undefined where none does at present. */
async function leaderNow() {
  try {
    const connection = await connect({
      servers: brokers.address.replaceAll('nats://', '').split(','),
      timeout: 3000,
    });
    try {
      const manager = await jetstreamManager(connection, { timeout: 3000, checkAPI: false });
      const { cluster } = await manager.streams.info('RAPPORTEUR_TEXTS');
      return cluster?.leader ? Number(cluster.leader.slice(1)) : undefined;
    } finally {
      await connection.close();
    }
  } catch {
    return undefined;
  }
}
