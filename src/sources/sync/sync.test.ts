import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SyncFile } from '../sync-list.ts';
import {
  type Answers,
  cutShort,
  serve,
  silent,
  stalled,
  status,
  type TestServer,
  taggedWith,
  whole,
} from './server.fixture.ts';
import { type SyncProgress, sync } from './sync.ts';

/** The extract of the thirty-second special session, which has one line. */
const special32 =
  '{"symbol": "A/RES/S-32/1", "title": "Our common commitment to effectively addressing challenges", "session": "Thirty-second special session", "adoption_date": "2 June 2021", "adoption_type": "Without a vote", "pv": ""}\n';

const challenge =
  '<!DOCTYPE html><html><head><title></title><script src="challenge.js"></script></head></html>';

let folder: string;
let server: TestServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-sync-'));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Runs a sync of one file against a server that gives these answers. */
const run = async (answers: Answers, save?: string) => runAgainst(await serve(answers), save);

async function runAgainst(running: TestServer, save = 'akn/S-32.json') {
  server = running;
  const pauses: number[] = [];
  const progress: SyncProgress[] = [];
  const file: SyncFile = {
    save,
    address: running.address('/file'),
    format: 'akn-jsonl',
    set: 'resolutions',
    licence: 'acknowledge the United Nations as the source',
  };
  const result = await sync({
    list: { files: [file], byHand: [] },
    folder,
    version: '0.1.0',
    page: 'https://example.org/rapporteur',
    fetch,
    now: () => new Date('2026-11-25T12:00:00Z'),
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    random: () => 0.5,
    limits: { attempts: 3, answerWithin: 200, idleFor: 150, largest: 100_000 },
    onProgress: (step) => progress.push(step),
  });
  const [outcome] = result.files;
  return { outcome, pauses, progress, server: running };
}

const saved = () => readFile(join(folder, 'akn/S-32.json'), 'utf8');
const leftOver = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.part'));

describe('a file that comes', () => {
  test('is saved as it was sent, with what it takes to ask for it again', async () => {
    const { outcome } = await run({ '/file': [whole(special32, { etag: '"a1"' })] });
    expect(outcome).toMatchObject({ kind: 'fetched', bytes: Buffer.byteLength(special32) });
    expect(await saved()).toBe(special32);
    const note = JSON.parse(await readFile(join(folder, 'sync.json'), 'utf8'));
    expect(note['akn/S-32.json']).toMatchObject({ etag: '"a1"', fetched: '2026-11-25T12:00:00.000Z' });
    expect(await leftOver()).toEqual([]);
  });

  test('is asked for by a program that says who it is', async () => {
    const { server: running } = await run({ '/file': [whole(special32)] });
    expect(running.calls[0]?.headers['user-agent']).toBe(
      'rapporteur/0.1.0 (+https://example.org/rapporteur)',
    );
  });

  test('is not sent again while it is unchanged', async () => {
    const first = await run({ '/file': [taggedWith('"a1"', special32)] });
    const { outcome } = await runAgainst(first.server);
    expect(outcome).toMatchObject({ kind: 'unchanged', fetched: '2026-11-25T12:00:00.000Z' });
    expect(await saved()).toBe(special32);
  });

  test('is sent again where the copy at hand was changed', async () => {
    const first = await run({ '/file': [taggedWith('"a1"', special32)] });
    await writeFile(join(folder, 'akn/S-32.json'), 'half of it');
    const { outcome } = await runAgainst(first.server);
    expect(outcome).toMatchObject({ kind: 'fetched' });
    expect(await saved()).toBe(special32);
  });

  test('is asked for by date where the server has no tags', async () => {
    const modified = 'Wed, 04 Jun 2025 10:00:00 GMT';
    const first = await run({ '/file': [whole(special32, { 'last-modified': modified }), status(304)] });
    const { outcome, server: running } = await runAgainst(first.server);
    expect(running.calls[1]?.headers['if-modified-since']).toBe(modified);
    expect(outcome?.kind).toBe('unchanged');
  });

  test('is followed to where it has moved', async () => {
    const { outcome } = await run({
      '/file': [status(302, { location: '/moved' })],
      '/moved': [whole(special32)],
    });
    expect(outcome?.kind).toBe('fetched');
  });

  test('is fetched whole when a note of an earlier sync is damaged', async () => {
    await writeFile(join(folder, 'sync.json'), '{"akn/S-32');
    const { outcome } = await run({ '/file': [whole(special32)] });
    expect(outcome?.kind).toBe('fetched');
  });

  test('is fetched though an earlier sync was killed halfway', async () => {
    await mkdir(join(folder, 'akn'));
    await writeFile(join(folder, 'akn/S-32.json.part'), special32.slice(0, 20));
    expect((await run({ '/file': [whole(special32)] })).outcome?.kind).toBe('fetched');
    expect(await leftOver()).toEqual([]);
  });
});

