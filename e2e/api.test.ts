import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openApart } from '../src/api/index.ts';
import { checkedTextSchema } from '../src/claims/schema.ts';
import { packaged } from './rapporteur.ts';

const program = packaged('dist/cli/main.js');
const record = packaged('dist/record.sqlite');

/** The built program as a server on a free port. */
interface Served {
  readonly origin: string;
  readonly process: ChildProcessWithoutNullStreams;
  /** What it wrote to standard error so far. */
  readonly log: () => string;
  readonly ended: Promise<number | null>;
}

async function served(...options: readonly string[]): Promise<Served> {
  const line = [program, 'serve', '--port', '0', '--record', record, ...options];
  const process_ = spawn(process.execPath, line);
  let log = '';
  process_.stderr.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });
  const address = await new Promise<string>((resolve) =>
    process_.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString().trim())),
  );
  return {
    origin: new URL(address).origin,
    process: process_,
    log: () => log,
    ended: new Promise((resolve) => process_.once('exit', resolve)),
  };
}

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  server.process.kill();
  await server.ended;
});

const ask = (path: string, init?: RequestInit) => fetch(`${server.origin}${path}`, init);
const answered = z.record(z.string(), z.any());
const read = async (path: string, init?: RequestInit) => answered.parse(await (await ask(path, init)).json());

test('it is in good health and ready, with the version of its record', async () => {
  expect(await (await ask('/health')).text()).toBe('ok');
  const { version } = await read('/api/v1/record');
  expect(await (await ask('/ready')).text()).toBe(version);
});

test('every answer keeps a browser from running or framing anything', async () => {
  for (const path of ['/', '/api/', '/api/v1/decisions/A%2FRES%2F69%2F188', '/api/v1/nothing', '/nothing']) {
    const { headers } = await ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self'");
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('x-powered-by'), path).toBeNull();
  }
});

test('the slashes of a symbol may stand in an address as they are', async () => {
  expect(await read('/api/v1/decisions/A/RES/69/188/meaning')).toEqual(
    await read('/api/v1/decisions/A%2FRES%2F69%2F188/meaning'),
  );
});

test('what was asked for by its head first is whole when it is asked for', async () => {
  const path = '/api/v1/members/PRK?date=2014-12-18';
  expect(await (await ask(path, { method: 'HEAD' })).text()).toBe('');
  const [first, second] = [await read(path), await read(path)];
  expect(first).toMatchObject({ code: 'PRK' });
  expect(second).toEqual(first);
});

test('other sites may read, and not send texts', async () => {
  const reading = await ask('/api/v1/decisions', { headers: { origin: 'https://example.org' } });
  expect(reading.headers.get('access-control-allow-origin')).toBe('*');
  const asksFirst = {
    origin: 'https://example.org',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  const before = await ask('/api/v1/check', { method: 'OPTIONS', headers: asksFirst });
  expect(before.headers.get('access-control-allow-origin')).toBeNull();
  const sent = await ask('/api/v1/check', {
    ...{ method: 'POST', body: 'A text.', headers: { 'sec-fetch-site': 'cross-site' } },
  });
  expect(sent.status).toBe(403);
});

test.each([
  { method: 'HEAD', path: '/api/v1/decisions', status: 200, allow: null },
  { method: 'OPTIONS', path: '/api/v1/decisions', status: 204, allow: 'GET, HEAD, OPTIONS' },
  {
    method: 'DELETE',
    path: '/api/v1/decisions/A%2FRES%2F69%2F188',
    status: 405,
    allow: 'GET, HEAD, OPTIONS',
  },
  { method: 'GET', path: '/api/v1/check', status: 405, allow: 'POST, OPTIONS' },
])('$method $path: $status', async ({ method, path, status, allow }) => {
  const response = await ask(path, { method });
  expect(response.status).toBe(status);
  expect(response.headers.get('allow')).toBe(allow);
});

const wrong = 'The General Assembly adopted the resolution on North Korea by 116-20-54 on 18 December 2014.';

test('a text is checked, whether it comes as text, JSON or a file', async () => {
  const file = new FormData();
  file.set('file', new File([wrong], 'article.txt'));
  const ways: readonly RequestInit[] = [
    { body: wrong, headers: { 'content-type': 'text/plain' } },
    { body: JSON.stringify({ text: wrong }), headers: { 'content-type': 'application/json' } },
    { body: file },
  ];
  for (const way of ways) {
    const { claims } = checkedTextSchema.parse(await read('/api/v1/check', { method: 'POST', ...way }));
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: 'tally', verdict: 'contradicted', quote: 'by 116-20-54' }),
    );
  }
});

