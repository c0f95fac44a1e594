import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildShippedRecord } from '../../sources/index.ts';
import { exit } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-check-'));
const record = join(folder, 'record.sqlite');

beforeAll(() => buildShippedRecord(record));
afterAll(() => rmSync(folder, { recursive: true }));

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A newspaper on this machine, and its address. */
async function newspaper(page: string): Promise<string> {
  const started = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(301, { location: '/vote' }).end();
    else if (url === '/vote')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else response.writeHead(404).end();
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}

async function checked(named: readonly string[], { local = true } = {}) {
  const printed: string[] = [];
  const noted: string[] = [];
  const steps: string[] = [];
  const surroundings: Surroundings = {
    terminal: {
      print: (text) => printed.push(text),
      note: (text) => noted.push(text),
      progress: (text) => steps.push(text),
      width: 80,
      colours: pc.createColors(false),
    },
    environment: {},
    platform: 'linux',
    userFolder: '/none',
    now: () => new Date('2026-11-25T12:00:00Z'),
    random: () => 0,
    wait: async () => undefined,
    fetch: globalThis.fetch,
    readInput: async () => new Uint8Array(),
    ...(local ? { forbidsAddress: (address) => (address === '127.0.0.1' ? undefined : 'private') } : {}),
  };
  const code = await check(named, { json: true, record }, surroundings);
  return { code, printed: printed.join('\n'), noted: noted.join('\n'), steps };
}

const sentence =
  'The UN General Assembly adopted the resolution on North Korea yesterday by 116 votes to 20, with 53 abstentions.';
const page = `<!doctype html><html><head><meta property="article:published_time" content="2014-12-19"></head><body><article><h1>Vote</h1><p>${sentence}</p></article></body></html>`;

test('a page is fetched and checked under the address that was named, with the one that gave it', async () => {
  const base = await newspaper(page);
  const { code, printed, steps } = await checked([`${base}/moved`]);
  expect(code).toBe(exit.done);
  expect(JSON.parse(printed)).toMatchObject({
    text: {
      name: `${base}/moved`,
      address: `${base}/vote`,
      published: { date: '2014-12-19', from: 'meta article:published_time' },
    },
    claims: ['body', 'outcome', 'date', 'tally'].map((kind) => ({ kind, verdict: 'supported' })),
  });
  expect(steps).toEqual([`1 of 1: ${base}/moved`, '']);
});

test('of several addresses those that cannot be read do not stop the others', async () => {
  const base = await newspaper(page);
  const { code, printed, noted } = await checked([`${base}/gone`, `${base}/inside`, `${base}/vote`]);
  expect(code).toBe(exit.cannot);
  expect(noted).toContain(`${base}/gone: found the answer 404 Not Found, expected a page.`);
  expect(noted).toContain(
    `${base}/inside: found a redirect to http://10.0.0.1/, and there a network address`,
  );
  expect(printed.split('\n')).toHaveLength(1);
  expect(noted).toContain('1 text checked, 4 claims: 4 supported. 2 inputs could not be read.');
});

test('without a policy given, as in every real run, this machine is not connected to', async () => {
  const base = await newspaper(page);
  const { code, noted } = await checked([`${base}/vote`], { local: false });
  expect(code).toBe(exit.cannot);
  expect(noted).toContain('found a network address that is not public (127.0.0.1, loopback)');
});
