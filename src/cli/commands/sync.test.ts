import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncSchema } from '../../json/index.ts';
import { openRecord } from '../../record/index.ts';
import type { SyncList } from '../../sources/index.ts';
import { exit } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';
import { sync } from './sync.ts';

const vetoes = `year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3,single_veto,multiple_vetoes,China,France,Russia,USSR,USA,UK,russia_china,usa_uk,usa_france,usa_france_uk,france_uk
2014,5/22/2014,5,S/2014/348,S/PV.7180,Middle East - Syria,Syria,Middle East,China,Russia,,0,1,1,0,1,0,0,0,1,0,0,0,0
`;

let folder = '';
let server: Server;
let answers: Map<string, { readonly body: string; readonly etag: string }>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-sync-'));
  answers = new Map([['/vetoes.csv', { body: vetoes, etag: '"1"' }]]);
  server = createServer(({ url = '', headers }, response) => {
    const answer = answers.get(url);
    if (!answer) response.writeHead(404).end();
    else if (headers['if-none-match'] === answer.etag) response.writeHead(304).end();
    else response.writeHead(200, { etag: answer.etag }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is fetched goes into the record, and a second sync finds nothing new', async () => {
  const first = await synced();
  expect(first.code).toBe(exit.done);
  expect(first.printed).toContain('fetched    council/vetoes.csv');
  expect(first.printed).toContain('https://digitallibrary.un.org/record/4060887');
  const record = join(folder, 'record.sqlite');
  const before = readFileSync(record);
  const opened = openRecord(record);
  if (!opened.ok) throw new Error(opened.problem.found);
  expect(opened.record.decision('S/2014/348')?.sources.map(({ source }) => source)).toContain('sc-vetoes');
  opened.record.close();
  const second = await synced();
  expect(second.code).toBe(exit.done);
  expect(second.printed).toContain('Nothing new; the record is as it was.');
  expect(readFileSync(record).equals(before)).toBe(true);
});

test('a file that is gone is told, and the copy at hand goes on being used', async () => {
  await synced();
  answers.clear();
  const { code, printed } = await synced({ json: true });
  expect(code).toBe(exit.cannot);
  const answer = syncSchema.parse(JSON.parse(printed));
  expect(answer.files).toMatchObject([
    { kind: 'failed', why: 'there is no such file (404)', kept: expect.any(String) },
  ]);
  expect(answer.imported).toBeUndefined();
});

test('a file that is not what it should be leaves the record as it was', async () => {
  await synced();
  answers.set('/vetoes.csv', { body: 'name,age\nAna,7\n', etag: '"2"' });
  const { code, printed } = await synced();
  expect(code).toBe(exit.cannot);
  expect(printed).toContain('Nothing was imported; the record is as it was.');
});

async function synced(options: { readonly json?: boolean } = {}) {
  const printed: string[] = [];
  const code = await sync(options, surroundings(printed), list());
  return { code, printed: printed.join('\n') };
}

function list(): SyncList {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    files: [
      {
        save: 'council/vetoes.csv',
        address: `http://127.0.0.1:${port}/vetoes.csv`,
        format: 'sc-vetoes',
        set: 'Vetoes',
        licence: 'MIT',
      },
    ],
    byHand: [
      {
        name: 'General Assembly voting data',
        page: 'https://digitallibrary.un.org/record/4060887',
        file: 'the newest .csv',
        why: 'the Digital Library answers browsers only',
      },
    ],
  };
}

const surroundings = (printed: string[]): Surroundings => ({
  terminal: {
    print: (text) => printed.push(text),
    note: (text) => printed.push(text),
    progress: () => {},
    width: 80,
    colours: pc.createColors(false),
  },
  environment: { RAPPORTEUR_HOME: folder },
  platform: 'linux',
  userFolder: folder,
  now: () => new Date('2026-11-25T12:00:00Z'),
  random: () => 0.5,
  wait: async () => {},
  fetch: globalThis.fetch,
  readInput: async () => new Uint8Array(),
});