test.each([
  { what: 'nothing', body: '', type: 'text/plain', status: 400 },
  { what: 'broken JSON', body: '{', type: 'application/json', status: 400 },
  { what: 'a picture', body: '\u0089PNG\r\n\u001a\n', type: 'application/octet-stream', status: 422 },
  { what: 'a kind that is not read', body: 'x', type: 'image/png', status: 415 },
  { what: 'eleven megabytes', body: 'a'.repeat(11_000_000), type: 'text/plain', status: 413 },
])('$what to check is refused as a problem: $status', async ({ body, type, status }) => {
  const bytes = Buffer.from(body, 'latin1');
  const response = await ask('/api/v1/check', {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': type },
  });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
});

test('a measure is answered by a thread of its own, twice the same', async () => {
  const path = '/api/v1/analysis/agreement?members=PRK,CHN&needed=1';
  const [first, second] = [await ask(path), await ask(path)];
  expect(first.headers.get('ratelimit')).toMatch(/^"measures";r=\d+;t=\d+$/);
  expect(await first.json()).toEqual(await second.json());
  expect((await read('/api/v1/analysis/agreement?group=Atlantis')).instance).toBe(
    '/api/v1/analysis/agreement',
  );
});

test('a measure that takes too long is given up, and the next one is answered', async () => {
  const { version } = await read('/api/v1/record');
  const given = { record, version, program: '0.0.0', waiting: 5 };
  const question = { path: '/api/v1/analysis/blocs?needed=1', accept: '*/*', today: '2026-11-25' };
  const hasty = openApart({ ...given, seconds: 0.001 });
  expect(await Promise.all([hasty.ask(question), hasty.ask(question)])).toEqual(['late', 'late']);
  await hasty.close();
  const patient = openApart({ ...given, seconds: 60 });
  expect(await patient.ask(question)).toMatchObject({ status: 200 });
  await patient.close();
  const replaced = openApart({ ...given, version: 'another', seconds: 60 });
  expect(await replaced.ask(question)).toBe('failed');
  await replaced.close();
});

test('the record is had as files that agree with its description', async () => {
  const { resources, version } = await read('/api/v1/bulk/datapackage.json');
  expect(version).toBe((await read('/api/v1/record')).version);
  const csv = await (await ask('/api/v1/bulk/ballots.csv')).text();
  const [titles, ...rows] = csv.trim().split('\r\n');
  const fields: readonly { readonly name: string }[] = resources.find(
    ({ path }: { readonly path: string }) => path === 'ballots.csv',
  ).schema.fields;
  expect(titles).toBe(fields.map(({ name }) => name).join(','));
  expect(rows).toContain('A/RES/69/188,2014-12-18,PRK,no');
  const file = await ask('/api/v1/bulk/ballots.parquet');
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename="ballots-${version.slice(0, 12)}.parquet"`,
  );
  const parquet = await file.arrayBuffer();
  const objects = await parquetReadObjects({ file: parquet });
  expect(objects).toHaveLength(rows.length);
  expect(objects).toContainEqual({
    ...{ decision: 'A/RES/69/188', date: '2014-12-18', member: 'PRK', ballot: 'no' },
  });
});

const shown = [
  ...readFileSync(packaged('docs/api.md'), 'utf8').matchAll(
    /\/api\/v1\/[^\s`'")|,]+(?:,[A-Z]{3}[^\s`'")|]*|,\w+)?/g,
  ),
];
test.each(
  [...new Set(shown.map(([address]) => address))].filter((address) => !/69\/881|\/check/.test(address)),
)('%s, which docs/api.md shows, is answered', async (address) => {
  expect((await ask(address)).status).toBe(200);
});

test('what is asked too often is told to wait, and how long', async () => {
  const hasty = await served();
  const path = `${hasty.origin}/api/v1/decisions/S%2F2014%2F348/what-if?flip=CHN:abstain`;
  // An answer that is kept is not counted: each asks at an address of its own.
  const all = await Promise.all(Array.from({ length: 80 }, (_, at) => fetch(`${path}&of=${at}`)));
  const refused = all.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused?.headers.get('ratelimit')).toContain('r=0');
  hasty.process.kill();
  await hasty.ended;
});

