// node bench/corpus.mjs [TEXTS]: one process against 1, 2 and 4 workers over a real queue and ledger; then what each part of it
// can do by itself, from which 10 and 100 machines are computed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { copyProgram } from './corpus-servers/program.mjs';
import { haveServers, startBrokers, startLedger } from './corpus-servers/servers.mjs';
import { writeTexts } from './corpus-servers/texts.mjs';

const count = Number(process.argv[2] ?? 12_000);
if (!haveServers) {
  console.log('nats-server or postgresql is not installed: nothing was measured.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-corpus-'));
const brokers = await startBrokers(folder, 1);
const ledger = await startLedger(folder);
const program = copyProgram(folder, { RAPPORTEUR_QUEUE: brokers.address, RAPPORTEUR_LEDGER: ledger.address });
const texts = join(folder, 'texts.jsonl');
writeTexts(texts, count);
const load = () => `load ${loadavg()[0].toFixed(1)}`;
console.log(`${cpus().length} cores (${cpus()[0]?.model}), ${count} texts; ${load()}`);

let runs = 0;

/** Texts a second of one process, and its peak memory. @param {number} threads @param {string} from */
async function alone(threads, from = texts) {
  const line = [
    'corpus',
    'check',
    from,
    '--into',
    `alone-${threads}-${++runs}.db`,
    '--record',
    program.record,
  ];
  const child = program.start([...line, '--threads', String(threads), '--json']);
  let [out, peak] = ['', 0];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.resume();
  const began = performance.now();
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid));
  }, 50);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const { checked } = JSON.parse(out);
  return { rate: checked / ((performance.now() - began) / 1000), peak };
}

