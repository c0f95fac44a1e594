import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { corpusCheckSchema, corpusRecheckSchema, corpusReportSchema } from '../src/json/index.ts';
import { openDatabase } from '../src/record/index.ts';
import { desk, packaged } from './rapporteur.ts';

const { file, folder, run, start } = desk();
const record = packaged('dist/record.sqlite');
const northKorea = (tally: string): string =>
  `The UN General Assembly on 18 December 2014 adopted resolution 69/188 on human rights in North Korea by ${tally}.`;
const right = northKorea('116 votes to 20, with 53 abstentions');
const wrong = northKorea('111 votes to 12, with 55 abstentions');
const football = 'The club won 3-1 on Saturday in front of 12,000 people.';

/** Lines of three outlets; every seventh speaks of a vote, every fourteenth wrongly. */
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      url: `https://www.outlet${at % 3}.example/${at}`,
      date: at % 2 ? '2014-12-19' : '2015-01-02',
      text: `${at % 14 === 0 ? wrong : at % 7 === 0 ? right : football} It was item ${at}.`,
    }),
  ).join('\n');

const news = file('news.jsonl', `${lines(280)}\nnot JSON\n{"url": "https://a.example/"}\n`);
const checked = (source: string, into: string) => {
  const { out, err } = run(['corpus', 'check', source, '--into', into, '--record', record, '--json']);
  expect(err).toBe('');
  return corpusCheckSchema.parse(JSON.parse(out));
};

test('JSON lines are checked, a bad line is told, and nothing is checked twice', () => {
  const first = checked(news, 'news.db');
  expect(first).toMatchObject({ read: 280, checked: 280, known: 0, problems: 2, stopped: false });
  expect(first.claims.contradicted).toBeGreaterThan(0);
  expect(checked(news, 'news.db')).toMatchObject({ read: 280, checked: 0, known: 280 });
});

test('the same lines from a compressed file and from standard input have the same answers', () => {
  const packed = file('news.jsonl.gz', gzipSync(readFileSync(news)));
  expect(checked(packed, 'packed.db')).toMatchObject({ read: 280, checked: 280 });
  expect(checked(news, 'packed.db')).toMatchObject({ checked: 0, known: 280 });
  const line = ['corpus', 'check', '-', '--into', 'stream.db', '--record', record, '--json'];
  const { out } = run(line, readFileSync(packed));
  expect(JSON.parse(out)).toMatchObject({ read: 280, checked: 280 });
});

test('a folder is read with the folders in it, the first of which is the outlet', () => {
  mkdirSync(join(folder, 'papers', 'herald', '2014'), { recursive: true });
  writeFileSync(join(folder, 'papers', 'herald', '2014', 'vote.md'), `# Vote\n\n${wrong}\n`);
  writeFileSync(join(folder, 'papers', 'herald', 'again.md'), `# Vote\n\n${wrong}\n`);
  writeFileSync(join(folder, 'papers', 'empty.txt'), '');
  writeFileSync(join(folder, 'papers', 'picture.png'), 'no text');
  expect(checked('papers', 'papers.db')).toMatchObject({ read: 3, checked: 1, known: 1, unread: 1 });
  const report = corpusReportSchema.parse(JSON.parse(run(['corpus', 'report', 'papers.db', '--json']).out));
  expect(report).toMatchObject({ texts: 3, different: 2, unread: 1 });
  expect(report.outlets.find(({ outlet }) => outlet === 'herald')).toMatchObject({ texts: 2, withClaims: 2 });
});

test('pages of a web archive are checked, pictures and redirects passed over', async () => {
  const page = `<html><head><meta property="article:published_time" content="2014-12-19"></head><body><article><h1>Vote</h1>${`<p>${wrong}</p>`.repeat(3)}</article></body></html>`;
  const answer = (url: string, type: string, body: string, status = '200 OK') =>
    WARCSerializer.serialize(
      WARCRecord.create(
        {
          ...{ url, date: '2020-01-01T00:00:00Z', type: 'response', warcVersion: 'WARC/1.1' },
          ...{ httpHeaders: { 'Content-Type': type }, statusline: `HTTP/1.1 ${status}` },
        },
        [Buffer.from(body)],
      ),
      { gzip: true },
    );
  const archive = await Promise.all([
    answer('https://news.example/vote', 'text/html; charset=utf-8', page),
    answer('https://news.example/a.png', 'image/png', 'PNG'),
    answer('https://news.example/moved', 'text/html', 'moved', '301 Moved'),
  ]);
  const path = file('archive.warc.gz', Buffer.concat(archive));
  expect(checked(path, 'archive.db')).toMatchObject({ read: 1, checked: 1 });
  const report = corpusReportSchema.parse(JSON.parse(run(['corpus', 'report', 'archive.db', '--json']).out));
  expect(report.outlets).toMatchObject([{ outlet: 'news.example', year: '2014', withClaims: 1 }]);
});

