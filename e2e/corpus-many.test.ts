import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusStatusSchema } from '../src/json/index.ts';
import { openDatabase } from '../src/record/index.ts';
import { certificate, installed, type Started, startNats, startPostgres } from './corpus-servers/servers.ts';
import { desk, packaged } from './rapporteur.ts';

const servers = installed();
const record = packaged('dist/record.sqlite');
const program = process.env.RAPPORTEUR_PROGRAM ?? packaged('dist/cli/main.js');

if (!servers)
  console.warn('nats-server or postgresql is not installed: the tests of many machines are skipped.');

describe.skipIf(!servers)('many machines, over real servers', () => {
  let nats: Started;
  let postgres: Started;
  beforeAll(async () => {
    if (!servers) return;
    [nats, postgres] = await Promise.all([startNats(servers.nats), startPostgres(servers.postgres)]);
  });
  afterAll(async () => {
    await Promise.all([nats?.stop(), postgres?.stop()]);
  });

  const { file, folder, run } = desk();
  const where = (): readonly string[] => ['--queue', nats.address, '--ledger', postgres.address];

  /** Runs without waiting; gives code and standard error at its end. */
  const started = (line: readonly string[]) => {
    const child = spawn(process.execPath, [program, ...line], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const ended = new Promise<{ readonly code: number | null; readonly err: string }>((resolve) =>
      child.once('exit', (code) => resolve({ code, err })),
    );
    return { child, ended };
  };
  const worker = (...more: readonly string[]) =>
    started(['corpus', 'work', ...where(), '--record', record, '--threads', '1', '--until-done', ...more]);

  const vote =
    'The UN General Assembly on 18 December 2014 adopted resolution 69/188 on North Korea by 111 votes to 12.';
  const lines = (count: number, word: string): string =>
    Array.from({ length: count }, (_, at) =>
      JSON.stringify({
        url: `https://paper${at % 2}.example/${word}/${at}`,
        text: `${at % 10 === 0 ? vote : 'Rain.'} ${word} ${at}.`,
      }),
    ).join('\n');

  test('two workers answer what one process answers, byte for byte', async () => {
    const news = file('news.jsonl', `${lines(1500, 'news')}\n`);
    run(['corpus', 'check', news, '--into', 'alone.db', '--record', record]);
    const entered = run(['corpus', 'check', news, ...where(), '--record', record, '--no-wait']);
    expect(entered.err).toContain('1,500 texts entered');
    const workers = [worker('--name', 'one'), worker('--name', 'two')];
    const waited = started(['corpus', 'sweep', ...where(), '--until-done']);
    expect((await waited.ended).code).toBe(0);
    for (const { ended } of workers) expect((await ended).code).toBe(0);
    run(['corpus', 'export', '--ledger', postgres.address, '--into', 'many.db']);
    for (const name of ['alone', 'many']) run(['corpus', 'export', `${name}.db`, '--jsonl', `${name}.jsonl`]);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(read('many.jsonl').split('\n')).toHaveLength(1501);
    expect(read('many.jsonl') === read('alone.jsonl')).toBe(true);
    const status = corpusStatusSchema.parse(JSON.parse(run(['corpus', 'status', ...where(), '--json']).out));
    expect(status).toMatchObject({ texts: 1500, done: 1500, open: 0, dead: 0, queue: { messages: 0 } });
    expect(status.workers.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(status.workers.reduce((sum, { done }) => sum + done, 0)).toBe(1500);
    expect(run(['corpus', 'report', '--ledger', postgres.address]).out).toContain('Most frequent mistakes');
  });

  test('a text too long for the queue goes by reference, one that is too slow to the dead letters', async () => {
    const long = 'It rained in the valley. '.repeat(12_000);
    const slow = 'The General Assembly voted 116-20-53 on 18 December 2014. '.repeat(60_000);
    const mixed = file('mixed.jsonl', [long, slow].map((text) => JSON.stringify({ text })).join('\n'));
    const waiting = started(['corpus', 'check', mixed, ...where(), '--record', record]);
    const hasty = worker('--seconds', '1', '--tries', '1', '--name', 'hasty');
    expect((await waiting.ended).code).toBe(0);
    const { err } = await hasty.ended;
    const status = corpusStatusSchema.parse(JSON.parse(run(['corpus', 'status', ...where(), '--json']).out));
    expect(status).toMatchObject({ open: 0, dead: 1 });
    expect(status.failures[0]).toMatchObject({
      tries: 1,
      reason: 'a text that is not checked after 1 seconds',
    });
    expect(err).toContain(status.failures[0]?.hash);
    expect(err).not.toContain('General Assembly');
  });

  test('SIGTERM finishes what is in hand, and nothing that was handed in is checked again', async () => {
    const more = file('more.jsonl', lines(3000, 'more'));
    run(['corpus', 'check', more, ...where(), '--record', record, '--no-wait']);
    const filling = started(['corpus', 'sweep', ...where(), '--until-done']);
    const first = started([
      'corpus',
      'work',
      ...where(),
      '--record',
      record,
      '--threads',
      '1',
      '--name',
      'first',
    ]);
    while (doneOf('first') === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    first.child.kill('SIGTERM');
    const { code, err } = await first.ended;
    expect(code).toBe(0);
    expect(err).toContain('what is in hand is finished');
    const second = worker('--name', 'second');
    expect((await filling.ended).code).toBe(0);
    await second.ended;
    expect(doneOf('first') + doneOf('second')).toBe(3000);
  });

  const doneOf = (name: string): number =>
    corpusStatusSchema
      .parse(JSON.parse(run(['corpus', 'status', '--ledger', postgres.address, '--json']).out))
      .workers.find((each) => each.name === name)?.done ?? 0;

  test('a worker with a record of another version is refused, and told what to do', async () => {
    const other = join(folder, 'other.sqlite');
    writeFileSync(other, readFileSync(record));
    const database = openDatabase(other, { readOnly: false });
    database.exec("UPDATE about SET value = 'another' WHERE key = 'version'");
    database.close();
    const { code, err } = await started(['corpus', 'work', ...where(), '--record', other]).ended;
    expect(code).toBe(3);
    expect(err).toContain('Refused: found record another');
    expect(err).toContain('Copy the record file');
  });

  test('a password on the command line is refused, and no address with one is ever printed', () => {
    const { code, err } = run([
      'corpus',
      'status',
      '--ledger',
      'postgres://rapporteur:secret@127.0.0.1/corpus',
    ]);
    expect(code).toBe(2);
    expect(err).not.toContain('secret');
  });
});

describe.skipIf(!servers)('over TLS, with passwords out of files', () => {
  test('texts are entered and checked; without the password nobody gets in, and it is never told', async () => {
    const { file, folder } = desk();
    const secured = certificate(folder);
    if (!servers || !secured) return;
    const { cert, key } = secured;
    const [nats, postgres] = await Promise.all([
      startNats(
        servers.nats,
        `tls { cert_file: "${cert}", key_file: "${key}" }\nauthorization { user: rapporteur, password: secret }\n`,
      ),
      startPostgres(servers.postgres, secured),
    ]);
    try {
      const given = {
        RAPPORTEUR_QUEUE: nats.address.replace('nats://', 'tls://'),
        RAPPORTEUR_QUEUE_CA: cert,
        RAPPORTEUR_QUEUE_USER: 'rapporteur',
        RAPPORTEUR_QUEUE_PASSWORD_FILE: file('password', 'secret\n'),
        RAPPORTEUR_LEDGER: `${postgres.address}?sslmode=verify-full&sslrootcert=${cert}`,
        RAPPORTEUR_LEDGER_PASSWORD_FILE: join(folder, 'password'),
      };
      const { run: enter, file: write } = desk(given);
      const texts = write('texts.jsonl', '{"text": "It rained."}\n{"text": "The sun shone."}\n');
      expect(enter(['corpus', 'check', texts, '--record', record, '--no-wait']).err).toContain(
        '2 texts entered',
      );
      const sweeping = desk(given).start(['corpus', 'sweep', '--until-done']);
      const swept = new Promise((resolve) => sweeping.once('exit', resolve));
      const worked = enter(['corpus', 'work', '--record', record, '--threads', '1', '--until-done']);
      expect(worked).toMatchObject({ code: 0 });
      expect(await swept).toBe(0);
      expect(JSON.parse(enter(['corpus', 'status', '--json']).out)).toMatchObject({ done: 2, open: 0 });
      const wrong = write('wrong', 'guess');
      for (const name of ['RAPPORTEUR_LEDGER_PASSWORD_FILE', 'RAPPORTEUR_QUEUE_PASSWORD_FILE']) {
        const { run: guess } = desk({ ...given, [name]: wrong });
        const { code, err } = guess(['corpus', 'work', '--record', record, '--until-done']);
        expect(code).toBe(3);
        expect(err).not.toMatch(/secret|guess/);
      }
    } finally {
      await Promise.all([nats.stop(), postgres.stop()]);
    }
  });
});

test('a ledger that is not there is told', () => {
  const { run } = desk();
  const { code, err } = run(['corpus', 'status', '--ledger', 'postgres://nobody@127.0.0.1:1/none']);
  expect(code).toBe(3);
  expect(err).toContain('--ledger: found');
});