/** @param {number | undefined} pid */
function residentMegabytes(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** CPU seconds of processes and of those that they started, so far. @param {readonly (number | undefined)[]} of */
function cpuSeconds(of) {
  const wanted = new Set(of);
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      if (wanted.has(Number(name)) || wanted.has(Number(fields[1])))
        ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks / 100;
}

const client = new pg.Client(ledger.address);
await client.connect();
const doneNow = async () => Number((await client.query('SELECT count(*) AS n FROM corpus_result')).rows[0].n);

/** Texts a second of so many workers of one thread, from the first answer to the last. @param {number} workers */
async function many(workers) {
  await client.query('TRUNCATE corpus_result, corpus_worker');
  await client.query("UPDATE corpus_work SET state = 'open', published_in = NULL");
  const sweep = program.start(['corpus', 'sweep']);
  await wait(3000);
  const started = Array.from({ length: workers }, () =>
    program.start(['corpus', 'work', '--record', program.record, '--threads', '1']),
  );
  for (const child of [sweep, ...started]) {
    child.stdout.resume();
    child.stderr.resume();
  }
  // From when all have begun: starting up is not what is measured.
  const workersCpu = () => cpuSeconds(started.map(({ pid }) => pid));
  const othersCpu = () => cpuSeconds([sweep.pid, ...brokers.pids(), ledger.pid()]);
  let first = { at: 0, done: 0, own: 0, others: 0 };
  let last = first;
  while (last.done < count) {
    await wait(100);
    const working = Number((await client.query('SELECT count(*) AS n FROM corpus_worker')).rows[0].n);
    last = { at: performance.now(), done: await doneNow(), own: workersCpu(), others: othersCpu() };
    if (first.at === 0 && working === workers) first = last;
  }
  const memory = Math.max(...started.map(({ pid }) => residentMegabytes(pid)));
  for (const child of [sweep, ...started]) child.kill('SIGTERM');
  await Promise.all(
    [sweep, ...started].map((child) => new Promise((resolve) => child.once('exit', resolve))),
  );
  const texts = last.done - first.done;
  return {
    rate: texts / ((last.at - first.at) / 1000),
    memory,
    own: ((last.own - first.own) / texts) * 1000,
    others: ((last.others - first.others) / texts) * 1000,
  };
}

const rounded = (/** @type {number} */ number) => Math.round(number).toLocaleString('en');
const one = await alone(1);
const two = await alone(2);
console.log(
  `One process: 1 thread ${rounded(one.rate)}/s, 2 threads ${rounded(two.rate)}/s (× ${(two.rate / one.rate).toFixed(2)}); peak ${rounded(two.peak)} MB; ${load()}`,
);

// What two cores of this machine can give at all: two processes that share nothing.
const pair = await Promise.all([alone(1), alone(1)]);
const apart = pair.reduce((sum, { rate }) => sum + rate, 0);
console.log(
  `Two processes of one thread that share nothing: ${rounded(apart)}/s, × ${(apart / one.rate).toFixed(2)} of one: no pair of workers can do better; ${load()}`,
);

const half = join(folder, 'half.jsonl');
writeTexts(half, count / 4);
const quarter = await alone(2, half);
console.log(
  `Memory over length: ${rounded(count / 4)} texts ${rounded(quarter.peak)} MB, ${rounded(count)} texts ${rounded(two.peak)} MB`,
);

// Less the time that it takes to start and to enter one.
const single = join(folder, 'single.jsonl');
writeTexts(single, 1);
const enter = (/** @type {string} */ from) =>
  program.run(['corpus', 'check', from, '--record', program.record, '--no-wait']);
const starting = (await enter(single)).seconds;
const entered = await enter(texts);
const enterRate = count / Math.max(0.001, entered.seconds - starting);
console.log(`Entering into the ledger: ${rounded(enterRate)}/s`);

/** @type {number[]} */
const rates = [];
for (const workers of [1, 2, 4]) {
  const { rate, memory, own, others } = await many(workers);
  rates.push(rate);
  console.log(
    `${workers} worker${workers > 1 ? 's' : ''} of one thread: ${rounded(rate)}/s, × ${(rate / (rates[0] ?? rate)).toFixed(2)} of one, ` +
      `× ${(rate / one.rate).toFixed(2)} of one process with one thread` +
      `${workers === 2 ? `, ${Math.round((100 * rate) / apart)} % of what two processes that share nothing do` : ''}; peak ${rounded(memory)} MB each; CPU a text: ${own.toFixed(2)} ms in workers, ${others.toFixed(2)} ms in sweep, queue and ledger; ${load()}`,
  );
}

// The parts by themselves, nobody checking.
const { openLedger, openQueue, ledgerAccess, queueAccess, sweepOnce } = await import(
  `${folder}/program/dist/corpus/index.js`
);
const stop = new AbortController().signal;
const options = { stop, wait, tell: console.log };
const book = await openLedger({ access: { ...ledgerAccess(ledger.address, {}), max: 8 }, ...options });
const queue = await openQueue(await queueAccess(brokers.address, {}), 1);
const versions = await book.asked();
const { rows: answers } = await client.query('SELECT hash, answer FROM corpus_result');
const handed = answers.map(({ hash, answer }) => ({ hash, answer: JSON.parse(answer), tries: 1 }));

await client.query('TRUNCATE corpus_result');
await client.query("UPDATE corpus_work SET state = 'open', published_in = NULL");
// The queue takes a text that it had within 20 seconds for the same one.
await wait(21_000);
let began = performance.now();
let swept = 0;
for (
  let pass = await sweepOnce(book, queue);
  pass && pass.put > 0 && swept < 7000;
  pass = await sweepOnce(book, queue)
)
  swept += pass.put;
const sweepRate = swept / ((performance.now() - began) / 1000);

began = performance.now();
const consumer = await queue.consumer();
let taken = 0;
while (taken < swept) {
  const messages = await consumer.fetch({ max_messages: 64, expires: 1000 });
  for await (const message of messages) {
    message.ack();
    taken++;
  }
}
const takeRate = taken / ((performance.now() - began) / 1000);

began = performance.now();
const size = 50;
const batches = Array.from({ length: Math.ceil(handed.length / size) }, (_, at) =>
  handed.slice(at * size, (at + 1) * size),
);
await Promise.all(
  Array.from({ length: 8 }, async (_, lane) => {
    for (const batch of batches.filter((_, at) => at % 8 === lane))
      await book.handIn(batch, versions, { name: `lane ${lane}`, done: 0, failed: 0, rate: 0 });
  }),
);
const handRate = handed.length / ((performance.now() - began) / 1000);
console.log(
  `By themselves on this machine: sweep ${rounded(sweepRate)}/s, queue to one consumer ${rounded(takeRate)}/s, ledger takes ${rounded(handRate)} answers/s ` +
    `(8 connections, ${size} at a time); ${load()}`,
);

const perMachine = rates[1] ?? 0;
const limits = { 'entering (one feeder)': enterRate, 'the sweep': sweepRate, 'the ledger': handRate };
const [narrowest, limit] = Object.entries(limits).sort(([, a], [, b]) => a - b)[0] ?? ['', 0];
for (const machines of [10, 100]) {
  const wanted = machines * perMachine;
  console.log(
    `${machines} machines like this one (2 workers, ${rounded(perMachine)}/s) could check ${rounded(wanted)}/s; ` +
      (wanted <= limit
        ? `no part is in the way (${narrowest} could give ${rounded(limit)}/s)`
        : `${narrowest} saturates first, at ${rounded(limit)}/s, that is ${(limit / perMachine).toFixed(0)} machines`),
  );
}
await book.close();
await queue.close();
await client.end();
await brokers.stop();
await ledger.stop();
rmSync(folder, { recursive: true, force: true });