test('a report counts claims by kind, outlet and year, and shows the mistakes with examples', () => {
  const report = corpusReportSchema.parse(JSON.parse(run(['corpus', 'report', 'news.db', '--json']).out));
  const tally = report.kinds.find(({ kind }) => kind === 'tally');
  expect(tally?.claims).toMatchObject({ contradicted: 20, supported: 20 });
  expect(report.outlets).toHaveLength(6);
  expect(report.outlets.reduce((sum, { texts }) => sum + texts, 0)).toBe(280);
  expect(report.mistakes[0]?.examples[0]?.quote).toContain('111');
  expect(report.decisions[0]).toMatchObject({ decision: 'A/RES/69/188' });
  expect(run(['corpus', 'report', 'news.db']).out).toContain('Most frequent mistakes');
  expect(run(['corpus', 'report', 'news.db', '--csv']).out.split('\n')[0]).toBe(
    'part,name,year,texts,texts_with_claims,contradicted,imprecise,uncheckable,supported,meaning,examples',
  );
});

test('results go out as CSV, JSON lines and Parquet, a row for every claim and for texts without', async () => {
  run(['corpus', 'export', 'news.db', '--csv', 'n.csv', '--jsonl', 'n.jsonl', '--parquet', 'n.parquet']);
  const jsonl = readFileSync(join(folder, 'n.jsonl'), 'utf8').trimEnd().split('\n');
  expect(jsonl).toHaveLength(280);
  const bytes = readFileSync(join(folder, 'n.parquet'));
  const rows = await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
  const claims = jsonl.map((line): number => JSON.parse(line).claims.length);
  expect(rows).toHaveLength(claims.reduce((sum, each) => sum + Math.max(1, each), 0));
  expect(readFileSync(join(folder, 'n.csv'), 'utf8')).toMatch(
    /^place,hash,url,outlet,date,answer,kind,verdict/,
  );
});

test('killed and started again it goes on where it was, and the result is that of a run without', async () => {
  const many = file('many.jsonl', lines(3000));
  const running = start(['corpus', 'check', many, '--into', 'killed.db', '--record', record]);
  const ended = new Promise((resolve) => running.once('exit', resolve));
  while (running.exitCode === null && kept('killed.db') < 200) await setTimeout(20);
  running.kill('SIGKILL');
  await ended;
  const before = kept('killed.db');
  expect(before).toBeGreaterThanOrEqual(200);
  const rest = checked(many, 'killed.db');
  expect(rest.checked + before).toBe(3000);
  checked(many, 'whole.db');
  for (const name of ['killed', 'whole'])
    run(['corpus', 'export', `${name}.db`, '--jsonl', `${name}.jsonl`, '--csv', `${name}.csv`]);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  expect(read('killed.jsonl') === read('whole.jsonl')).toBe(true);
  expect(read('killed.csv') === read('whole.csv')).toBe(true);
});

test('Ctrl-C finishes what is in hand and says how to go on', async () => {
  const many = file('more.jsonl', lines(4000));
  const running = start(['corpus', 'check', many, '--into', 'stopped.db', '--record', record]);
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
  while (running.exitCode === null && kept('stopped.db') < 100) await setTimeout(20);
  running.kill('SIGINT');
  expect(await ended).toBe(0);
  const before = kept('stopped.db');
  expect(checked(many, 'stopped.db').checked).toBe(4000 - before);
});

test('a newer record checks again only the texts that it can bear upon, and tells what changed', () => {
  const older = join(folder, 'older.sqlite');
  writeFileSync(older, readFileSync(record));
  const database = openDatabase(older, { readOnly: false });
  database.exec("UPDATE decision SET yes = 111, no = 12, abstain = 55 WHERE id = 'A/RES/69/188'");
  database.exec("UPDATE about SET value = 'older' WHERE key = 'version'");
  database.close();
  expect(run(['corpus', 'check', news, '--into', 'aged.db', '--record', older]).code).toBe(0);
  const { out, code } = run(['corpus', 'recheck', 'aged.db', '--record', record, '--json']);
  const rechecked = corpusRecheckSchema.parse(JSON.parse(out));
  expect(code).toBe(1);
  expect(rechecked).toMatchObject({ before: ['older'], news: 1, texts: 280, due: { evidence: 40 } });
  expect(rechecked.changed.length).toBeGreaterThan(0);
  const again = corpusRecheckSchema.parse(
    JSON.parse(run(['corpus', 'recheck', 'aged.db', '--record', record, '--json']).out),
  );
  expect(again).toMatchObject({ stand: 280, changed: [] });
});

test.each([
  { line: ['corpus', 'check', news], code: 2, says: 'Expected --into FILE' },
  { line: ['corpus', 'check', 'nowhere', '--into', 'x.db'], code: 3, says: 'found no such file' },
  { line: ['corpus', 'report', 'nowhere.db'], code: 3, says: 'found no such file' },
  { line: ['corpus', 'report', news], code: 3, says: 'holds no results' },
  { line: ['corpus', 'export', 'news.db'], code: 2, says: '--parquet, --csv or --jsonl' },
])('$line is refused: $says', ({ line, code, says }) => {
  const ran = run(line);
  expect(ran.code).toBe(code);
  expect(ran.err).toContain(says);
});

function kept(name: string): number {
  const path = join(folder, name);
  if (!existsSync(path)) return 0;
  try {
    const database = openDatabase(path, { readOnly: true });
    const count = Number(database.prepare('SELECT count(*) AS n FROM result').get()?.n);
    database.close();
    return count;
  } catch {
    return 0;
  }
}
