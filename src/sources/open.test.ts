import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { type InputFile, Truncated } from './format.ts';
import { openInput } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return openInput(path);
}

async function wholeText(file: InputFile | undefined): Promise<string> {
  let whole = '';
  for await (const text of file?.text() ?? []) whole += text;
  return whole;
}

/** A ZIP by hand, as APPNOTE 4.3 has it: local headers and data, the directory, its end. */
function zip(members: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(members)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listed, Buffer.from('PK\x05\x06'), end]);
}

const votes = "undl_id,ms_name\n820106,CÔTE D'IVOIRE\n820106,TÜRKİYE\n";

test.each([
  { what: 'plain', name: 'a.csv', bytes: votes },
  { what: 'gzip', name: 'a.csv.gz', bytes: gzipSync(votes) },
  { what: 'gzip under another name', name: 'a.csv', bytes: gzipSync(votes) },
  {
    what: 'gzip of two members',
    name: 'b.gz',
    bytes: Buffer.concat([gzipSync(votes.slice(0, 20)), gzipSync(votes.slice(20))]),
  },
  { what: 'UTF-8 with a byte-order mark', name: 'c.csv', bytes: `\ufeff${votes}` },
  { what: 'UTF-16 little-endian', name: 'd.csv', bytes: Buffer.from(`\ufeff${votes}`, 'utf16le') },
  { what: 'UTF-16 big-endian', name: 'e.csv', bytes: Buffer.from(`\ufeff${votes}`, 'utf16le').swap16() },
])('$what: the same text', async ({ name, bytes }) => {
  const opened = await open(name, bytes);
  expect(opened.ok && opened.files.map(({ label }) => label)).toEqual([name]);
  expect(opened.ok && (await wholeText(opened.files[0]))).toBe(votes);
  expect(opened.ok && (await wholeText(opened.files[0]))).toBe(votes);
  expect(opened.ok && opened.files[0]?.head).toBe(votes);
});

test('bytes that are not UTF-8 are read as Latin-1, also where they come late', async () => {
  const late = `StateNme\n${'x,y\n'.repeat(70_000)}São Tomé & Príncipe\n`;
  for (const text of ['StateNme\nSão Tomé & Príncipe\n', late]) {
    const opened = await open('cow.csv', Buffer.from(text, 'latin1'));
    expect(opened.ok && (await wholeText(opened.files[0]))).toBe(text);
  }
});

test('a ZIP gives the data in it, and passes over the rest', async () => {
  const bytes = zip({
    'un/ga.csv': votes,
    'un/read-me.txt': 'About these data',
    '__MACOSX/un/._ga.csv': 'x',
    'un/80.jsonl': '{"symbol":"A/RES/80/4"}\n',
  });
  const opened = await open('download.zip', bytes);
  expect(opened.ok && opened.files.map(({ label }) => label)).toEqual([
    'download.zip/un/ga.csv',
    'download.zip/un/80.jsonl',
  ]);
  expect(opened.ok && (await wholeText(opened.files[0]))).toBe(votes);
});

test.each([
  {
    what: 'gzip',
    name: 'cut.gz',
    bytes: gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31) % 251))).subarray(
      0,
      -40,
    ),
  },
])('$what that breaks off throws where it does', async ({ name, bytes }) => {
  const opened = await open(name, bytes);
  await expect(opened.ok ? wholeText(opened.files[0]) : undefined).rejects.toThrow(Truncated);
});

test.each([
  {
    what: 'an empty file',
    name: 'votes.csv',
    bytes: '',
    found: 'an empty file',
    advice: 'save the newest file',
  },
  {
    what: "the Library's request for patience",
    name: 'ga_voting.csv',
    bytes: '<!DOCTYPE html><html><head><title>Just a moment</title></head><body></body></html>',
    found: 'a web page ("Just a moment") saved in place of the data',
    advice: 'open https://digitallibrary.un.org/record/4060887',
  },
  {
    what: 'gzip with nothing behind its first bytes',
    name: 'a.gz',
    bytes: gzipSync(votes).subarray(0, 10),
    found: 'ends too early',
    advice: 'fetch it again',
  },
  {
    what: 'a ZIP cut short',
    name: 'a.zip',
    bytes: zip({ 'ga.csv': votes }).subarray(0, -30),
    found: 'ends too early',
    advice: 'fetch it again',
  },
  {
    what: 'a ZIP without data',
    name: 'b.zip',
    bytes: zip({ 'read-me.txt': 'x' }),
    found: 'a ZIP with no data in it',
    advice: '.csv',
  },
])('$what is a problem that says what to do', async ({ name, bytes, found, advice }) => {
  const opened = await open(name, bytes);
  expect(opened).toMatchObject({ ok: false, problem: { file: name } });
  expect(opened.ok ? '' : opened.problem.found).toContain(found);
  expect(opened.ok ? '' : opened.problem.expected).toContain(advice);
});

test('gzip that unpacks to far more than it should is refused', async () => {
  const opened = await open('bomb.gz', gzipSync(Buffer.alloc(80_000_000, 120)));
  await expect(opened.ok ? wholeText(opened.files[0]) : undefined).rejects.toThrow('unpacks to more than');
});

test('no file and a folder are problems', async () => {
  expect(await openInput(join(folder, 'nothing.csv'))).toMatchObject({
    ok: false,
    problem: { found: 'no such file' },
  });
  expect(await openInput(folder)).toMatchObject({ ok: false, problem: { found: 'a folder' } });
});