test('the log tells method, route, status and time, and nothing of what was asked or by whom', async () => {
  await ask('/api/v1/decisions?q=secretword');
  await ask('/api/v1/members/Secretland');
  await ask('/api/v1/check', { method: 'POST', body: 'A secretword text.' });
  const lines = server
    .log()
    .trim()
    .split('\n')
    .map((line) => answered.parse(JSON.parse(line)));
  expect(lines).toContainEqual(
    expect.objectContaining({ method: 'GET', route: '/api/v1/members/:member', status: 404 }),
  );
  for (const line of lines)
    expect(Object.keys(line).sort()).toEqual([
      'level',
      'method',
      'milliseconds',
      'msg',
      'route',
      'status',
      'time',
    ]);
  expect(server.log()).not.toMatch(/secret|127\.0\.0\.1/i);
});

test('no path leads to a file', async () => {
  for (const path of [
    '/assets/..%2f..%2fpackage.json',
    '/api/v1/cases/..%2F..%2Fpackage.json',
    '/assets/%2fetc%2fpasswd',
  ])
    expect((await ask(path)).status, path).toBe(404);
});

test('told to end, it answers what is in hand and takes nothing more', async () => {
  const ending = await served();
  const { port } = new URL(ending.origin);
  const body = 'The General Assembly voted 116-20-53 on 18 December 2014. '.repeat(3000);
  const inHand = fetch(`${ending.origin}/api/v1/check`, { method: 'POST', body });
  const idle = connect(Number(port), '127.0.0.1');
  await new Promise((resolve) => setTimeout(resolve, 150));
  ending.process.kill('SIGTERM');
  const answer = await inHand;
  expect(answer.status).toBe(200);
  expect(answered.parse(await answer.json()).claims.length).toBeGreaterThan(1000);
  expect(await ending.ended).toBe(0);
  idle.destroy();
  await expect(fetch(`${ending.origin}/health`)).rejects.toThrow();
});

test('whoever opens it to others is told what that means', async () => {
  const open = await served('--host', '0.0.0.0', '--no-log');
  await fetch(`http://127.0.0.1:${new URL(open.origin).port}/health`);
  expect(open.log()).toMatch(/^Listening on 0\.0\.0\.0: others than this machine can reach it/);
  expect(open.log()).not.toContain('"route"');
  open.process.kill();
  await open.ended;
});

test('the client in the package asks the running server', async () => {
  const { rapporteur } = await import(packaged('dist/client/index.js'));
  const client = rapporteur(server.origin);
  const found = await client.get('/decisions/{symbol}', { path: { symbol: 'A/RES/69/188' } });
  expect(found).toMatchObject({ ok: true, answer: { decision: { tally: { yes: 116 } } } });
  const missing = await client.get('/members/{member}', { path: { member: 'Atlantis' } });
  expect(missing).toMatchObject({ ok: false, problem: { status: 404 } });
  const checked = await client.post('/check', { body: { text: wrong } });
  expect(checked).toMatchObject({ ok: true, answer: { text: { name: 'Your text' } } });
  const ids: string[] = [];
  for await (const page of client.pages('/decisions', { query: { body: 'SC', limit: 5 } }))
    ids.push(...page.answer.decisions.map(({ id }: { readonly id: string }) => id));
  const { total } = await read('/api/v1/decisions?body=SC');
  expect(new Set(ids).size).toBe(total);
});

/** What docs/api.md shows, and what the types forbid. */
const [, shownProgram = ''] = /```ts\n(.*?)```/s.exec(readFileSync(packaged('docs/api.md'), 'utf8')) ?? [];
const typed = `${shownProgram}
if (found.ok) {
  const yes: number | undefined = found.answer.decision.tally?.yes;
  console.log(yes);
}
// @ts-expect-error a path needs its parts
await client.get('/decisions/{symbol}');
// @ts-expect-error there is no such address
await client.get('/nothing');
`;

test('its types are those of the answers, and what docs/api.md shows can be compiled', () => {
  expect(shownProgram).toContain("from 'rapporteur/client'");
  const file = packaged('e2e/.client-types.ts');
  writeFileSync(file, typed);
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
  const compiler = packaged('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--ignoreConfig', ...options, file], {
    encoding: 'utf8',
  });
  rmSync(file);
  expect(stdout).toBe('');
});