describe('a server in trouble', () => {
  test('is asked again after growing pauses', async () => {
    const { outcome, pauses } = await run({ '/file': [status(500), status(502), whole(special32)] });
    expect(outcome?.kind).toBe('fetched');
    expect(pauses).toEqual([1000, 2000]);
  });

  test('is given up after the last attempt', async () => {
    const { outcome, pauses, server: running } = await run({ '/file': [status(500)] });
    expect(outcome).toMatchObject({ kind: 'failed', why: 'the server failed (500)', kept: undefined });
    expect(running.calls).toHaveLength(3);
    expect(pauses).toHaveLength(2);
  });

  test.each([
    { header: '7', pause: 7000 },
    { header: 'Wed, 25 Nov 2026 12:00:30 GMT', pause: 30_000 },
  ])('is left alone as long as it asks for: Retry-After $header', async ({ header, pause }) => {
    const { outcome, pauses } = await run({
      '/file': [status(429, { 'retry-after': header }), whole(special32)],
    });
    expect(outcome?.kind).toBe('fetched');
    expect(pauses).toEqual([pause]);
  });

  test('that asks for an hour is not waited for', async () => {
    const { outcome, pauses } = await run({ '/file': [status(429, { 'retry-after': '3600' })] });
    expect(outcome).toMatchObject({ kind: 'failed', why: 'the server is busy (429)' });
    expect(pauses).toEqual([]);
  });

  test.each([
    {
      trouble: 'hangs up in the middle',
      answer: cutShort(special32.slice(0, 50), 300),
      why: /connection failed/,
    },
    {
      trouble: 'stalls in the middle',
      answer: stalled(special32.slice(0, 50)),
      why: /nothing more came within 0.15 s/,
    },
    { trouble: 'never answers', answer: silent, why: /did not answer within 0.2 s/ },
  ])('that $trouble leaves the older copy whole', async ({ answer, why }) => {
    const first = await run({ '/file': [whole(special32), answer] });
    await writeFile(join(folder, 'sync.json'), '{}');
    const { outcome } = await runAgainst(first.server);
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringMatching(why) });
    expect(outcome?.kind === 'failed' && outcome.kept).toBeTruthy();
    expect(await saved()).toBe(special32);
    expect(await leftOver()).toEqual([]);
  });
});

describe('an answer that is not the file', () => {
  test.each([
    { answer: status(404), why: /no such file \(404\)/ },
    { answer: status(403), why: /refuses \(403\)/ },
    { answer: status(202, { 'content-type': 'text/html' }, challenge), why: /page for browsers/ },
    { answer: status(202), why: /page for browsers/ },
    {
      answer: status(200, { 'content-type': 'text/html; charset=utf-8' }, challenge),
      why: /page for browsers/,
    },
    { answer: status(200), why: /empty/ },
    { answer: status(200, { 'content-length': '900000' }), why: /larger than/ },
    { answer: status(200, {}, 'x'.repeat(200_000)), why: /larger than/ },
    { answer: status(302, { location: 'http://example.org/file' }), why: /not https/ },
    { answer: status(302, { location: '/file' }), why: /redirects more than 5 times/ },
  ])('is told as such and not tried again: $why', async ({ answer, why }) => {
    const { outcome, pauses } = await run({ '/file': [answer] });
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringMatching(why) });
    expect(pauses).toEqual([]);
    expect(existsSync(join(folder, 'akn/S-32.json'))).toBe(false);
    expect(await leftOver()).toEqual([]);
  });

  test('is a packed file that ends too early, though its length is right', async () => {
    const packed = gzipSync(special32);
    const half = packed.subarray(0, packed.length - 12);
    const { outcome } = await run({ '/file': [whole(half), whole(packed)] }, 'akn/S-32.json.gz');
    expect(outcome).toMatchObject({ kind: 'fetched', bytes: packed.length });
  });
});

test('a host whose name is unknown is asked for one file only', async () => {
  const asked: string[] = [];
  const unknownHost: typeof fetch = async (address) => {
    asked.push(String(address));
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND data.example'), { code: 'ENOTFOUND' });
    throw new TypeError('fetch failed', { cause });
  };
  const file = (save: string): SyncFile => ({
    save,
    address: `https://data.example/${save}`,
    format: 'akn-jsonl',
    set: 'resolutions',
    licence: 'acknowledge the United Nations as the source',
  });
  const { files } = await sync({
    list: { files: [file('74.jsonl'), file('75.jsonl')], byHand: [] },
    folder,
    version: '0.1.0',
    fetch: unknownHost,
    now: () => new Date('2026-11-25T12:00:00Z'),
    wait: async () => {},
    random: () => 0.5,
    limits: { attempts: 2 },
  });
  expect(asked).toEqual(['https://data.example/74.jsonl', 'https://data.example/74.jsonl']);
  expect(files).toMatchObject([
    { kind: 'failed', why: expect.stringContaining('ENOTFOUND') },
    { kind: 'failed', why: expect.stringContaining('ENOTFOUND') },
  ]);
});
